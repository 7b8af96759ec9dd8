package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;

/** A chair who presides without a seat while nobody said whether the chair votes (A32); one with a casting vote is {@link CastingVoteClash}'s to find. */
final class ChairWithoutSeat implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).filter(body -> isOpen(body) && !body.is("casting-vote", "yes")).map(body -> Found.silent(charter, Severity.OPEN, "The "
                + body.body().chair() + " presides but has no seat; whether they vote is open.", body.named("chair.member")));
    }

    /** Whether the chair has neither a block of seats nor an answer. */
    static boolean isOpen(BodySettings body) {
        CharterBody described = body.body();
        String chair = described.chair();
        return chair != null && described.constituency(chair).isEmpty() && described.constituency("chair").isEmpty() && body.named("chair.member").isSilent();
    }
}
