package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** A casting vote for a chair of whom nobody said whether the chair has a vote at all. */
final class CastingVoteClash implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).filter(body -> body.is("casting-vote", "yes") && ChairWithoutSeat.isOpen(body))
                .map(body -> Found.of(body.body(), Severity.OPEN, "Whoever presides has a casting vote, but the " + body.body().chair()
                        + " has no seat, and whether the chair is a member with a vote of their own is open.",
                        Found.settle(body.named("chair.member")), List.of(body.named("chair.member"), body.named("casting-vote")), null));
    }
}
