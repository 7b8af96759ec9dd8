package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads one condition of a rule: how many, of whom and that they are in favour. */
final class RuleConditions {

    /** What says that those counted have given their assent. */
    static final String[] GIVEN = {"that of", "those of", "affirmative votes of", "affirmative vote of", "affirmative vote by", "affirmative votes by",
        "favourable vote of",
        "approval of", "approval by", "agreement of", "agreement by", "consent of", "support of", "assent of", "concurrence of", "concurring votes of",
        "concurring vote of", "positive vote of", "votes of", "vote of", "vote by", "resolution passed by", "resolution of", "resolution supported by",
        "decision of", "decision by", "endorsement of", "votes cast by", "vote in favour by", "vote in favour of", "prior approval of", "prior consent of",
        "written consent of", "express consent of", "agreed in writing by", "agreed by", "signed by",
        "signed in writing by", "approved by", "approved in writing by", "supported by", "passed by", "assented to by", "agreed to by", "consented to by",
        "carried by"};
    private static final String[] FAVOUR = {"must vote in favour", "shall vote in favour", "should vote in favour", "have voted in favour",
        "must be in favour",
        "voting in favour", "vote in favour", "votes in favour", "voted in favour", "being in favour", "are in favour", "is in favour", "cast in favour",
        "given in favour", "in favour", "must agree", "shall agree", "agreeing", "agrees", "agree", "must approve", "shall approve", "approving",
                "approves",
        "approve", "must consent", "shall consent", "consenting", "consents", "consent", "supporting", "supports", "support", "must support", "voting for",
        "has voted in favour", "having voted in favour", "has agreed", "have agreed", "has consented", "vote for", "votes for", "concurring", "concur",
                "concurs", "must concur", "assent", "assenting", "must assent", "for"};
    private static final String[] IT = {"of it", "of the motion", "of the resolution", "of the proposal", "of the question", "to it",
        "to the proposal", "it",
        "the proposal", "the motion", "the resolution", "the decision", "thereof", "the transaction", "with it", "of the decision"};
    private static final String[] MORE_FOR = {"more votes for than against", "more votes in favour than against", "more votes cast for than against",
        "more votes being cast in favour than against", "more votes are cast in favour than against", "more for than against",
                "more in favour than against",
        "more votes are cast for than against", "a greater number of votes for than against", "votes for exceed votes against",
        "the votes for exceed the votes against", "votes in favour exceed votes against", "the votes in favour exceed the votes against",
        "the votes in favour exceed those against", "more members in favour than against", "more members voting for than against",
        "more members vote for than against", "more members vote in favour than against"};

    private final RuleReader reader;
    private final CharterBody body;

    RuleConditions(RuleReader reader, CharterBody body) {
        this.reader = reader;
        this.body = body;
    }

    /** "At least twice as many votes for as against", which is two thirds of them. */
    private Optional<Condition> timesAsMany() {
        int start = reader.mark();
        reader.take("at least", "not less than", "not fewer than");
        int times = reader.take("twice", "two times") ? 2 : reader.take("three times") ? 3 : 0;
        if (times > 0 && reader.take("as many")) {
            reader.skip("votes", "members", "cast", "voting");
            if (reader.take("for", "in favour") && reader.take("as against", "as vote against", "as are against")) {
                return Optional.of(new Condition(MethodText.named(new Fraction(times, times + 1), false, 0, VotingBase.FOR_AND_AGAINST), null));
            }
        }
        reader.back(start);
        return Optional.empty();
    }

