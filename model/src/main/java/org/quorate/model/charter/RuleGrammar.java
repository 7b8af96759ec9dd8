package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decision rule of a body as its constitution words it: how many of whom, joined by "and", "including" and "unless", one way after another. Every word
 * has to be understood; otherwise the refusal names the words that were not.
 */
final class RuleGrammar {

    private static final String[] KIND = {"questions", "question", "matters", "matter", "decisions", "decision", "business", "motions", "motion", "resolutions",
        "resolution", "proposals", "proposal", "issues", "items", "item", "it", "votes", "verdict", "recommendations"};
    private static final String[] ABOUT = {"arising", "coming", "before", "at", "a", "an", "any", "the", "meeting", "meetings", "general", "of", "put", "to", "which",
        "and", "or", "all", "other", "every", "ordinary", "such", "board", "committee", "council", "members", "brought", "considered", "by it", "it", "under"};
    private static final String[] MODAL = {"shall", "will", "must", "may", "should", "are to", "is to", "are", "is", "can"};
    private static final String[] DECIDED = {"decided", "determined", "taken", "made", "passed", "settled", "carried", "reached", "agreed", "approved", "resolved",
        "adopted", "require", "requires", "need", "needs"};
    private static final String[] GIVEN = {"affirmative votes of", "affirmative vote of", "affirmative vote by", "affirmative votes by", "favourable vote of",
        "approval of", "approval by", "agreement of", "agreement by", "consent of", "support of", "assent of", "concurrence of", "concurring votes of",
        "concurring vote of", "positive vote of", "votes of", "vote of", "vote by", "resolution passed by", "resolution of", "resolution supported by",
        "decision of", "decision by", "endorsement of", "votes cast by", "vote in favour by", "vote in favour of", "prior approval of", "prior consent of",
        "written consent of", "express consent of"};
    private static final String[] FAVOUR = {"must vote in favour", "shall vote in favour", "should vote in favour", "have voted in favour", "must be in favour",
        "voting in favour", "vote in favour", "votes in favour", "voted in favour", "being in favour", "are in favour", "is in favour", "cast in favour",
        "given in favour", "in favour", "must agree", "shall agree", "agreeing", "agrees", "agree", "must approve", "shall approve", "approving", "approves",
        "approve", "must consent", "shall consent", "consenting", "consents", "consent", "supporting", "supports", "support", "must support", "voting for",
        "vote for", "votes for", "concurring", "concur", "concurs", "must concur", "assent", "assenting", "must assent", "for"};
    private static final String[] IT = {"of it", "of the motion", "of the resolution", "of the proposal", "of the question", "to it", "to the proposal", "it",
        "the proposal", "the motion", "the resolution", "the decision", "thereof", "the transaction", "with it", "of the decision"};
    private static final String[] MORE_FOR = {"more votes for than against", "more votes in favour than against", "more votes cast for than against",
        "more votes being cast in favour than against", "more votes are cast in favour than against", "more for than against", "more in favour than against",
        "more votes are cast for than against", "a greater number of votes for than against", "votes for exceed votes against",
        "the votes for exceed the votes against", "votes in favour exceed votes against", "the votes in favour exceed the votes against",
        "the votes in favour exceed those against", "more members in favour than against", "more members voting for than against",
        "more members vote for than against", "more members vote in favour than against"};
    private static final String[] AND = {"and also", "and by", "and with", "and of", "and", "together with", "as well as", "plus", "coupled with"};
    private static final String[] PROVIDED = {"provided always that", "provided that", "provided", "so long as", "on condition that", "conditional on", "subject to",
        "subject always to", "if", "with", "but only if", "but only with", "but", "being", "comprising", "who together", "together", "holding", "representing",
        "who between them"};
    private static final String[] ELSE = {"failing which", "failing that", "failing this", "failing agreement", "failing consensus", "failing unanimity",
        "or failing that", "and failing that", "or else", "else", "otherwise", "in default", "in default of agreement", "if not", "and if not", "or if not",
        "in the absence of consensus", "in the absence of agreement", "in the absence of unanimity"};
    private static final String[] NEXT = {"at the next meeting", "at the following meeting", "at a subsequent meeting", "at a second meeting",
        "at its next meeting", "at the second meeting"};

    private final CharterBody body;
    private final RuleReader reader;

    private RuleGrammar(CharterBody body, String text) {
        this.body = body;
        this.reader = new RuleReader(body, text);
    }

