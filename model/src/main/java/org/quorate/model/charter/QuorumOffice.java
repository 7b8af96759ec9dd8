package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a quorum of an office and so many others: "the Mayor and four other members" are five, of whom the Mayor is one. */
final class QuorumOffice {

    /** What says that the others are of some group, so that they are asked for besides. */
    private static final String[] OF_SOME = {"of", "from", "drawn", "appointed", "nominated", "representing", "who"};

    private QuorumOffice() {
    }

    /** Adds whoever must be there and gives how many that makes with the others; empty where nothing of the kind comes next. */
    static Optional<QuorumAmount> read(RuleReader reader, CharterBody body, List<QuorumNeed> needs) {
        int start = reader.mark();
        Optional<QuorumAmount> several = several(reader, body, needs);
        if (several.isPresent()) {
            return several;
        }
        reader.back(start);
        int two = reader.take("both") ? 2 : 0;
        boolean every = two > 0 || reader.take("all");
        reader.take("either");
        boolean article = reader.sees("a", "an");
        List<String> offices = offices(reader);
        int all = every && offices.size() == 1 ? RuleInclusion.seatsOf(body, offices.getFirst())
                : article || offices.stream().noneMatch(key -> RuleInclusion.isOfSeveral(body, key)) ? 1 : 0;
        if (two > 0 && all != two) {
            all = 0;
        }
        reader.take(",");
        if (!offices.isEmpty() && all > 0 && reader.take("and", "plus", "together with", "with")) {
            reader.take("at least", "not less than", "not fewer than", "any");
            OptionalInt others = RuleQuantity.number(reader);
            if (others.isPresent() && reader.take("other " + RuleTokens.MEMBERS, "others", "further " + RuleTokens.MEMBERS, "more " + RuleTokens.MEMBERS,
                    "other voting " + RuleTokens.MEMBERS, RuleTokens.MEMBERS) && !reader.sees(OF_SOME)) {
                needs.add(new QuorumNeed.Members(new QuorumAmount.Fixed(all), offices));
                return Optional.of(new QuorumAmount.Fixed(others.getAsInt() + all));
            }
        }
        reader.back(start);
        return Optional.empty();
    }

    /** "The Chair, the Treasurer and one other member": three. */
    private static Optional<QuorumAmount> several(RuleReader reader, CharterBody body, List<QuorumNeed> needs) {
        List<String> offices = new ArrayList<>();
        do {
            reader.skip("the");
            reader.name().ifPresent(offices::add);
        } while (!offices.isEmpty() && reader.take(", and", "and", ",") && (reader.seesName() || reader.sees("the")));
        OptionalInt others = offices.size() > 1 && reader.isAfter("and") ? RuleQuantity.number(reader) : OptionalInt.empty();
        if (others.isEmpty() || !offices.stream().allMatch(key -> RuleInclusion.isOfOne(body, key)) || !reader.take("other " + RuleTokens.MEMBERS,
                "others",
                "further " + RuleTokens.MEMBERS, "more " + RuleTokens.MEMBERS)) {
            return Optional.empty();
        }
        offices.forEach(key -> needs.add(new QuorumNeed.Members(new QuorumAmount.Fixed(1), List.of(key))));
        return Optional.of(new QuorumAmount.Fixed(offices.size() + others.getAsInt()));
    }

    /** "Three members and the Chair" are four: the number with whoever is named after it, and otherwise as it was. */
    static QuorumAmount after(RuleReader reader, CharterBody body, QuorumAmount amount, List<QuorumNeed> needs) {
        int start = reader.mark();
        if (amount instanceof QuorumAmount.Fixed(int number) && reader.take(", and the", "and the", "plus the", "plus", "together with the",
                "together with",
                "as well as the", "in addition to the")) {
            List<String> offices = offices(reader);
            if (!offices.isEmpty() && offices.stream().noneMatch(key -> RuleInclusion.isOfSeveral(body, key))
                    && (reader.isAtEnd() || reader.sees(".", ",", ";", ")") || reader.sees(QuorumGrammar.PRESENT) || reader.sees(QuorumGrammar.FORM))) {
                needs.add(new QuorumNeed.Members(new QuorumAmount.Fixed(1), offices));
                return new QuorumAmount.Fixed(number + 1);
            }
        }
        reader.back(start);
        return amount;
    }

    /** One name, or several joined by "or", perhaps in brackets: "the Chair (or Vice-Chair)". */
    private static List<String> offices(RuleReader reader) {
        reader.skip("the", "a", "an");
        List<String> offices = new ArrayList<>();
        reader.name().ifPresent(offices::add);
        while (!offices.isEmpty() && reader.sees("or", "( or")) {
            int or = reader.mark();
            boolean bracket = reader.take("(");
            reader.take("or");
            reader.skip("the", "a", "an");
            Optional<String> next = reader.name();
            if (next.isEmpty() || (bracket && !reader.take(")"))) {
                reader.back(or);
                return offices;
            }
            offices.add(next.get());
        }
        return offices;
    }
}