    /** One condition, or one for each of the members named where nothing says how many. */
    List<Condition> required() {
        if (reader.take(MORE_FOR)) {
            return List.of(new Condition(MethodText.named(Fraction.HALF, true, 0, VotingBase.FOR_AND_AGAINST), null));
        }
        Optional<Condition> times = timesAsMany();
        if (times.isPresent()) {
            return List.of(times.get());
        }
        int start = reader.mark();
        if (reader.take("each group has one vote", "each group shall have one vote", "each constituency has one vote")) {
            throw new IllegalArgumentException(howGroupsVote(reader.said(start, reader.mark())));
        }
        if (reader.take("only")) {
            Optional<RulePeople> only = RulePeople.read(reader, body, RuleQuantity.ALL);
            if (only.isPresent() && reader.take("may vote", "shall vote", "are entitled to vote", "can vote")) {
                return List.of(among(together(only.get())));
            }
            reader.back(start);
        }
        reader.take("an", "a", "the");
        if (!reader.take(GIVEN)) {
            reader.back(start);
        }
        int named = reader.mark();
        Optional<RuleQuantity> quantity = RuleQuantity.read(reader);
        List<Condition> read = new ArrayList<>();
        if (quantity.isEmpty()) {
            int unnamed = reader.mark();
            Optional<RulePeople> people = RulePeople.read(reader, body, RuleQuantity.ALL).filter(of -> of.within() != null);
            if (people.isEmpty()) {
                reader.back(unnamed);
                throw new NotUnderstood(RuleHint.rule(reader, body));
            }
            requireMembers(people.get(), start);
            reader.take("agreement", "consent", "approval", "assent", "support", "concurrence", "affirmative vote");
            read.add(RuleInclusion.named(reader, body, people.get(), named));
        } else {
            read.add(counted(quantity.get(), start));
        }
        favour();
        separately();
        return read;
    }

    private Condition counted(RuleQuantity quantity, int start) {
        boolean inFavour = favour();
        int mark = reader.mark();
        boolean of = reader.take("of", "from", "by", "within", "among", "amongst", "in");
        roundedUp(quantity);
        of = of || reader.take("of", "from", "by", "among", "amongst");
        Optional<Within> called = RuleNames.called(reader, body, quantity, start);
        if (called.isPresent()) {
            return new Condition(new Method.AtLeast(1), called.get());
        }
        if (of && quantity.fraction() == null) {
            Optional<Within> some = RuleNames.someOf(reader, body, quantity, start);
            if (some.isPresent()) {
                return new Condition(new Method.AtLeast(1), some.get());
            }
            outOf();
        }
        if (of && reader.sees("the groups", "the classes", "the categories", "the constituencies", "groups", "the sides", "constituencies")) {
            throw new IllegalArgumentException(howGroupsVote(reader.said(start, mark) + " of the groups"));
        }
        boolean all = quantity.equals(RuleQuantity.ALL) && reader.said(start, mark).toLowerCase(Locale.ROOT).matches("(?:.* )?(?:all|every|each)");
        Optional<RulePeople> people = RulePeople.read(reader, body, quantity)
                .map(found -> all && found.equals(RulePeople.EVERYBODY) ? new RulePeople(null, VotingBase.ALL_MEMBERS, CountedBy.USUAL) : found);
        if (people.isEmpty()) {
            boolean bareNumber = quantity.fraction() == null && !inFavour;
            if (of || bareNumber) {
                throw new NotUnderstood(RuleHint.rule(reader, body));
            }
            reader.back(mark);
            return new Condition(quantity.of(null), null);
        }
        RulePeople found = people.get();
        if (all) {
            requireMembers(found, start);
        }
        if (found.within() != null && found.within().listed().size() == 1 && reader.said(start, mark).toLowerCase(Locale.ROOT).endsWith("both")) {
            return both(found.within(), start);
        }
        if (found.within() != null) {
            reader.take("only", "alone");
        } else {
            reader.take("as a whole", "taken together", ", taken together", "as one body");
        }
        CountedBy by = reader.take("by " + RuleTokens.MEMBERS) ? CountedBy.MEMBER : reader.take("by partner") ? CountedBy.PARTNER
                : reader.take("by weight") ? CountedBy.WEIGHT : found.by();
        if (found.within() == null) {
            Optional<RulePeople> inside = inside(quantity);
            if (inside.isPresent()) {
                RulePeople.body(reader);
                return new Condition(quantity.of(inside.get().base() == null ? found.base() : inside.get().base()), inside.get().within(), by);
            }
        }
        return new Condition(quantity.of(found.within() != null && found.base() == null ? counted(quantity) : found.base()), found.within(), by);
    }

