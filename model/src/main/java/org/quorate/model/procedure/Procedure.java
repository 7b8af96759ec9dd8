package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;

/** One staged procedure of a charter, ready to be asked. Pure: the same events always give the same answers, under every reading of what is open. */
public final class Procedure {

    private final Charter charter;
    private final CharterProcedure rules;
    private final WorkingDays calendar;

    private Procedure(Charter charter, CharterProcedure rules, WorkingDays calendar) {
        this.charter = charter;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The procedure of that name; empty when the charter has none. */
    public static Optional<Procedure> of(Charter charter, String name, WorkingDays calendar) {
        return charter.procedure(name).map(found -> new Procedure(charter, found, calendar));
    }

    /** What the charter declares about it. */
    public CharterProcedure rules() {
        return rules;
    }

    /**
     * What came of one question under one reading.
     *
     * @param readings the reading taken for each open setting that was asked about
     * @param state where it stood before the step
     * @param clock the clock of that stage
     * @param verdict whether the step may be taken
     * @param refusedBefore the first earlier step that may not have been taken in this reading, by its place from 0, or null
     * @param whyRefused why, or null
     */
    public record Answer(Map<String, String> readings, ProcedureState state, StageClock clock, Verdict verdict, @Nullable Integer refusedBefore,
            @Nullable Verdict whyRefused) {

        public Answer {
            readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        }
    }

    /** Whether the last event may follow those before it, folded from the opening on: an answer for every reading. */
    public List<Answer> judge(ProcedureFacts facts, List<ProcedureEvent> events) {
        return runs(facts, machine -> folded(machine, events));
    }

    /** Whether the last event may happen at a stage, with the earlier events as what is on record of that stage: an answer for every reading. */
    public List<Answer> judgeAt(ProcedureFacts facts, Stage stage, List<ProcedureEvent> events) {
        return runs(facts, machine -> {
            ProcedureState state = new ProcedureState(stage, events.size() > 1 ? events.getFirst().on() : null, null, List.of(), List.of());
            for (ProcedureEvent event : events.subList(0, events.size() - 1)) {
                boolean first = state.events().isEmpty() && (event.kind() == EventKind.OPEN || event.kind() == EventKind.REFER);
                state = first ? new ProcedureState(stage, event.on(), null, List.of(), List.of(event)) : state.with(event);
            }
            return new Fold(state, events.getLast(), null, null);
        });
    }

    /** Where the procedure stands after the events, for every reading. */
    public List<Answer> standing(ProcedureFacts facts, List<ProcedureEvent> events) {
        List<ProcedureEvent> andThen = new ArrayList<>(events);
        andThen.add(ProcedureEvent.of(EventKind.RECEIVE, null, null, null));
        return judge(facts, andThen);
    }

    /** Every step that could be thought of now, on a day, with its reason and every party agreeing where that is asked for. */
    public List<PossibleMove> moves(ProcedureFacts facts, List<ProcedureEvent> events, LocalDate on) {
        List<PossibleMove> moves = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            if (kind == EventKind.OPEN) {
                continue;
            }
            List<ProcedureEvent> tried = new ArrayList<>(events);
            tried.add(new ProcedureEvent(kind, null, on, "for the reason given", List.of(), facts.parties(), null, null, false));
            List<Verdict> verdicts = judge(facts, tried).stream().map(Answer::verdict).toList();
            boolean some = verdicts.stream().anyMatch(Verdict::permitted);
            boolean all = verdicts.stream().allMatch(Verdict::permitted);
            List<Judgement> reasons = verdicts.stream().filter(verdict -> all || !verdict.permitted()).flatMap(verdict -> verdict.reasons().stream())
                    .distinct().toList();
            moves.add(new PossibleMove(kind, all ? PossibleMove.Answer.PERMITTED : some ? PossibleMove.Answer.OPEN : PossibleMove.Answer.REFUSED, reasons));
        }
        return moves;
    }

    /** The stages it was at, in the order it came to them; the last is where it is now. Open settings are taken in their first reading. */
    public List<StageVisit> course(ProcedureFacts facts, List<ProcedureEvent> events) {
        return Readings.all(readings -> visits(new ProcedureMachine(new Rules(charter, rules, facts, calendar, readings)), events)).getFirst().result();
    }

    private static List<StageVisit> visits(ProcedureMachine machine, List<ProcedureEvent> events) {
        List<StageVisit> visits = new ArrayList<>();
        ProcedureState state = ProcedureState.NOT_OPENED;
        List<ProcedureEvent> here = new ArrayList<>();
        for (ProcedureEvent event : events) {
            Stage before = state.stage();
            LocalDate since = state.since();
            state = machine.after(state, event);
            here.add(event);
            if (before != null && !before.equals(state.stage())) {
                visits.add(new StageVisit(before, since, here, event));
                here.clear();
            }
        }
        Stage last = state.stage();
        if (last != null) {
            visits.add(new StageVisit(last, state.since(), here, null));
        }
        return visits;
    }

    private record Fold(ProcedureState state, ProcedureEvent last, @Nullable Integer refusedBefore, @Nullable Verdict whyRefused) {
    }

    private static Fold folded(ProcedureMachine machine, List<ProcedureEvent> events) {
        ProcedureState state = ProcedureState.NOT_OPENED;
        Integer refused = null;
        Verdict why = null;
        for (int place = 0; place < events.size() - 1; place++) {
            ProcedureEvent event = events.get(place);
            Verdict verdict = machine.judge(state, event);
            if (refused == null && !verdict.permitted() && event.kind() != EventKind.REJECT) {
                refused = place;
                why = verdict;
            }
            state = machine.after(state, event);
        }
        return new Fold(state, events.getLast(), refused, why);
    }

    private List<Answer> runs(ProcedureFacts facts, Function<ProcedureMachine, Fold> fold) {
        return Readings.all(readings -> {
            Rules reading = new Rules(charter, rules, facts, calendar, readings);
            ProcedureMachine machine = new ProcedureMachine(reading);
            Fold folded = fold.apply(machine);
            Verdict verdict = machine.judge(folded.state(), folded.last());
            return new Answer(Map.of(), folded.state(), StageClocks.of(reading, folded.state()), verdict, folded.refusedBefore(), folded.whyRefused());
        }).stream().map(run -> new Answer(run.taken(), run.result().state(), run.result().clock(), run.result().verdict(),
                run.result().refusedBefore(), run.result().whyRefused())).toList();
    }
}