    /** The rule a text says; refuses with the words it does not understand. */
    static DecisionRule read(CharterBody body, String text) {
        return new RuleGrammar(body, text).rule();
    }

    private DecisionRule rule() {
        lead();
        List<DecisionRule.Step> steps = new ArrayList<>();
        Ending ending = null;
        do {
            Optional<Ending> last = steps.isEmpty() ? Optional.empty() : ending();
            if (last.isPresent()) {
                ending = last.get();
                break;
            }
            steps.add(step());
        } while (otherwise());
        reader.skip(".", ";", ",");
        if (!reader.isAtEnd()) {
            throw notUnderstood();
        }
        return new DecisionRule(steps, ending);
    }

    private IllegalArgumentException notUnderstood() {
        return new IllegalArgumentException(RuleHint.rule(reader, body));
    }

    /** "All questions arising at a meeting shall be decided by". */
    private void lead() {
        int start = reader.mark();
        reader.skip("all", "any", "every", "each", "the", "other", "a", "no", "ordinary");
        if (reader.take(KIND)) {
            reader.skip(ABOUT);
            if (reader.take(MODAL)) {
                reader.skip("only", "normally", "always", "be", "have been", "deemed to be");
                reader.take(DECIDED);
                reader.skip("only");
                reader.take("by", "on", "with", "upon", "if", "when", "where", "unless");
                reader.skip("a vote of");
                return;
            }
            if (reader.take("require", "requires", "need", "needs")) {
                return;
            }
        }
        reader.back(start);
        reader.take("by means of", "by", "on", "with", "upon");
    }

    private DecisionRule.Step step() {
        boolean waits = reader.take("deferred to the next meeting and then decided", "deferred to the next meeting and decided there",
                "shall be deferred to the next meeting and then decided", "is deferred to the next meeting and then decided",
                "put off to the next meeting and then decided");
        reader.take("by", "on", "with");
        Method method = method();
        return new DecisionRule.Step(method, reader.take(NEXT) || waits);
    }

    private boolean otherwise() {
        int start = reader.mark();
        reader.skip(",", ";", ".");
        boolean found = reader.take(ELSE) || condition();
        if (!found) {
            reader.back(start);
            return false;
        }
        reader.skip(",", "then", "it", "the matter", "shall be decided", "is decided", "by", "on", "with");
        return true;
    }

    /** "If consensus cannot be reached". */
    private boolean condition() {
        int start = reader.mark();
        reader.take("but", "and");
        if (reader.take("if", "where", "should", "in the event that", "when")) {
            reader.skip("a", "an", "the", "such");
            if (reader.take("consensus", "unanimity", "unanimous agreement", "unanimous verdict", "unanimous decision", "agreement", "this", "that", "it",
                    "general agreement")) {
                reader.skip("be", "has", "have", "is", "could", "can", "cannot", "not", "still");
                reader.skip("been", "be", "possible");
                reader.take("reached", "achieved", "obtained", "secured", "found", "attained", "fails", "agreed", "met");
                return true;
            }
        }
        reader.back(start);
        return false;
    }

    private Optional<Ending> ending() {
        int start = reader.mark();
        if (reader.take("may be referred", "may refer", "may refer it", "the matter may be referred")) {
            return Optional.of(new Ending(Ending.Kind.MAY_REFER, to()));
        }
        if (reader.take("refer it", "refer", "be referred", "is referred", "shall be referred", "referred", "referral", "stand referred")) {
            return Optional.of(new Ending(Ending.Kind.REFER, to()));
        }
        if (reader.take("shall be deferred", "is deferred", "be deferred", "deferred", "defer", "adjourned", "put off")) {
            boolean next = reader.take("to the next meeting", "until the next meeting");
            if (next && reader.take("and then decided", "and decided there", "and there decided", "and then determined")) {
                reader.back(start);
                return Optional.empty();
            }
            return Optional.of(new Ending(Ending.Kind.DEFER, null));
        }
        if (reader.take("falls", "the proposal falls", "the motion falls", "shall fall", "is lost", "lost", "fails", "not carried", "is not carried",
                "the motion is lost")) {
            return Optional.of(new Ending(Ending.Kind.FALLS, null));
        }
        reader.back(start);
        return Optional.empty();
    }

