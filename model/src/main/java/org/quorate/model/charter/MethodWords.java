package org.quorate.model.charter;

import java.util.stream.Collectors;

/** Names ways of deciding in plain words. */
public final class MethodWords {

    private MethodWords() {
    }

    /** The rule in a phrase: "consensus, else not less than 75%". */
    public static String of(DecisionRule rule) {
        return rule.methods().stream().map(MethodWords::of).collect(Collectors.joining(", else "));
    }

    /** The method in a phrase: "a simple majority". */
    public static String of(Method method) {
        return switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Vote vote -> of(vote) + (vote.base() == null ? "" : " of " + vote.base().words());
        };
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
