package org.quorate.model.ruling;

import java.util.List;
import java.util.Optional;

/** The ruling in a few words. */
final class Headline {

    private Headline() {
    }

    static String of(Prepared prepared, Runs runs, Outcome outcome, int silences) {
        Working working = runs.first();
        return switch (outcome) {
            case AGREED -> "Agreed by consensus";
            case CARRIED -> "Carried" + runs.same(run -> run.needed).filter(needed -> !working.castingUsed)
                    .map(needed -> ", " + working.votesFor + " for and " + needed + " needed").orElse(working.castingUsed ? " on the casting vote"
                            : "");
            case NOT_CARRIED -> notCarried(prepared, runs);
            case INQUORATE -> "Inquorate" + shortfall(prepared, runs);
            case SILENT -> "The charter is silent" + (silences == 1 ? "" : " on " + Plain.number(silences) + " points that decide it");
            case REFUSED -> "consensus".equals(working.method) ? "Refused, consensus has not been tested" : outcome.title();
            default -> outcome.title();
        };
    }

    private static String notCarried(Prepared prepared, Runs runs) {
        Working working = runs.first();
        if (!working.voteTaken) {
            if (!working.consensusTested) {
                return "Not carried, no votes recorded";
            }
            String objections = working.object == 0 ? "" : ", " + working.object + (working.object == 1 ? " objection" : " objections");
            return "No consensus" + objections + ("may-refer".equals(prepared.ofMatter("if-undecided").valueText()) ? ": undecided" : "");
        }
        Optional<Integer> shortBy = runs.same(Working::shortBy);
        return "Not carried" + shortBy.filter(number -> number > 0).map(number -> ", " + Plain.number(number) + " short").orElse("");
    }

    private static String shortfall(Prepared prepared, Runs runs) {
        Optional<Integer> present = runs.same(run -> run.quorumPresent);
        if (present.isEmpty() || QuorumExplanation.isNumberOpen(runs) || runs.same(run -> run.quorumNeeded).isEmpty()) {
            return "";
        }
        Working working = runs.first();
        return working.quorumPresent < working.quorumNeeded ? ", " + present.get() + " of the " + working.quorumNeeded + " needed"
                : ", " + Plain.list(working.unmet.stream().map(need -> QuorumExplanation.needed(prepared, need)).toList()) + (working.unmet.size() == 1
                ? " is missing" : " are missing");
    }
}
