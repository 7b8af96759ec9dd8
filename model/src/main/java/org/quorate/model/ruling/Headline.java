package org.quorate.model.ruling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ruling in a few words. */
final class Headline {

    private static final Pattern ONE_MISSING = Pattern.compile("(?:the chair|one|a|an) ?\\b");

    private Headline() {
    }

    static String of(Prepared prepared, Runs runs, Outcome outcome, Set<String> decisive) {
        Working working = runs.first();
        Optional<String> approval = approval(runs, outcome);
        return approval.isPresent() ? approval.get() : switch (outcome) {
            case AGREED -> "Agreed by consensus";
            case CARRIED -> "Carried" + by(runs);
            case NOT_CARRIED -> notCarried(prepared, runs);
            case INQUORATE -> "Inquorate" + shortfall(prepared, runs);
            case SILENT -> silent(decisive);
            case REFERRED -> "Referred" + place(runs) + shortBy(runs);
            case DEFERRED -> deferred(runs);
            case REFUSED -> "consensus".equals(working.method) && !working.voteTaken ? "Refused, consensus has not been tested"
                    : outcome.title();
            default -> outcome.title();
        };
    }

    /** What was decided here and is not, or not yet, approved by those outside. */
    static Optional<String> approval(Runs runs, Outcome outcome) {
        return outcome == Outcome.SILENT ? Optional.empty() : runs.same(run -> run.follows == Follows.APPROVAL ? run.approval : null)
                .map(found -> approval(outcome, found));
    }

    private static String approval(Outcome outcome, Approval.Found found) {
        boolean refused = found.state() == Approval.State.REFUSED;
        return switch (outcome) {
            case DEFERRED -> "Deferred, it takes effect only with the approval of " + found.whose();
            case REFUSED -> "Refused, " + (refused ? found.whose() + " will not approve it" : "it needs the approval of " + found.whose() + " first");
            default -> "Not carried, because the approval of " + found.whose() + " is refused";
        };
    }

    /** What decides it is said by nobody yet: the charter, or whoever draws the lot that it asks for. */
    static String silent(Set<String> decisive) {
        return decisive.size() == 1 && decisive.stream().allMatch(Ties::isLot) ? "Equal votes, the lot is still to be drawn"
                : "The charter is silent" + (decisive.size() == 1 ? "" : " on " + Plain.number(decisive.size()) + " points that decide it");
    }

    /** What carried it: equal votes never reach the number needed, so then it was the casting vote or the lot. */
    private static String by(Runs runs) {
        Working working = runs.first();
        if (working.castingUsed || "lot".equals(working.tieBroken)) {
            return working.castingUsed ? " on the casting vote" : " by lot";
        }
        // whoever decides after a vote decides without it
        return working.decided != null ? "" : runs.same(run -> run.needed).map(needed -> ", " + working.votesFor + " for and " + needed + " needed").orElse("");
    }

    private static String notCarried(Prepared prepared, Runs runs) {
        Working working = runs.first();
        if (working.decided != null) {
            return "Not carried";
        }
        if (!working.voteTaken) {
            if (!working.consensusTested) {
                return "Not carried, no votes recorded";
            }
            String objections = working.object == 0 ? "" : ", " + working.object + (working.object == 1 ? " objection" : " objections");
            return "No consensus" + objections + ("may-refer".equals(prepared.ofMatter("if-undecided").valueText()) ? ": undecided" : "");
        }
        if (runs.same(run -> run.stoppedBy).isPresent()) {
            return "Not carried, stopped by an objection";
        }
        String shortBy = shortBy(runs);
        boolean groupShort = shortBy.isEmpty() && working.shares.stream().anyMatch(share -> share.bloc() != null && !share.held());
        return "Not carried" + (groupShort ? ", not every group is in favour" : shortBy);
    }

    private static String shortBy(Runs runs) {
        Optional<Integer> shortBy = runs.same(Working::shortBy);
        return shortBy.filter(number -> number > 0).map(number -> ", " + Plain.number(number) + " short").orElse("");
    }

    private static String place(Runs runs) {
        return runs.same(run -> run.ending).map(org.quorate.model.charter.Ending::to).map(to -> to.equals("dispute") ? " to dispute resolution"
                : " to another body").orElse("");
    }

    private static String deferred(Runs runs) {
        return runs.same(run -> run.follows == Follows.CONFIRMATION).filter(Boolean::booleanValue).isPresent()
                ? "Deferred, a second meeting must confirm it" : "Deferred to the next meeting" + shortBy(runs);
    }

    private static String shortfall(Prepared prepared, Runs runs) {
        Optional<Integer> present = runs.same(run -> run.quorumPresent);
        if (present.isEmpty() || QuorumExplanation.isNumberOpen(runs) || runs.same(run -> run.quorumNeeded).isEmpty()) {
            return "";
        }
        Working working = runs.first();
        return working.quorumPresent < working.quorumNeeded ? ", " + present.get() + " of the " + working.quorumNeeded + " needed"
                : ", " + missing(working.unmet.stream().map(need -> QuorumExplanation.needed(prepared, need)).toList());
    }

    /** "The chair is missing", "two from Providers are missing", "it needs no more than two counted from Providers". */
    private static String missing(List<String> needs) {
        String all = Plain.list(needs);
        boolean one = needs.size() == 1 && ONE_MISSING.matcher(all).lookingAt();
        return needs.stream().anyMatch(need -> need.startsWith("no more ") || need.startsWith("more from ")) ? "it needs " + all
                : all + (one ? " is missing" : " are missing");
    }
}
