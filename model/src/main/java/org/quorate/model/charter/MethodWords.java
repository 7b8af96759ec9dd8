package org.quorate.model.charter;

import java.util.stream.Collectors;

/** Names ways of deciding in plain words. */
public final class MethodWords {

    private MethodWords() {
    }

    /** The rule in a phrase: "consensus, else not less than 75%". */
    public static String of(DecisionRule rule) {
        Ending ending = rule.ending();
        return rule.steps().stream().map(step -> of(step.method()) + (step.atNextMeeting() ? " at the next meeting" : ""))
                .collect(Collectors.joining(", else ")) + (ending == null ? "" : "; failing that, " + of(ending));
    }

    /** What follows, as a clause: "it is referred to dispute resolution". */
    public static String of(Ending ending) {
        String to = ending.to();
        String place = to == null ? "" : " to " + (to.equals("dispute") ? "dispute resolution" : to.replace('-', ' '));
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
        return switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Measure measure -> of(measure);
            case Method.Combined combined -> combined.conditions().stream().map(MethodWords::of).collect(Collectors.joining(" and "))
                    + (combined.vetoes().isEmpty() ? "" : ", unless "
                    + combined.vetoes().stream().map(VetoText::write).map(MethodWords::plain).collect(Collectors.joining(" or ")));
        };
    }

    /** How many are needed in a phrase: "at least 9 votes for", "two thirds of votes cast". */
    public static String of(Method.Measure measure) {
        return switch (measure) {
            case Method.AtLeast number -> "at least " + number.votes() + (number.votes() == 1 ? " vote for" : " votes for");
            case Method.Vote vote -> of(vote) + (vote.base() == null ? "" : " of " + vote.base().words());
        };
    }

    private static String of(Condition condition) {
        Within within = condition.within();
        return of(condition.measure()) + (within == null ? "" : " within " + (within.blocs().size() == 1 ? ""
                : within.inEach() ? "each of " : "at least " + within.atLeast() + " of ")
                + within.blocs().stream().map(Bloc::text).map(MethodWords::plain).collect(Collectors.joining(", ")));
    }

    private static String plain(String keys) {
        return keys.replace('-', ' ');
    }

    private static String of(Method.Vote vote) {
        if (vote.key().equals(Method.Vote.SIMPLE_MAJORITY.key())) {
            return "a simple majority";
        }
        return share(vote);
    }

    /** The share alone: "not less than 75%", "more than half", "all". */
    public static String share(Method.Vote vote) {
        if (vote.fraction().equals(Fraction.WHOLE)) {
            return "all";
        }
        String share = vote.fraction().equals(Fraction.THREE_QUARTERS) ? "75%" : vote.fraction().toString();
        return (vote.moreThan() ? "more than " : "not less than ") + share;
    }
}
