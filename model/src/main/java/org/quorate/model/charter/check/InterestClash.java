package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** An interest that leaves a member the vote but takes the member out of the number the vote is counted of. */
final class InterestClash implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).filter(body -> body.is("interest.vote", "yes") && body.is("interest.base", "yes"))
                .map(body -> Found.of(body.body(), Severity.BLOCKS, "A member with a declared interest may vote, yet an interest takes the member out of"
                        + " the number a majority is counted of.", "Change interest.vote or interest.base: whoever votes has to be counted.",
                        List.of(body.named("interest.base"), body.named("interest.vote")), null));
    }
}
