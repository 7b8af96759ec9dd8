package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;

/** Rules on decisions taken in writing. */
final class WrittenRulings {

    private WrittenRulings() {
    }

    static Ruling rule(WorkingDays calendar, Charter charter, WrittenCase question) {
        Prepared prepared = Prepared.of(calendar, charter, question.with(question.replies().stream().map(WrittenCase.Reply::seat).toList()))
                .ruledBy("written.rule");
        Runs runs = Runs.of(readings -> new WrittenEvaluation(calendar, charter, question, prepared, readings).run());
        Outcome outcome = runs.outcome().orElse(Outcome.SILENT);
        return Noted.ruling(prepared, runs, outcome, headline(runs, outcome), DecisionRulings.vote(runs), () -> vote(prepared, runs));
    }

    private static List<Step> vote(Prepared prepared, Runs runs) {
        List<Step> steps = new ArrayList<>();
        if (runs.same(run -> run.voteTaken).filter(Boolean::booleanValue).isPresent()) {
            new DecisionExplanation(prepared, runs, steps).voteOnly();
        }
        runs.same(run -> run.approval).ifPresent(found -> steps.addAll(found.steps()));
        return steps;
    }

    private static String headline(Runs runs, Outcome outcome) {
        Working working = runs.first();
        Optional<Integer> needed = runs.same(run -> run.needed);
        Optional<String> approval = Headline.approval(runs, outcome);
        return approval.isPresent() ? approval.get() : switch (outcome) {
            case CARRIED -> "Carried in writing" + needed.map(number -> ", " + working.votesFor + " for and " + number + " needed").orElse("");
            case NOT_CARRIED -> "Not carried in writing" + runs.same(Working::shortBy).filter(number -> number > 0)
                    .map(number -> ", " + Plain.number(number) + " short").orElse("");
            case DEFERRED -> runs.same(run -> run.meetingForced).filter(Boolean::booleanValue).isPresent() ? "Deferred, a meeting must decide it"
                    : "Not decided yet, replies may still come";
            case REFUSED -> "Refused, it cannot be decided in writing like this";
            default -> outcome.title();
        };
    }

    /** The reasons every run shares, in order. */
    static List<Step> shared(Runs runs) {
        Set<Step> common = new LinkedHashSet<>(runs.first().notes);
        runs.workings().forEach(working -> common.retainAll(working.notes));
        return List.copyOf(common);
    }
}