    /** "Both founders", who are two people, and each of them is asked for. */
    private Condition both(Within within, int start) {
        List<String> keys = within.listed().getFirst().anyOf();
        if (keys.size() != 1 || RuleInclusion.seatsOf(body, keys.getFirst()) != 2) {
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark()) + "\" speaks of two, but there are not two of them in "
                    + body.name()
                    + ".");
        }
        return new Condition(new Method.AtLeast(2), within);
    }

    /** Of what is counted within a group where that is said after it: "a majority in each House of those present and voting". */
    private @Nullable VotingBase counted(RuleQuantity quantity) {
        int mark = reader.mark();
        Optional<RulePeople> people = reader.take("of") ? RulePeople.read(reader, body, quantity).filter(of -> of.within() == null && of.base() != null)
                : Optional.empty();
        if (people.isEmpty()) {
            reader.back(mark);
        }
        return people.map(RulePeople::base).orElse(null);
    }

    /** "(Rounded up to a whole number)", which at least such a share always is. */
    private void roundedUp(RuleQuantity quantity) {
        int mark = reader.mark();
        reader.take("(", ",");
        if (quantity.fraction() != null && !quantity.moreThan() && reader.take("rounded up", "rounding up", "fractions being rounded up")) {
            reader.skip("if necessary", "where necessary", "to", "a", "the", "next", "nearest", "whole", "number", "member");
            reader.take(")", ",");
        } else {
            reader.back(mark);
        }
    }

    /** Refuses "the assent of each of the three Houses", which does not say when a House assents. */
    private void requireMembers(RulePeople people, int start) {
        if (people.within() != null && people.within().kind() != null) {
            throw new IllegalArgumentException(howGroupsVote(reader.said(start, reader.mark())));
        }
    }

    /** Why a rule is refused that lets groups vote without saying when a group is in favour. */
    static String howGroupsVote(String said) {
        return "\"" + said + "\" does not say how a group votes. Write \"a majority within at least 2 constituencies\", with as many as are needed, where a"
                + " group votes as most of its members do.";
    }

    /** "Of the twelve jurors": the number there are, which has to be the number of seats. */
    private void outOf() {
        int mark = reader.mark();
        reader.take("the");
        OptionalInt all = RuleQuantity.number(reader);
        if (all.isEmpty()) {
            reader.back(mark);
            return;
        }
        int named = reader.mark();
        Optional<String> name = reader.name();
        reader.back(named);
        if (name.isPresent()) {
            int there = RuleInclusion.seatsOf(body, name.get());
            if (there > 0 && there != all.getAsInt()) {
                throw new IllegalArgumentException("The rule speaks of " + all.getAsInt() + " of them, but " + body.name() + " has " + there
                        + " seats for "
                        + body.blockName(name.get()) + ".");
            }
            return;
        }
        int seats = RuleInclusion.seats(body);
        if (seats > 0 && !reader.sees("constituencies", "sides", "groups", "classes", "categories") && all.getAsInt() != seats) {
            throw new IllegalArgumentException("The rule speaks of " + all.getAsInt() + " members, but " + body.name() + " has " + seats
                    + " voting seats.");
        }
    }

    /** "The votes cast within each constituency". */
    private Optional<RulePeople> inside(RuleQuantity quantity) {
        int mark = reader.mark();
        if (reader.take("within", "in", "from", "among", "amongst", "on")) {
            Optional<RulePeople> people = RulePeople.read(reader, body, quantity);
            if (people.isPresent() && people.get().within() != null) {
                return people;
            }
        }
        reader.back(mark);
        return Optional.empty();
    }

    private Condition among(RulePeople people) {
        reader.skip(",", "and", "the matter", "is decided", "shall be decided", "by", "decided", "decide", "deciding");
        RuleQuantity quantity = RuleQuantity.read(reader).orElseThrow(() -> new NotUnderstood(RuleHint.rule(reader, body)));
        VotingBase base = people.base();
        if (reader.take("of")) {
            base = RulePeople.read(reader, body, quantity).orElseThrow(() -> new NotUnderstood(RuleHint.rule(reader, body))).base();
        }
        return new Condition(quantity.of(base), people.within());
    }

    private static RulePeople together(RulePeople people) {
        Within within = people.within();
        return within == null || within.kind() != null ? people : new RulePeople(new Within(List.of(new Bloc(within.listed().stream()
                .flatMap(bloc -> bloc.anyOf().stream()).toList())), 1), people.base(), people.by());
    }

    /** Goes past what says that those counted are in favour, if it comes next. */
    boolean favour() {
        boolean said = reader.take(FAVOUR);
        if (said) {
            reader.take(IT);
        }
        return said;
    }

    private void separately() {
        reader.skip(", each voting separately", "each voting separately", ", voting separately", "voting separately", "voting as a class",
                "voting as a separate class", ", each counted separately");
    }
}
