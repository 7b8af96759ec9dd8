package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads members named by their constituency, side or role: "council members present", "members other than the chair". */
final class RuleNames {

    /** Whose members they are: "members appointed by the councils". */
    private static final String[] MEMBERS_OF = {RuleTokens.MEMBERS + " of", RuleTokens.MEMBERS + " from", RuleTokens.MEMBERS + " appointed by",
        RuleTokens.MEMBERS + " nominated by", RuleTokens.MEMBERS + " representing"};

    private RuleNames() {
    }

    /** Those of one name or of several, if a name comes next. */
    static Optional<RulePeople> read(RuleReader reader, CharterBody body, RuleQuantity quantity) {
        int start = reader.mark();
        int membersOf = reader.mark();
        if (reader.take(MEMBERS_OF) && !reader.sees("each", "both", "every")) {
            reader.back(membersOf);
        }
        boolean each = reader.take("each of the", "each of", "each", "every", "both of the", "both", "every one of the");
        boolean single = quantity.fraction() == null && !each && !reader.isAfterAt(start, "of", "from", "among");
        boolean other = !each && others(reader);
        reader.skip(RulePeople.BEFORE);
        reader.skip("voting", "eligible");
        int members = reader.mark();
        reader.take(MEMBERS_OF);
        reader.skip("the", "all", "those");
        if (!reader.seesName()) {
            reader.back(members);
        }
        Optional<String> first = reader.name();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> blocs = new ArrayList<>(List.of(new ArrayList<>(List.of(first.get()))));
        boolean together = more(reader, blocs, single);
        if (!single && quantity.fraction() != null && !quantity.isAll() && reader.isAfterAt(start, "of")) {
            if (reader.said(start, reader.mark()).matches("(?is).* or (?:of|from) .*")) {
                throw eitherOrTogether(reader.said(start, reader.mark()), blocs.getFirst());
            }
            blocs.forEach(bloc -> requireAlike(reader, body, bloc, start));
        }
        if (other) {
            return Optional.of(new RulePeople(new Within(List.of(new Bloc(List.of(OtherMembers.of(blocs.stream().flatMap(List::stream).toList())))), 1),
                    RuleState.read(reader, null), CountedBy.USUAL));
        }
        VotingBase voting = together && !each && reader.take("voting together") ? VotingBase.VOTES_CAST : null;
        if (voting != null || (together && !each && reader.take("taken together", "counted together", "together", "combined"))) {
            VotingBase base = RuleState.read(reader, voting);
            return Optional.of(new RulePeople(new Within(List.of(new Bloc(blocs.stream().flatMap(List::stream).toList())), 1),
                    quantity.fraction() == null ? null : base, CountedBy.USUAL));
        }
        if (together && !each && !quantity.isAll()) {
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark()) + "\" may be read in two ways. Write \"within each of "
                    + String.join(", ", blocs.stream().map(List::getFirst).toList()) + "\" where each counts by itself, or \"within "
                    + String.join(" or ", blocs.stream().map(List::getFirst).toList()) + "\" where they are counted together.");
        }
        VotingBase base = RuleState.read(reader, null);
        return Optional.of(new RulePeople(new Within(blocs.stream().map(Bloc::new).toList(), blocs.size()), base, CountedBy.USUAL));
    }

    /**
     * So many of a list of names, each of one person or one organisation: "any three of A, B, C and D". Empty where no such list comes next.
     *
     * @param start where the number of them begins
     */
    static Optional<Within> someOf(RuleReader reader, CharterBody body, RuleQuantity quantity, int start) {
        int mark = reader.mark();
        List<String> names = new ArrayList<>();
        boolean listed = false;
        do {
            reader.skip("the", "a", "an");
            reader.name().ifPresent(names::add);
            listed |= reader.sees(",", "and");
        } while (names.size() > 0 && reader.take(", and", ", or", "and", "or", ",") && (reader.seesName() || reader.sees("the", "a", "an")));
        int number = quantity.moreThan() ? quantity.number() + 1 : quantity.number();
        if (!listed || names.size() < 2 || number > names.size() || reader.isAfter(",", "and", "or")) {
            reader.back(mark);
            return Optional.empty();
        }
        if (!names.stream().allMatch(name -> RuleInclusion.isOfOne(body, name))) {
            String list = reader.said(mark, reader.mark());
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark()) + "\" may be read in two ways. Write \"at least " + number
                    + " for within " + String.join(" or ", names)
                            + "\" where so many of their members together are enough, or \"a majority within at least "
                    + number + " of " + list + "\" where so many of these groups have to be in favour.");
        }
        return Optional.of(new Within(names.stream().map(name -> new Bloc(List.of(name))).toList(), number));
    }

    /** "At least two of the councils", "all the councils", where each of them is one member. */
    static Optional<Within> called(RuleReader reader, CharterBody body, RuleQuantity quantity, int start) {
        int mark = reader.mark();
        reader.skip("all", "both", "each", "of", "the");
        OptionalInt there = RuleQuantity.number(reader);
        List<String> called = quantity.fraction() == null || quantity.isAll() ? RuleGroups.called(reader, body) : List.of();
        if (called.isEmpty()) {
            reader.back(mark);
            return Optional.empty();
        }
        int number = quantity.isAll() ? called.size() : quantity.moreThan() ? quantity.number() + 1 : quantity.number();
        if ((there.isPresent() && there.getAsInt() != called.size()) || number > called.size()) {
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark()) + "\" asks for more or fewer of them than there are: "
                    + body.name()
                    + " has " + called.size() + ".");
        }
        if (!called.stream().allMatch(key -> RuleInclusion.isOfOne(body, key))) {
            throw new IllegalArgumentException(RuleConditions.howGroupsVote(reader.said(start, reader.mark())));
        }
        return Optional.of(new Within(called.stream().map(key -> new Bloc(List.of(key))).toList(), number));
    }

    /** Refuses a share "of the council members or the Mayor", which may be of them together, or ask for either. */
    private static void requireAlike(RuleReader reader, CharterBody body, List<String> anyOf, int start) {
        if (anyOf.stream().anyMatch(name -> RuleInclusion.isOfOne(body, name)) && !anyOf.stream().allMatch(name -> RuleInclusion.isOfOne(body, name))) {
            throw eitherOrTogether(reader.said(start, reader.mark()), anyOf);
        }
    }

    private static IllegalArgumentException eitherOrTogether(String said, List<String> anyOf) {
        return new IllegalArgumentException("A share of \"" + said + "\" may be read in two ways. Write \"within " + String.join(" or ", anyOf)
                + "\" where they are counted together, or two ways with \", else\" between them where either is enough.");
    }

    /** Further names of a list; what is joined by "or" is counted together. Whether any was joined by "and". */
    private static boolean more(RuleReader reader, List<List<String>> blocs, boolean single) {
        boolean together = false;
        while (true) {
            int mark = reader.mark();
            boolean or = reader.take("or", ", or");
            boolean and = !or && !single && reader.take(", and", "and", ",", "together with");
            reader.take("of", "from");
            reader.skip("the", "a", "an");
            Optional<String> next = or || and ? reader.name() : Optional.empty();
            if (next.isEmpty() || (and && reader.sees("votes in favour", "is in favour", "agrees", "consents", "must vote in favour", "must agree"))) {
                reader.back(mark);
                return together;
            }
            if (or) {
                blocs.getLast().add(next.get());
            } else {
                blocs.add(new ArrayList<>(List.of(next.get())));
                together = true;
            }
        }
    }

    private static boolean others(RuleReader reader) {
        int mark = reader.mark();
        reader.skip(RulePeople.BEFORE);
        reader.take("voting");
        if (reader.take(RulePeople.NOUN)) {
            reader.take("present", "present and voting");
            if (reader.take("other than", "except", "except for", "excluding", "apart from", "not including", "save for", "not counting")) {
                return true;
            }
        }
        reader.back(mark);
        return false;
    }
}
