package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads how many constituencies, sides or organisations must be there for a quorum, one member or more of each. */
final class QuorumGroups {

    private static final String[] PARTNERS = {"partner organisations", "partner organisation", RuleTokens.MEMBERS + " organisations",
        RuleTokens.MEMBERS + " organisation", "partners", "partner",
        "organisations", "organisation"};

    private final RuleReader reader;
    private final CharterBody body;
    private final List<QuorumNeed> needs;

    /** @param needs to which is added what is read */
    QuorumGroups(RuleReader reader, CharterBody body, List<QuorumNeed> needs) {
        this.reader = reader;
        this.body = body;
        this.needs = needs;
    }

    /** A member of so many of the groups named: "at least three of police, council, probation and health". */
    boolean listed(RuleQuantity groups) {
        int start = reader.mark();
        reader.take("of");
        List<String> names = new ArrayList<>();
        do {
            reader.skip("the");
            reader.name().ifPresent(names::add);
        } while (!names.isEmpty() && reader.take(", and", ", or", "and", "or", ",") && (reader.seesName() || reader.sees("the")));
        if (names.size() < 2 || groups.fraction() != null || reader.isAfter(",", "and", "or")) {
            reader.back(start);
            return false;
        }
        needs.add(ofListed(groups, names));
        return true;
    }

    /** A member of one of several is one member of any of them. */
    private static QuorumNeed ofListed(RuleQuantity groups, List<String> names) {
        QuorumAmount count = ofThem(groups);
        return count.equals(new QuorumAmount.Fixed(1)) ? new QuorumNeed.Members(count, names) : new QuorumNeed.Blocks(count, 1,
                new QuorumNeed.Listed(names));
    }

    /** A member of so many of those that are called so: "two of the councils". */
    private boolean called(RuleQuantity groups) {
        int start = reader.mark();
        reader.take("of");
        reader.take("the");
        OptionalInt there = RuleQuantity.number(reader);
        List<String> called = RuleGroups.called(reader, body);
        if (called.isEmpty() || (there.isPresent() && there.getAsInt() != called.size())) {
            reader.back(start);
            return false;
        }
        needs.add(ofListed(groups, called));
        return true;
    }

    /** "One of each of the councils", "each council", "half of each group". */
    boolean each(RuleQuantity many) {
        int start = reader.mark();
        reader.take("the");
        OptionalInt there = RuleQuantity.number(reader);
        Optional<QuorumNeed.Kind> kind = RuleGroups.kind(reader, body);
        if (kind.isPresent()) {
            int known = kind.get() == QuorumNeed.Kind.SIDES ? body.sides().size() : RuleGroups.groupsOf(body);
            if (there.isPresent() && there.getAsInt() != known) {
                throw new IllegalArgumentException("The quorum speaks of " + there.getAsInt() + " groups, but " + body.name() + " has " + known + ".");
            }
            Fraction fraction = many.fraction();
            needs.add(fraction != null ? new QuorumNeed.ShareOfEach(new QuorumAmount.Share(fraction, null, List.of(), many.moreThan(), null), kind.get())
                    : new QuorumNeed.Blocks(QuorumNeed.ALL_OF_THEM, many.number(), kind.get()));
            return true;
        }
        if (many.fraction() == null && many.number() == 1 && (called(RuleQuantity.ALL) || partners(RuleQuantity.ALL))) {
            return true;
        }
        reader.back(start);
        List<String> names = new ArrayList<>();
        do {
            reader.skip("the");
            reader.name().ifPresent(names::add);
        } while (!names.isEmpty() && reader.take(", and", "and", ","));
        if (names.isEmpty()) {
            throw QuorumGrammar.notUnderstood(reader, body);
        }
        Fraction fraction = many.fraction();
        needs.add(fraction != null
                ? new QuorumNeed.ShareOfEach(new QuorumAmount.Share(fraction, null, List.of(), many.moreThan(), null), new QuorumNeed.Listed(names))
                : new QuorumNeed.Blocks(QuorumNeed.ALL_OF_THEM, many.number(), new QuorumNeed.Listed(names)));
        return true;
    }

    /** Of so many of the groups, one member at least: "two of the sides". */
    boolean some(RuleQuantity groups) {
        int start = reader.mark();
        reader.take("of the", "of");
        OptionalInt there = RuleQuantity.number(reader);
        Optional<QuorumNeed.Kind> kind = RuleGroups.kind(reader, body);
        if (kind.isEmpty()) {
            reader.back(start);
            return called(groups);
        }
        int known = kind.get() == QuorumNeed.Kind.SIDES ? body.sides().size() : RuleGroups.groupsOf(body);
        if (there.isPresent() && there.getAsInt() != known) {
            throw new IllegalArgumentException("The quorum speaks of " + there.getAsInt() + " groups, but " + body.name() + " has " + known + ".");
        }
        needs.add(new QuorumNeed.Blocks(ofThem(groups), 1, kind.get()));
        return true;
    }

    /** Members of so many organisations. */
    boolean partners(RuleQuantity groups) {
        int start = reader.mark();
        reader.skip("of", "the", "different", "distinct", "statutory", "constituent", "safeguarding", "founding");
        RuleQuantity.number(reader);
        reader.skip("of", "the", "different", "distinct", "statutory", "constituent", "safeguarding", "founding");
        if (!reader.take(PARTNERS)) {
            reader.back(start);
            return false;
        }
        needs.add(new QuorumNeed.Partners(ofThem(groups)));
        return true;
    }

    private static QuorumAmount ofThem(RuleQuantity quantity) {
        @Nullable Fraction fraction = quantity.fraction();
        return quantity.isAll() ? QuorumNeed.ALL_OF_THEM : fraction == null ? new QuorumAmount.Fixed(quantity.moreThan() ? quantity.number() + 1
                : quantity.number())
                : new QuorumAmount.Share(fraction, QuorumBase.THEM, List.of(), quantity.moreThan(), null);
    }
}