    private @Nullable String to() {
        if (!reader.take("to the", "to")) {
            return null;
        }
        for (int length = 4; length > 0; length--) {
            int from = reader.mark();
            reader.forward(length);
            if (reader.isAtEnd() || reader.sees(".", ";")) {
                String key = Slug.of(reader.said(from, reader.mark()));
                return key.matches("disputes?(-resolution)?(-procedure)?") ? "dispute" : key;
            }
            reader.back(from);
        }
        throw notUnderstood();
    }

    private Method method() {
        if (reader.take("consensus", "general consensus", "consent", "general consent", "common consent", "general agreement")) {
            reader.take("wherever possible", "where possible", "whenever possible", "if possible");
            int mark = reader.mark();
            if (!reader.take("of", "among", "amongst", "between") || RulePeople.read(reader, body, RuleQuantity.ALL).filter(of -> of.within() == null).isEmpty()) {
                reader.back(mark);
            }
            return new Method.Consensus();
        }
        List<Condition> conditions = new ArrayList<>();
        List<Veto> vetoes = new ArrayList<>();
        Optional<Bloc> alone = decides();
        if (alone.isPresent()) {
            reader.skip(",");
            conditions.add(new Condition(new Method.AtLeast(1), new Within(List.of(alone.get()), 1)));
            return new RuleVetoes(reader, body).unless(vetoes) ? new Method.Combined(conditions, vetoes) : new Method.Decides(alone.get());
        }
        boolean stands = reader.take("adopted", "approved", "carried", "deemed approved", "deemed adopted", "deemed carried", "agreed", "passed", "stands", "accepted");
        RuleVetoes stops = new RuleVetoes(reader, body);
        if (!stands && !stops.negative(vetoes)) {
            conditions.addAll(required());
        }
        while (further(conditions, vetoes, stops)) {
            reader.skip(",");
        }
        if (stands && vetoes.isEmpty()) {
            reader.back(0);
            throw notUnderstood();
        }
        if (conditions.isEmpty() && !stands) {
            conditions.add(new Condition(new Method.AtLeast(1), null));
        }
        return conditions.size() == 1 && vetoes.isEmpty() && conditions.getFirst().isMeasureAlone() ? conditions.getFirst().measure()
                : new Method.Combined(conditions, vetoes);
    }

    /** "The Mayor decides": one office alone. */
    private Optional<Bloc> decides() {
        int start = reader.mark();
        reader.take("the");
        Optional<String> name = reader.name();
        if (name.isPresent() && reader.take("decides", "shall decide", "will decide", "has the final say", "shall determine the matter", "determines",
                "decision is final", "decision shall be final", "alone decides", "makes the decision")) {
            return name.map(key -> new Bloc(List.of(key)));
        }
        reader.back(start);
        return Optional.empty();
    }

    private boolean further(List<Condition> conditions, List<Veto> vetoes, RuleVetoes stops) {
        int start = reader.mark();
        reader.skip(",", ";");
        if (reader.sees(ELSE) || condition()) {
            reader.back(start);
            return false;
        }
        if (stops.unless(vetoes) || stops.negative(vetoes)) {
            return true;
        }
        if (RuleInclusion.read(reader, body, conditions)) {
            return true;
        }
        if (reader.take("or")) {
            conditions.addAll(required());
            reader.skip(",");
            if (reader.take("whichever is the greater", "whichever is greater", "whichever is the higher", "whichever is higher", "whichever is more",
                    "whichever is the larger")) {
                return true;
            }
            throw notUnderstood();
        }
        boolean joined = reader.take(AND) || reader.take(PROVIDED);
        reader.skip("that", "by", "there is", "there are", "it has", "representing", "represent", "holding", "hold", "together", "who", "comprising", RuleTokens.MEMBERS + " comprising",
                RuleTokens.MEMBERS + " representing", "between them");
        if (joined && (stops.negative(vetoes) || RuleInclusion.read(reader, body, conditions))) {
            return true;
        }
        int mark = reader.mark();
        boolean bare = !joined && mark > start && reader.sees("a majority", "a simple majority", "at least", "not less than", "more than");
        if (joined || bare) {
            conditions.addAll(required());
            return true;
        }
        reader.back(start);
        return false;
    }

