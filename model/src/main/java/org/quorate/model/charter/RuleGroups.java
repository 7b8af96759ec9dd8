package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quorate.model.partnership.SeatClass;

/** Reads groups of a body that are counted each by itself: every constituency, so many of them, both sides. */
final class RuleGroups {

    private static final String[] KIND = {"constituencies", "constituency", "categories", "category", "classes", "class", "sectors", "sector", "sections",
        "section", "groups", "group"};

    private RuleGroups() {
    }

    /** "Each class of members", "at least three of the four groups", "both sides". */
    static Optional<RulePeople> read(RuleReader reader, CharterBody body) {
        reader.take("the " + RuleTokens.MEMBERS + " of", RuleTokens.MEMBERS + " of", RuleTokens.MEMBERS + " from", RuleTokens.MEMBERS + " in");
        boolean every = reader.take("each and every", "each of the", "each of", "each", "every", "both", "all of the", "all the", "all");
        Optional<RuleQuantity> some = every ? Optional.empty() : RuleQuantity.read(reader);
        if (every) {
            requireSoManyGroups(reader, body);
        } else if (some.isPresent()) {
            if (reader.take("of the", "of")) {
                requireSoManyGroups(reader, body);
            }
        } else {
            return Optional.empty();
        }
        Optional<QuorumNeed.Kind> named = kind(reader, body);
        if (named.isEmpty()) {
            return called(reader, body, some);
        }
        QuorumNeed.Kind kind = named.get();
        reader.take("of " + RuleTokens.MEMBERS, "of " + RuleTokens.MEMBERS + " represented", "of membership");
        int number = some.map(quantity -> numberOf(quantity, kind == QuorumNeed.Kind.SIDES ? body.sides().size() : groupsOf(body))).orElse(0);
        return Optional.of(new RulePeople(new Within(List.of(), number, kind), RuleState.read(reader, null), CountedBy.USUAL));
    }

    /** "All the councils", where several constituencies are called a council and others are not. */
    private static Optional<RulePeople> called(RuleReader reader, CharterBody body, Optional<RuleQuantity> some) {
        List<String> called = called(reader, body);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        int number = some.map(quantity -> numberOf(quantity, called.size())).orElse(called.size());
        return Optional.of(new RulePeople(new Within(called.stream().map(key -> new Bloc(List.of(key))).toList(), number), RuleState.read(reader, null),
                CountedBy.USUAL));
    }

    /** The constituencies that a word in the plural means, being the last word of each of their names and of no other: "councils". */
    static List<String> called(RuleReader reader, CharterBody body) {
        String word = reader.words(1).orElse("");
        String one = RuleTokens.single(word);
        List<String> called = word.equals(one) ? List.of() : body.constituencies().stream().filter(each -> each.seatClass() == SeatClass.VOTING)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).matches("(?:.*[^a-z])?" + one)).map(Constituency::key).toList();
        if (called.size() < 2 || (called.size() > 2 && reader.isShortlyAfter("both"))) {
            return List.of();
        }
        reader.forward(1);
        return called;
    }

    /** "The four groups": the number there are, where one is said. */
    private static void requireSoManyGroups(RuleReader reader, CharterBody body) {
        OptionalInt number = RuleQuantity.number(reader);
        if (number.isPresent() && number.getAsInt() != groupsOf(body) && number.getAsInt() != body.sides().size()
                && kindFollows(reader, body)) {
            throw new IllegalArgumentException("The rule speaks of " + number.getAsInt() + " groups, but " + body.name() + " has " + groupsOf(body) + ".");
        }
    }

    private static boolean kindFollows(RuleReader reader, CharterBody body) {
        int mark = reader.mark();
        boolean follows = kind(reader, body).isPresent();
        reader.back(mark);
        return follows;
    }

    /** Sides or constituencies, these also by a word that all of them have in their names: "each council". */
    static Optional<QuorumNeed.Kind> kind(RuleReader reader, CharterBody body) {
        if (reader.take("sides", "side")) {
            return Optional.of(QuorumNeed.Kind.SIDES);
        }
        List<Constituency> voting = body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).toList();
        Optional<String> word = reader.words(1).map(RuleTokens::single).filter(one -> voting.size() > 1 && !one.equals("member")
                && voting.stream().allMatch(each -> List.of(each.name().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)).contains(one)));
        if (word.isPresent()) {
            reader.forward(1);
            return Optional.of(QuorumNeed.Kind.CONSTITUENCIES);
        }
        return reader.take(KIND) ? Optional.of(QuorumNeed.Kind.CONSTITUENCIES) : Optional.empty();
    }

    static int groupsOf(CharterBody body) {
        return (int) body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).count();
    }

    private static int numberOf(RuleQuantity quantity, int there) {
        return quantity.of(null) instanceof Method.AtLeast(int number) ? number : ((Method.Vote) quantity.of(null)).neededOf(there);
    }
}
