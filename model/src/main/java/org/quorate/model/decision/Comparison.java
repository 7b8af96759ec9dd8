package org.quorate.model.decision;

import org.jspecify.annotations.Nullable;

/** How the declaration and the ruling of one decision stand to each other. */
public enum Comparison {
    AGREES("agrees"),
    DIFFERS("differs"),
    SILENT("silent"),
    NOT_NEEDED("not needed"),
    NOT_COMPUTED("not computed");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * Compares what stands on record with the ruling.
     *
     * @param declared what was declared, or nothing; then what is on record speaks for it
     * @param ruled the ruling's outcome in the contract's word, or nothing where none was computed
     */
    public static Comparison between(
            DecisionOutcome outcome, DecisionMethod method, @Nullable DecisionOutcome declared, @Nullable String ruled) {
        if (ruled == null) {
            return method == DecisionMethod.ASSENT && needsNoCount(outcome) ? NOT_NEEDED : NOT_COMPUTED;
        }
        if (ruled.equals("silent")) {
            return SILENT;
        }
        return fits(declared == null ? outcome : declared, ruled) ? AGREES : DIFFERS;
    }

    private static boolean needsNoCount(DecisionOutcome outcome) {
        return outcome == DecisionOutcome.NOTED
                || outcome == DecisionOutcome.RECEIVED
                || outcome == DecisionOutcome.WITHDRAWN;
    }

    private static boolean fits(DecisionOutcome said, String ruled) {
        return switch (said) {
            case AGREED -> ruled.equals("agreed");
            case CARRIED -> ruled.equals("carried") || ruled.equals("agreed");
            case NOT_CARRIED, UNDECIDED -> ruled.equals("not-carried");
            case DEFERRED -> ruled.equals("deferred") || ruled.equals("inquorate");
            case REFERRED -> ruled.equals("referred") || ruled.equals("not-carried");
            case NOTED, RECEIVED -> ruled.equals("agreed") || ruled.equals("carried");
            case WITHDRAWN -> true;
        };
    }
}
