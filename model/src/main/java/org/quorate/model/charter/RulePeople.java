package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.SeatClass;

/**
 * Of whom a share or a number is counted.
 *
 * @param within among which of them, or null for everyone who may vote
 * @param base in which state, or null where the words do not say
 * @param by what is counted
 */
record RulePeople(@Nullable Within within, @Nullable VotingBase base, CountedBy by) {

    private static final String[] NOUN = {RuleTokens.MEMBERS, "those", "seats", "everyone", "them", "whom", "which"};
    private static final String[] BEFORE = {"the", "all", "its", "their", "such", "votes of", "votes by", "total number of", "whole number of",
        "number of", "full number of", "individual", "then", "number"};
    static final String[] KIND = {"constituencies", "constituency", "categories", "category", "classes", "class", "sectors", "sector", "sections",
        "section", "groups", "group"};
    private static final String[] ORGANISATIONS = {"partner organisations", "partner organisation", RuleTokens.MEMBERS + " organisations",
        RuleTokens.MEMBERS + " organisation",
        "partners", "partner", "organisations", "organisation"};
    private static final String[] WEIGHTED = {"population", "voting rights", "voting power", "total votes", "total voting rights", "total population",
        "shares",
        "total voting power", "weighted vote", "weighted votes", "total weighted vote", "total weighted votes", "issued shares", "votes by weight"};

    private static final String[] ON_IT = {"thereon", "at the meeting", "at that meeting", "at a meeting", "at any meeting", "on the question",
        "on the matter",
        "on the resolution", "on the motion", "on the item", "on the proposal", "on it", "in person", "at the time when the decision is made",
        "at the time the question is put", "at the time", "at the relevant time"};
    private static final int LONGEST_BASE = 8;

    static final RulePeople EVERYBODY = new RulePeople(null, null, CountedBy.USUAL);

    /** Those who come next, if any do. */
    static Optional<RulePeople> read(RuleReader reader, CharterBody body, RuleQuantity quantity) {
        int start = reader.mark();
        Optional<RulePeople> found = known(reader).or(() -> {
            reader.back(start);
            return votes(reader, body, quantity);
        }).or(() -> {
            reader.back(start);
            return weighted(reader);
        }).or(() -> {
            reader.back(start);
            return groups(reader, body);
        }).or(() -> {
            reader.back(start);
            return named(reader, quantity);
        }).or(() -> {
            reader.back(start);
            return everybody(reader, body);
        });
        if (found.isEmpty()) {
            reader.back(start);
        }
        return found;
    }

    /** Words that name a base as a setting does: "members in office", "votes cast". */
    private static Optional<RulePeople> known(RuleReader reader) {
        for (int length = LONGEST_BASE; length > 0; length--) {
            Optional<VotingBase> base = reader.words(length).filter(words -> !words.matches("(?:.*[,;:.()].*|(?:the |all )?(?:members|votes|voting)|the)"))
                    .flatMap(DecisionTopics::calledExactly);
            int mark = reader.mark();
            if (base.isPresent()) {
                reader.forward(length);
                if (!reader.sees("of", "by", "in favour", RuleTokens.MEMBERS, "to vote", "and entitled", "and eligible", "partner", "and vote", "for and",
                        "for or", "in favour and")
                        || reader.sees("of it", "of the motion")) {
                    reader.skip(ON_IT);
                    return base.map(found -> new RulePeople(null, found, CountedBy.USUAL));
                }
                reader.back(mark);
            }
        }
        return Optional.empty();
    }

