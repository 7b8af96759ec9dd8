package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;

/** Reads a quorum of votes and not of people, where votes differ in weight: "members holding half of the votes", "one third of the total votes". */
final class QuorumHolding {

    private static final String[] WEIGHT = {"votes", "voting rights", "voting power", "population", "total votes", "weighted vote", "weighted votes",
        "shares"};

    private QuorumHolding() {
    }

    /** Adds what those present must hold, if that comes next: "holding more than half of the votes between them". */
    static boolean read(RuleReader reader, List<QuorumNeed> needs) {
        int start = reader.mark();
        reader.skip(RuleTokens.MEMBERS, "who", "together", "between them", "present", "in person");
        int holding = reader.mark();
        if (reader.take("holding", "hold", "representing", "represent", "having") || holding == start) {
            reader.skip("between them", "together");
            Optional<RuleQuantity> share = RuleQuantity.readForQuorum(reader).filter(many -> many.fraction() != null);
            reader.skip("of", "the", "all", "total", "number");
            if (share.isPresent() && reader.take(WEIGHT)) {
                reader.take("of the " + RuleTokens.MEMBERS, "of all " + RuleTokens.MEMBERS, "between them",
                        "exercisable by all " + RuleTokens.MEMBERS, "exercisable by the " + RuleTokens.MEMBERS);
                Fraction fraction = share.get().fraction();
                needs.add(new QuorumNeed.Holding(new QuorumAmount.Share(fraction == null ? Fraction.WHOLE : fraction, null, List.of(), share.get()
                        .moreThan(), null)));
                return true;
            }
        }
        reader.back(start);
        return false;
    }
}
