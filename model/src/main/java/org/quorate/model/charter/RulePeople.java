package org.quorate.model.charter;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a share or a number is counted.
 *
 * @param within among which of them, or null for everyone who may vote
 * @param base in which state, or null where the words do not say
 * @param by what is counted
 */
record RulePeople(@Nullable Within within, @Nullable VotingBase base, CountedBy by) {

    static final String[] NOUN = {RuleTokens.MEMBERS, "those", "seats", "everyone", "them", "whom", "which"};
    static final String[] BEFORE = {"the", "all of", "all", "its", "their", "such", "votes of", "votes by", "total number of", "whole number of",
        "number of", "full number of", "individual", "then", "number"};
    private static final String[] ORGANISATIONS = {"partner organisations", "partner organisation", RuleTokens.MEMBERS + " organisations",
        RuleTokens.MEMBERS + " organisation",
        "partners", "partner", "organisations", "organisation"};
    private static final String[] WEIGHTED = {"population", "voting rights", "voting power", "total votes", "total voting rights", "total population",
        "shares",
        "total voting power", "weighted vote", "weighted votes", "total weighted vote", "total weighted votes", "issued shares", "votes by weight"};

    /** What names no base, however it is spelt: signs, a word that leads up to one, and words that mean any of several. */
    private static final Pattern NO_BASE = Pattern.compile("(?:.*[^a-z' ].*|of .*|(?:the |all )?(?:members|votes|voting)|the)");
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
            return RuleGroups.read(reader, body);
        }).or(() -> {
            reader.back(start);
            return RuleNames.read(reader, body, quantity);
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
            Optional<VotingBase> base = reader.words(length).filter(words -> !NO_BASE.matcher(words).matches())
                    .flatMap(DecisionTopics::calledExactly);
            int mark = reader.mark();
            if (base.isPresent()) {
                reader.forward(length);
                if (!reader.sees("of", "by", "in favour", RuleTokens.MEMBERS, "to vote", "and entitled", "and eligible", "partner", "and vote", "for and",
                        "for or", "in favour and")
                        || reader.sees("of it", "of the motion")) {
                    RuleState.occasion(reader);
                    if (!base.get().isOfVotes() && base.get() != VotingBase.PRESENT) {
                        RuleState.notwithstanding(reader);
                    }
                    return base.map(found -> new RulePeople(null, found, CountedBy.USUAL));
                }
                reader.back(mark);
            }
        }
        return Optional.empty();
    }

    private static Optional<RulePeople> votes(RuleReader reader, CharterBody body, RuleQuantity quantity) {
        reader.skip("the", "all", "valid", "those", "total number of", "number of", "total");
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
        RuleState.occasion(reader);
        return cast || quantity.fraction() != null || byWeight
                ? Optional.of(new RulePeople(null, VotingBase.VOTES_CAST, byWeight ? CountedBy.WEIGHT : CountedBy.USUAL)) : Optional.of(EVERYBODY);
    }

    private static Optional<RulePeople> weighted(RuleReader reader) {
        reader.skip("the", "all", "total", "overall", "combined");
        if (!reader.take(WEIGHTED)) {
            return Optional.empty();
        }
        VotingBase base = reader.take("cast", "voted") ? VotingBase.VOTES_CAST : reader.take("present", "represented") ? VotingBase.PRESENT
                : VotingBase.IN_OFFICE;
        RuleState.occasion(reader);
        int mark = reader.mark();
        if (reader.take("of the", "of all the", "of all", "exercisable by all", "exercisable by the") && !(reader.take(RuleTokens.MEMBERS, "area",
                "partners", "participating members")
                || reader.body())) {
            reader.back(mark);
        }
        return Optional.of(new RulePeople(null, base, CountedBy.WEIGHT));
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
        if (reader.sees("those voting " + RuleTokens.MEMBERS, "those eligible " + RuleTokens.MEMBERS)) {
            reader.take("those");
        }
        reader.skip("voting", "eligible", "statutory", "constituent", "safeguarding", "founding", "different");
        int whoAre = reader.mark();
        boolean persons = reader.take(RuleTokens.MEMBERS + " who are", "those who are");
        reader.skip("for the time being", "at the time", "at that time", "then");
        persons &= reader.sees(RuleTokens.MEMBERS);
        if (!persons) {
            reader.back(whoAre);
        }
        all(reader, body);
        if (reader.take(ORGANISATIONS)) {
            boolean represented = reader.take("represented");
            VotingBase base = RuleState.read(reader, represented ? VotingBase.PRESENT : null);
            return Optional.of(new RulePeople(null, base == null ? VotingBase.IN_OFFICE : base, CountedBy.PARTNER));
        }
        if (reader.take("seats")) {
            return Optional.of(new RulePeople(null, VotingBase.SEATS, CountedBy.USUAL));
        }
        int of = reader.mark();
        if (reader.thisBody()) {
            VotingBase state = RuleState.read(reader, null);
            return Optional.of(new RulePeople(null, state == null && whole ? VotingBase.ALL_MEMBERS : state, CountedBy.USUAL));
        }
        if (!reader.take("those " + RuleTokens.MEMBERS, "these " + RuleTokens.MEMBERS) && !reader.take(NOUN)) {
            return Optional.empty();
        }
        body(reader);
        VotingBase base = RuleState.read(reader, inOffice ? VotingBase.IN_OFFICE : null);
        base = RuleState.read(reader, base);
        body(reader);
        RuleState.occasion(reader);
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

    /** "Of the Council of Governors", "on the board". */
    static void body(RuleReader reader) {
        int mark = reader.mark();
        if (!reader.take("of the", "on the", "of this", "of its", "of", "on") || !reader.thisBody()) {
            reader.back(mark);
        }
    }
}
