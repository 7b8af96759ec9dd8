package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.Refused;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Allowance;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Setting;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.PossibleMove;
import org.quorate.model.procedure.Procedure;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureState;
import org.quorate.model.procedure.StageClock;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.VoteCast;

/** Puts disputes to the charter: may a step be taken, and where does it stand? */
public final class DisputeRulings {
    private final Rulings engine;
    private final WorkingDays calendar;

    /** The engine rules on steps; the calendar counts the days of stages. */
    public DisputeRulings(Rulings engine, WorkingDays calendar) {
        this.engine = engine;
        this.calendar = calendar;
    }

    /** The ruling on the last event of a dispute, which may be one that is only thought of. */
    public Ruling ruling(Dispute dispute, CharterInForce charter) {
        List<ProcedureCase.Event> events = dispute.events().stream().map(event -> asked(event.what(), event.votes())).toList();
        return engine.rule(charter.charter(),
                new ProcedureCase(dispute.body(), dispute.procedure(), null, dispute.matter(), dispute.facts(), events, Map.of()));
    }

    /** The last event of a dispute with its ruling; refused with the reason where the charter does not permit it under any reading. */
    public DisputeEvent ruled(Dispute dispute, CharterInForce charter) {
        DisputeEvent last = dispute.events().getLast();
        Ruling ruling = ruling(dispute, charter);
        if (ruling.outcome() == Outcome.REFUSED) {
            throw new Refused(RefusalText.of(ruling));
        }
        return new DisputeEvent(last.what(), last.votes(), last.evidence(), ruling.text(), ruling.outcome().word(), charter.version(), last.recordedOn(),
                last.recordedBy());
    }

    private static ProcedureCase.Event asked(ProcedureEvent what, Map<String, VoteCast> votes) {
        Allowance.Length length = what.length();
        return new ProcedureCase.Event(what.kind().word(), what.by(), what.on(), what.reason(), what.to(), what.agreedBy(),
                length == null ? null : length.text(), what.until(), what.extraordinary(), votes);
    }

    /** Where a dispute stands on a day, and what may happen next. */
    public DisputeStanding standing(Dispute dispute, Charter charter, LocalDate today) {
        return standing(dispute, charter, today, true);
    }

    /** Where a dispute stands on a day, without what may happen next, which takes longer to say. */
    public DisputeStanding place(Dispute dispute, Charter charter, LocalDate today) {
        return standing(dispute, charter, today, false);
    }

    private DisputeStanding standing(Dispute dispute, Charter charter, LocalDate today, boolean withMoves) {
        Procedure procedure = Procedure.of(charter, dispute.procedure(), calendar)
                .orElseThrow(() -> new Refused("The charter has no procedure called " + dispute.procedure() + " any more."));
        List<Procedure.Answer> answers = procedure.standing(dispute.facts(), dispute.steps());
        ProcedureState state = answers.getFirst().state();
        Stage stage = state.stage() == null ? procedure.rules().stages().getFirst() : state.stage();
        Map<List<Object>, StageClock> clocks = new LinkedHashMap<>();
        for (Procedure.Answer answer : answers) {
            StageClock clock = answer.clock();
            if (clock.limit() != null) {
                List<Object> ends = new ArrayList<>();
                ends.add(String.valueOf(clock.due()));
                ends.add(String.valueOf(clock.standsStillSince()));
                clocks.putIfAbsent(ends, clock);
            }
        }
        List<PossibleMove> moves = withMoves ? moves(procedure, dispute, state.ending(), latest(dispute, today)) : List.of();
        return new DisputeStanding(dispute, procedure.rules().stages().stream().map(Stage::title).toList(), stage.title(),
                charter.setting(procedure.rules().key() + "." + stage.key() + ".actor").filter(setting -> !setting.isSilent()).map(Setting::valueText)
                        .orElse(null),
                state.since(), state.ending(), List.copyOf(clocks.values()), moves, new StageMarks(charter, procedure.rules(),
                        procedure.course(dispute.facts(), dispute.steps()), state.ending(), List.copyOf(clocks.values()), today).all());
    }

    /** Of a dispute that was decided the parties may still be told; nothing else happens to one that has ended. */
    private static List<PossibleMove> moves(Procedure procedure, Dispute dispute, ProcedureState.@Nullable Ending ending, LocalDate on) {
        if (ending != null && ending != ProcedureState.Ending.DECIDED) {
            return List.of();
        }
        return procedure.moves(dispute.facts(), dispute.steps(), on).stream().filter(move -> ending == null || move.kind() == EventKind.ADVISE).toList();
    }

    private static LocalDate latest(Dispute dispute, LocalDate today) {
        LocalDate last = dispute.events().getLast().on();
        return last.isAfter(today) ? last : today;
    }
}