    private static Optional<RulePeople> votes(RuleReader reader, CharterBody body, RuleQuantity quantity) {
        reader.skip("the", "all", "valid", "those");
        if (!reader.take("votes", "vote")) {
            return Optional.empty();
        }
        reader.take("actually", "validly");
        boolean cast = reader.take("cast", "given", "recorded");
        if (reader.take("for and against", "for or against", "in favour and against", "in favour or against")) {
            return Optional.of(new RulePeople(null, VotingBase.FOR_AND_AGAINST, CountedBy.USUAL));
        }
        boolean byWeight = reader.take("by weight");
        int mark = reader.mark();
        if (reader.take("by", "of", "from")) {
            Optional<RulePeople> people = read(reader, body, quantity);
            if (people.isPresent()) {
                RulePeople of = people.get();
                return Optional.of(new RulePeople(of.within(), quantity.fraction() == null ? of.base() : VotingBase.VOTES_CAST,
                        byWeight ? CountedBy.WEIGHT : of.by()));
            }
            reader.back(mark);
        }
        reader.take("at the meeting", "at a meeting", "on the resolution", "on the question", "on the matter", "on it");
        return cast || quantity.fraction() != null || byWeight
                ? Optional.of(new RulePeople(null, VotingBase.VOTES_CAST, byWeight ? CountedBy.WEIGHT : CountedBy.USUAL)) : Optional.of(EVERYBODY);
    }

    private static Optional<RulePeople> weighted(RuleReader reader) {
        reader.skip("the", "all", "total", "overall", "combined");
        if (!reader.take(WEIGHTED)) {
            return Optional.empty();
        }
        VotingBase base = reader.take("cast", "voted") ? VotingBase.VOTES_CAST : reader.take("present") ? VotingBase.PRESENT : VotingBase.IN_OFFICE;
        int mark = reader.mark();
        if (reader.take("of the", "of all the", "of all") && !(reader.take(RuleTokens.MEMBERS, "area", "partners", "participating members")
                || reader.body())) {
            reader.back(mark);
        }
        return Optional.of(new RulePeople(null, base, CountedBy.WEIGHT));
    }

    /** "Each class of members", "at least three of the four groups", "both sides". */
    private static Optional<RulePeople> groups(RuleReader reader, CharterBody body) {
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
            return Optional.empty();
        }
        QuorumNeed.Kind kind = named.get();
        reader.take("of " + RuleTokens.MEMBERS, "of " + RuleTokens.MEMBERS + " represented", "of membership");
        int number = some.map(quantity -> numberOf(quantity, kind == QuorumNeed.Kind.SIDES ? body.sides().size() : groupsOf(body))).orElse(0);
        return Optional.of(new RulePeople(new Within(List.of(), number, kind), state(reader, null), CountedBy.USUAL));
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

