package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decision rule of a body as its constitution words it: how many of whom, joined by "and", "including" and "unless", one way after another.
 * Every word has to be understood; otherwise the refusal names the words that were not.
 */
final class RuleGrammar {

    private static final String[] AND = {"and also", "and by", "and with", "and of", "and", "together with", "as well as", "plus", "coupled with"};
    private static final String[] PROVIDED = {"provided always that", "provided that", "provided", "so long as", "on condition that", "conditional on",
        "subject to",
        "subject always to", "if", "with", "but only if", "but only with", "but", "save that", "except that", "being", "comprising", "who together",
                "together", "holding",
        "representing",
        "who between them"};
    private static final String[] NEXT = {"at the next meeting", "at the following meeting", "at a subsequent meeting", "at a second meeting",
        "at its next meeting", "at the second meeting"};

    private final CharterBody body;
    private final RuleReader reader;
    private final RuleConditions conditional;
    private final RuleLead lead;
    private boolean tentative;

    private RuleGrammar(CharterBody body, String text, List<String> titles) {
        this.body = body;
        this.reader = new RuleReader(body, text);
        this.conditional = new RuleConditions(reader, body);
        this.lead = new RuleLead(reader, titles);
    }

    /**
     * The rule a text says; refuses with the words it does not understand.
     *
     * @param titles what the matters are called that it may speak of
     */
    static DecisionRule read(CharterBody body, String text, List<String> titles) {
        return new RuleGrammar(body, text, titles).rule();
    }

    private DecisionRule rule() {
        lead.first();
        List<DecisionRule.Step> steps = new ArrayList<>();
        Ending ending = null;
        do {
            Optional<Ending> last = steps.isEmpty() ? Optional.empty() : ending();
            if (last.isPresent()) {
                ending = last.get();
                break;
            }
            steps.add(step());
        } while (lead.next());
        lead.last();
        reader.skip(".", ";", ",");
        if (!reader.isAtEnd()) {
            throw notUnderstood();
        }
        if (steps.size() == 1 && ending == null && (tentative || lead.isTentative())) {
            throw DecisionRuleText.onlyWherePossible();
        }
        return new DecisionRule(steps, ending);
    }

    private NotUnderstood notUnderstood() {
        return new NotUnderstood(RuleHint.rule(reader, body));
    }

    private DecisionRule.Step step() {
        boolean waits = reader.take("deferred to the next meeting and then decided", "deferred to the next meeting and decided there",
                "shall be deferred to the next meeting and then decided", "is deferred to the next meeting and then decided",
                "put off to the next meeting and then decided");
        reader.take("by", "on", "with");
        Method method = method();
        return new DecisionRule.Step(method, reader.take(NEXT) || waits);
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
            tentative |= reader.take("wherever possible", "where possible", "whenever possible", "if possible", "wherever reasonably possible",
                    "where reasonably possible", ", wherever possible", ", where possible", ", if possible");
            tentative |= reader.take("will be sought", "shall be sought", "is sought", "is to be sought", "should be sought");
            int mark = reader.mark();
            if (!reader.take("of", "among", "amongst", "between") || RulePeople.read(reader, body, RuleQuantity.ALL).filter(of -> of.within() == null)
                    .isEmpty()) {
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
        int stood = reader.mark();
        boolean stands = reader.take("adopted", "approved", "carried", "deemed approved", "deemed adopted", "deemed carried", "agreed", "passed", "stands",
                "accepted") && reader.sees("unless", ", unless", "except where");
        if (!stands) {
            reader.back(stood);
        }
        RuleVetoes stops = new RuleVetoes(reader, body);
        if (!stands && !stops.negative(vetoes)) {
            conditions.addAll(conditional.required());
        }
        while (further(conditions, vetoes, stops)) {
            reader.skip(",");
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
                "decision is final", "decision shall be final", "alone decides", "alone may decide", "alone shall decide", "makes the decision")) {
            return name.map(key -> new Bloc(List.of(key)));
        }
        reader.back(start);
        return Optional.empty();
    }

    /** Refuses "the chair and two members", which does not say whether the chair is one of the two. */
    private static void requireOneReading(List<Condition> before, List<Condition> more, String said) {
        boolean named = before.stream().anyMatch(one -> one.within() != null && one.measure() instanceof Method.AtLeast);
        if (named && more.stream().anyMatch(one -> one.within() == null && one.measure() instanceof Method.AtLeast)) {
            throw new IllegalArgumentException("\"" + said + "\" may be read in two ways. Write how many there must be in all and then who is among them,"
                    + " such as \"at least 3 for, including the chair\".");
        }
    }

    /** "The chair and two others": three, of whom the chair is one. */
    private boolean others(List<Condition> conditions) {
        int start = reader.mark();
        reader.take("at least", "not less than", "not fewer than", "any");
        OptionalInt others = RuleQuantity.number(reader);
        if (others.isEmpty() || others.getAsInt() == 0 || !reader.take("other " + RuleTokens.MEMBERS, "others", "further " + RuleTokens.MEMBERS,
                "more " + RuleTokens.MEMBERS, "other voting " + RuleTokens.MEMBERS, "of the other " + RuleTokens.MEMBERS)) {
            reader.back(start);
            return false;
        }
        Within within = conditions.size() == 1 && conditions.getFirst().measure().equals(new Method.AtLeast(1)) ? conditions.getFirst().within() : null;
        if (within == null || within.listed().size() != 1 || within.kind() != null) {
            throw notUnderstood();
        }
        conditions.add(new Condition(new Method.AtLeast(1 + others.getAsInt()), null));
        conditional.favour();
        return true;
    }

    /** ", the incumbent being in favour". */
    private boolean isInFavour() {
        int start = reader.mark();
        reader.skip("both", "all", "each of", "the", "a", "an");
        boolean favour = reader.name().isPresent() && conditional.favour();
        reader.back(start);
        return favour;
    }

    private boolean further(List<Condition> conditions, List<Veto> vetoes, RuleVetoes stops) {
        int start = reader.mark();
        reader.skip(",", ";");
        if (!conditions.isEmpty() && conditional.favour()) {
            return true;
        }
        if (lead.isFollowed() || lead.isLast()) {
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
            conditions.addAll(conditional.required());
            reader.skip(",");
            if (reader.take("whichever is the greater", "whichever is greater", "whichever is the higher", "whichever is higher", "whichever is more",
                    "whichever is the larger")) {
                return true;
            }
            throw notUnderstood();
        }
        boolean joined = reader.take(AND) || reader.take(PROVIDED);
        if (!reader.sees("that of", "those of")) {
            reader.skip("that", "by", "there is", "there are", "it has", "representing", "represent", "holding", "hold", "together", "who", "comprising",
                RuleTokens.MEMBERS + " comprising",
                RuleTokens.MEMBERS + " representing", "between them");
        }
        if (joined && (stops.negative(vetoes) || RuleInclusion.read(reader, body, conditions))) {
            return true;
        }
        if (joined && others(conditions)) {
            return true;
        }
        int mark = reader.mark();
        boolean bare = !joined && mark > start && (isInFavour() || reader.sees("a majority", "a simple majority", "at least", "not less than",
                "more than"));
        if (joined || bare) {
            List<Condition> more = conditional.required();
            requireOneReading(conditions, more, reader.said(start, reader.mark()));
            conditions.addAll(more);
            return true;
        }
        reader.back(start);
        return false;
    }
}
