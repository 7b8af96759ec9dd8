package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;

/** Reads whether some of those present are in the majority or may not be: "council trustees shall not form a majority of those present". */
final class QuorumSides {

    private static final String[] AUXILIARY = {"are", "is", "do", "does", "shall", "must", "may", "should", "will", "can"};
    private static final String[] FORM = {"be", "being", "form", "forming", "constitute", "constituting", "make up", "making up", "in"};
    private static final String[] OF_PRESENT = {"of those present", "of " + RuleTokens.MEMBERS + " present", "of the " + RuleTokens.MEMBERS + " present",
        "of the quorum", "of those in attendance", "of those attending", "of the meeting"};

    private QuorumSides() {
    }

    /** Whether that comes next. */
    static boolean follow(RuleReader reader) {
        int start = reader.mark();
        boolean follows = read(reader, List.of(QuorumNeed.CHAIR)).isPresent();
        reader.back(start);
        return follows;
    }

    /** That some must be more than half of those present, or no more than half, if that comes next. */
    static Optional<QuorumNeed> read(RuleReader reader, List<String> names) {
        int start = reader.mark();
        reader.skip(AUXILIARY);
        boolean not = reader.take("not");
        reader.skip(FORM);
        boolean minority = !not && reader.take("the minority", "a minority");
        if (!minority && !reader.take("a majority", "the majority")) {
            reader.back(start);
            return Optional.empty();
        }
        reader.take(OF_PRESENT);
        return Optional.of(not || minority ? new QuorumNeed.AtMost(new QuorumAmount.Share(Fraction.HALF, QuorumBase.PRESENT, List.of(), false, null),
                names)
                : new QuorumNeed.Members(new QuorumAmount.Share(Fraction.HALF, QuorumBase.PRESENT, List.of(), true, null), names));
    }
}