    /** One condition, or one for each of the members named where nothing says how many. */
    private List<Condition> required() {
        if (reader.take(MORE_FOR)) {
            return List.of(new Condition(MethodText.named(Fraction.HALF, true, 0, VotingBase.FOR_AND_AGAINST), null));
        }
        reader.skip("each group has one vote ;", "each group has one vote ,", "each group shall have one vote ;", "each group shall have one vote and",
                "each group has one vote and", "each constituency has one vote ;");
        int start = reader.mark();
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
        Optional<RuleQuantity> quantity = RuleQuantity.read(reader);
        List<Condition> read = new ArrayList<>();
        if (quantity.isEmpty()) {
            int unnamed = reader.mark();
            Optional<RulePeople> people = RulePeople.read(reader, body, RuleQuantity.ALL).filter(of -> of.within() != null);
            if (people.isEmpty()) {
                reader.back(unnamed);
                throw notUnderstood();
            }
            read.add(RuleInclusion.named(reader, body, people.get(), start));
        } else {
            read.add(counted(quantity.get(), start));
        }
        favour();
        separately();
        return read;
    }

    private Condition counted(RuleQuantity quantity, int start) {
        favour();
        int mark = reader.mark();
        boolean of = reader.take("of", "from", "by", "within", "among", "amongst", "in");
        if (of && quantity.fraction() == null) {
            outOf();
        }
        if (of && reader.sees("the groups", "the classes", "the categories", "the constituencies", "groups", "the sides", "constituencies")) {
            throw new IllegalArgumentException("\"" + reader.said(start, mark) + " of the groups\" does not say how a group votes. Write \"a majority within at least"
                    + " 2 constituencies\", with as many as are needed, where a group votes as most of its members do.");
        }
        boolean all = quantity.equals(RuleQuantity.ALL) && reader.said(start, mark).toLowerCase(java.util.Locale.ROOT).matches("(?:.* )?(?:all|every|each)");
        Optional<RulePeople> people = RulePeople.read(reader, body, quantity)
                .map(found -> all && found.equals(RulePeople.EVERYBODY) ? new RulePeople(null, VotingBase.ALL_MEMBERS, CountedBy.USUAL) : found);
        if (people.isEmpty()) {
            if (of) {
                throw notUnderstood();
            }
            reader.back(mark);
            return new Condition(quantity.of(null), null);
        }
        RulePeople found = people.get();
        CountedBy by = reader.take("by " + RuleTokens.MEMBERS) ? CountedBy.MEMBER : reader.take("by partner") ? CountedBy.PARTNER
                : reader.take("by weight") ? CountedBy.WEIGHT : found.by();
        if (found.within() == null) {
            Optional<RulePeople> inside = inside(quantity);
            if (inside.isPresent()) {
                return new Condition(quantity.of(inside.get().base() == null ? found.base() : inside.get().base()), inside.get().within(), by);
            }
        }
        return new Condition(quantity.of(found.base()), found.within(), by);
    }

    /** "Of the twelve jurors": the number there are, which has to be the number of seats. */
    private void outOf() {
        int mark = reader.mark();
        reader.take("the");
        java.util.OptionalInt all = RuleQuantity.number(reader);
        if (all.isEmpty()) {
            reader.back(mark);
            return;
        }
        int seats = RuleInclusion.seats(body);
        if (seats > 0 && !reader.sees("constituencies", "sides", "groups", "classes", "categories") && all.getAsInt() != seats) {
            throw new IllegalArgumentException("The rule speaks of " + all.getAsInt() + " members, but " + body.name() + " has " + seats + " voting seats.");
        }
    }

    /** "The votes cast within each constituency". */
    private Optional<RulePeople> inside(RuleQuantity quantity) {
        int mark = reader.mark();
        if (reader.take("within", "in", "from", "among", "amongst")) {
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
        RuleQuantity quantity = RuleQuantity.read(reader).orElseThrow(this::notUnderstood);
        VotingBase base = people.base();
        if (reader.take("of")) {
            base = RulePeople.read(reader, body, quantity).orElseThrow(this::notUnderstood).base();
        }
        return new Condition(quantity.of(base), people.within());
    }

    private static RulePeople together(RulePeople people) {
        Within within = people.within();
        return within == null || within.kind() != null ? people : new RulePeople(new Within(List.of(new Bloc(within.listed().stream()
                .flatMap(bloc -> bloc.anyOf().stream()).toList())), 1), people.base(), people.by());
    }

    private void favour() {
        if (reader.take(FAVOUR)) {
            reader.take(IT);
        }
    }

    private void separately() {
        reader.skip(", each voting separately", "each voting separately", ", voting separately", "voting separately", "voting as a class",
                "voting as a separate class", ", each counted separately");
    }
}