    private static Optional<RulePeople> named(RuleReader reader, RuleQuantity quantity) {
        int start = reader.mark();
        boolean single = quantity.fraction() == null && !reader.isAfter("of", "from", "among");
        boolean each = reader.take("each of the", "each of", "each", "every", "both of the", "both", "every one of the");
        boolean other = !each && others(reader);
        reader.skip(BEFORE);
        reader.skip("voting", "eligible");
        Optional<String> first = reader.name();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> blocs = new ArrayList<>(List.of(new ArrayList<>(List.of(first.get()))));
        boolean together = more(reader, blocs, single);
        if (other) {
            return Optional.of(new RulePeople(new Within(List.of(new Bloc(List.of(OtherMembers.of(blocs.stream().flatMap(List::stream).toList())))), 1),
                    state(reader, null), CountedBy.USUAL));
        }
        if (together && !each && !quantity.isAll()) {
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark()) + "\" may be read in two ways. Write \"within each of "
                    + String.join(", ", blocs.stream().map(List::getFirst).toList()) + "\" where each counts by itself, or \"within "
                    + String.join(" or ", blocs.stream().map(List::getFirst).toList()) + "\" where they are counted together.");
        }
        VotingBase base = state(reader, null);
        return Optional.of(new RulePeople(new Within(blocs.stream().map(Bloc::new).toList(), blocs.size()), base, CountedBy.USUAL));
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
        reader.skip(BEFORE);
        reader.take("voting");
        if (reader.take(NOUN)) {
            reader.take("present", "present and voting");
            if (reader.take("other than", "except", "except for", "excluding", "apart from", "not including", "save for", "not counting")) {
                return true;
            }
        }
        reader.back(mark);
        return false;
    }

    private static Optional<RulePeople> everybody(RuleReader reader, CharterBody body) {
        int start = reader.mark();
        reader.skip(BEFORE);
        if (reader.take("other", "remaining")) {
            throw new IllegalArgumentException("\"" + reader.said(start,
                    reader.mark()) + "\" members does not say other than whom. Write \"members other than the"
                    + " chair\", or \"members entitled to vote\" where those the matter is about may not vote on it.");
        }
        boolean whole = reader.take("whole", "total", "full", "entire");
        boolean inOffice = reader.take("serving", "existing", "sitting", "current", "eligible");
        reader.skip("voting", "eligible", "statutory", "constituent", "safeguarding", "founding", "different");
        boolean persons = reader.take(RuleTokens.MEMBERS + " who are for the time being", RuleTokens.MEMBERS + " who are", "those who are")
                && reader.sees(RuleTokens.MEMBERS, "for the time being " + RuleTokens.MEMBERS);
        all(reader, body);
        if (reader.take(ORGANISATIONS)) {
            boolean represented = reader.take("represented");
            VotingBase base = state(reader, represented ? VotingBase.PRESENT : null);
            return Optional.of(new RulePeople(null, base == null ? VotingBase.IN_OFFICE : base, CountedBy.PARTNER));
        }
        if (reader.take("seats")) {
            return Optional.of(new RulePeople(null, VotingBase.SEATS, CountedBy.USUAL));
        }
        int of = reader.mark();
        if (!reader.take("those " + RuleTokens.MEMBERS, "these " + RuleTokens.MEMBERS) && !reader.take(NOUN)) {
            return Optional.empty();
        }
        body(reader);
        VotingBase base = state(reader, inOffice ? VotingBase.IN_OFFICE : null);
        base = state(reader, base);
        body(reader);
        reader.skip(ON_IT);
        boolean membership = persons || reader.said(of, of + 1).equalsIgnoreCase("membership");
        if (base == null && reader.said(start, of).toLowerCase(Locale.ROOT).matches(".*\\b(?:total|whole|full|complete) number of\\b.*")) {
            base = VotingBase.SEATS;
        }
        boolean all = reader.said(start, of).toLowerCase(Locale.ROOT).matches(".*\\ball\\b.*");
        return Optional.of(new RulePeople(null, base == null && (whole || membership || all) ? VotingBase.ALL_MEMBERS : base, CountedBy.USUAL));
    }

    /** "All three": so many, which has to be all of them. */
    private static void all(RuleReader reader, CharterBody body) {
        int mark = reader.mark();
        OptionalInt number = RuleQuantity.number(reader);
        reader.skip("voting", "eligible", "statutory", "constituent", "safeguarding", "founding", "different");
        int seats = RuleInclusion.seats(body);
        if (number.isPresent() && !reader.sees(ORGANISATIONS) && number.getAsInt() != seats) {
            reader.back(mark);
        }
    }

    private static void body(RuleReader reader) {
        int mark = reader.mark();
        if (reader.take("of the", "on the", "of this", "of its", "of", "on") && reader.thisBody()) {
            return;
        }
        reader.back(mark);
    }

    /** In which state those counted are: present, voting, in office, entitled to vote. */
    static @Nullable VotingBase state(RuleReader reader, @Nullable VotingBase otherwise) {
        VotingBase base = otherwise;
        while (true) {
            int mark = reader.mark();
            reader.take("who are", "who is", "being", "that are", "as are", "are", "is", "then", "duly", "there", "actually", "who", "to be");
            if (reader.take("whether or not present", "whether present or not", "present or not", "in office", "in post", "for the time being in office",
                    "for the time being", "holding office")) {
                base = VotingBase.IN_OFFICE;
            } else if (reader.take("present and voting", "voting and present", "attending and voting", "present and casting a vote", "casting a vote")
                    || (!reader.sees("voting in favour", "voting for", "voting against", "voting separately", "voting as") && reader.take("voting"))) {
                base = VotingBase.VOTES_CAST;
            } else if (reader.take("present and entitled to vote", "present and eligible to vote", "present", "in attendance", "attending", "in the room")) {
                base = VotingBase.PRESENT;
            } else if (reader.take("entitled to vote", "eligible to vote", "entitled to attend and vote", "entitled to attend", "with voting rights",
                    "with a vote")) {
                base = base == null ? VotingBase.ENTITLED : base;
            } else {
                reader.back(mark);
                return base;
            }
            reader.skip(ON_IT);
        }
    }
}
