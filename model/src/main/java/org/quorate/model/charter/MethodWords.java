package org.quorate.model.charter;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Names ways of deciding in plain words. */
public final class MethodWords {

    private MethodWords() {
    }

    /** The rule in a phrase: "consensus, else not less than 75%". */
    public static String of(DecisionRule rule) {
        return of(rule, MethodWords::byKey, MethodWords::byKey);
    }

    /** The rule of a body in a phrase, with its constituencies, sides and roles and the bodies it refers to by their names. */
    public static String of(Charter charter, CharterBody body, DecisionRule rule) {
        return of(rule, names(body), key -> charter.body(key).map(one -> "the " + one.name()).orElse(key.replace('-', ' ')));
    }

    private static String byKey(String key) {
        return key.replace('-', ' ');
    }

    /** What a body calls the constituencies, sides and roles of its rules. */
    static UnaryOperator<String> names(CharterBody body) {
        return key -> key.equals("chair") ? "the chair" : body.blockName(key);
    }

    private static String of(DecisionRule rule, UnaryOperator<String> names, UnaryOperator<String> bodies) {
        Ending ending = rule.ending();
        return rule.steps().stream().map(step -> of(step.method(), names) + (step.atNextMeeting() ? " at the next meeting" : ""))
                .collect(Collectors.joining(", else ")) + (ending == null ? "" : "; failing that, " + of(ending, bodies));
    }

    /** What follows, as a clause: "it is referred to dispute resolution". */
    public static String of(Ending ending) {
        return of(ending, MethodWords::byKey);
    }

    private static String of(Ending ending, UnaryOperator<String> bodies) {
        String to = ending.to();
        String place = to == null ? "" : " to " + (to.equals("dispute") ? "dispute resolution" : bodies.apply(to));
        return switch (ending.kind()) {
            case REFER -> "it is referred" + place;
            case MAY_REFER -> "it is left undecided and may be referred" + place;
            case NOT_REFERABLE -> "it is left undecided and may not be referred";
            case DEFER -> "it is put off to the next meeting";
            case FALLS -> "the proposal falls";
        };
    }

    /** The method in a phrase: "a simple majority". */
    public static String of(Method method) {
        return of(method, MethodWords::byKey);
    }

    /** The method of a body in a phrase, with its constituencies, sides and roles by their names. */
    public static String of(CharterBody body, Method method) {
        return of(method, names(body));
    }

    private static String of(Method method, UnaryOperator<String> names) {
        return switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Decides(Bloc by) -> "the decision of " + of(by, names);
            case Method.Measure measure -> of(measure);
            case Method.Combined combined -> (combined.conditions().isEmpty() ? "default (it carries)"
                    : combined.conditions().stream().map(condition -> of(condition, names)).collect(Collectors.joining(" and ")))
                    + (combined.vetoes().isEmpty() ? "" : ", unless "
                    + combined.vetoes().stream().map(veto -> VetoText.words(veto, names)).collect(Collectors.joining(" or ")));
        };
    }

    /** How many are needed in a phrase: "at least 9 votes for", "two thirds of votes cast". */
    public static String of(Method.Measure measure) {
        return switch (measure) {
            case Method.AtLeast number -> "at least " + number.votes() + (number.votes() == 1 ? " vote for" : " votes for");
            case Method.Vote vote -> of(vote) + (vote.base() == null ? "" : " of " + vote.base().words());
        };
    }

    private static String of(Condition condition, UnaryOperator<String> names) {
        Within within = condition.within();
        return of(condition.measure()) + (condition.by() == CountedBy.USUAL ? "" : ", counted " + condition.by().words() + (within == null ? "" : ","))
                + (within == null ? "" : within.listed().stream().flatMap(bloc -> bloc.anyOf().stream()).allMatch(OtherMembers::isOne) && !within.listed()
                        .isEmpty()
                ? " among " + of(within, names) : " within " + of(within, names));
    }

    private static String of(Within within, UnaryOperator<String> names) {
        QuorumNeed.Kind kind = within.kind();
        if (kind != null) {
            return within.number() == 0 ? "each " + kind.one() : "at least " + within.number() + " " + kind.many();
        }
        List<Bloc> listed = within.listed();
        String before = listed.size() == 1 ? "" : within.number() == listed.size() ? "each of " : "at least " + within.number() + " of ";
        List<String> blocs = listed.stream().map(bloc -> of(bloc, names)).toList();
        return before + (blocs.size() == 1 ? blocs.getFirst() : String.join(", ", blocs.subList(0, blocs.size() - 1)) + " and " + blocs.getLast());
    }

    private static String of(Bloc bloc, UnaryOperator<String> names) {
        return bloc.anyOf().stream().map(names).collect(Collectors.joining(" or "));
    }

    private static String of(Method.Vote vote) {
        return vote.key().equals(Method.Vote.SIMPLE_MAJORITY.key()) ? "a simple majority" : share(vote);
    }

    /** The share alone: "not less than 75%", "more than half", "all", "all but one". */
    public static String share(Method.Vote vote) {
        int plus = vote.plus();
        if (vote.fraction().equals(Fraction.WHOLE)) {
            return plus == 0 ? "all" : plus == -1 ? "all but one" : plus < 0 ? "all but " + -plus : "all and " + plus + " more";
        }
        String share = vote.fraction().equals(Fraction.THREE_QUARTERS) ? "75%" : vote.fraction().toString();
        return (vote.moreThan() ? "more than " : "not less than ") + share + (plus == 0 ? "" : plus > 0 ? " plus " + plus : " less " + -plus);
    }
}
