package org.quorate.app.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.Refused;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.PartyNames;
import org.quorate.model.charter.Setting;
import org.quorate.model.escalation.Approvals;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationMove;
import org.quorate.model.escalation.EscalationMoves;
import org.quorate.model.escalation.EscalationReason;
import org.quorate.model.escalation.EscalationState;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.escalation.ProcedureSteps;
import org.quorate.model.procedure.PossibleMove.Answer;
import org.quorate.model.procedure.Procedure;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Rulings;

/** Puts escalations to the charter: may a step be taken, and where does it stand? */
public final class EscalationRulings {
    private final Rulings engine;
    private final WorkingDays calendar;

    /** The engine rules on steps; the calendar counts days. */
    public EscalationRulings(Rulings engine, WorkingDays calendar) {
        this.engine = engine;
        this.calendar = calendar;
    }

    /** The last event of an escalation with its ruling; refused with the reason where the charter does not permit it under any reading. */
    public EscalationEvent ruled(Escalation escalation, CharterInForce charter) {
        EscalationEvent last = escalation.events().getLast();
        EscalationMove move = new EscalationMoves(charter.charter(), calendar).judge(escalation);
        if (move.answer() == Answer.REFUSED) {
            throw new Refused(words(move.reasons()));
        }
        String outcome = move.answer() == Answer.OPEN ? "silent" : "permitted";
        return new EscalationEvent(last.act(), text(escalation, charter.charter(), move), outcome, charter.version(), last.recordedOn(), last.recordedBy());
    }

    private static String words(List<EscalationReason> reasons) {
        return reasons.stream().map(EscalationReason::sentence).collect(Collectors.joining(" "));
    }

    /** The engine's own paragraph where the procedure speaks of the step, because it says what each open reading would give. */
    private String text(Escalation escalation, Charter charter, EscalationMove move) {
        Optional<CharterProcedure> procedure = EscalationMoves.procedure(charter, escalation);
        boolean heard = move.step().kind().isPresent() && move.step() != EscalationStep.COMMUNICATE && procedure.isPresent();
        if (!heard) {
            return (move.answer() == Answer.OPEN ? "The charter is silent. " : "") + words(move.reasons());
        }
        CharterProcedure found = procedure.orElseThrow();
        List<ProcedureCase.Event> events = ProcedureSteps.of(escalation).stream().map(EscalationRulings::asked).toList();
        return engine.rule(charter, new ProcedureCase(null, found.key(), null, null,
                ProcedureSteps.facts(escalation, PartyNames.of(charter, found)), events, Map.of())).text();
    }

    private static ProcedureCase.Event asked(ProcedureEvent step) {
        return new ProcedureCase.Event(step.kind().word(), step.by(), step.on(), step.reason(), step.to(), step.agreedBy(), null, null,
                step.extraordinary(), Map.of());
    }

    /**
     * Where an escalation stands on a day.
     *
     * @param nextMeeting the day of the next review meeting that is planned, or nothing
     */
    public EscalationStanding standing(Escalation escalation, Charter charter, @Nullable String body, @Nullable LocalDate nextMeeting, LocalDate today) {
        EscalationState state = EscalationState.of(escalation);
        Optional<CharterProcedure> procedure = EscalationMoves.procedure(charter, escalation);
        PartyNames names = procedure.map(found -> PartyNames.of(charter, found)).orElse(null);
        LocalDate last = escalation.events().getLast().on();
        List<EscalationMove> moves = new EscalationMoves(charter, calendar).moves(escalation, last.isAfter(today) ? last : today);
        String waitsFor = names == null ? null : waitsFor(escalation, state, names, procedure.orElseThrow(), charter);
        boolean forMeeting = state == EscalationState.PROPOSED || state == EscalationState.CONSENTED;
        return new EscalationStanding(escalation, state, body,
                procedure.filter(found -> escalation.isFormal()).map(found -> stage(escalation, charter, found)).orElse(null),
                procedure.map(found -> found.stages().stream().map(Stage::title).toList()).orElse(List.of()), waitsFor,
                escalation.lead().or(() -> Optional.ofNullable(names == null ? null : heldBy(escalation, state, names, procedure.orElseThrow(), charter)))
                        .orElse(null), forMeeting ? nextMeeting : null, moves,
                findings(escalation, charter, procedure));
    }

    private String stage(Escalation escalation, Charter charter, CharterProcedure procedure) {
        Stage stage = Procedure.of(charter, procedure.key(), calendar).orElseThrow()
                .standing(ProcedureSteps.facts(escalation, PartyNames.of(charter, procedure)), ProcedureSteps.of(escalation)).getFirst().state().stage();
        return stage == null ? procedure.stages().getFirst().title() : stage.title();
    }

    private static @Nullable String waitsFor(Escalation escalation, EscalationState state, PartyNames names, CharterProcedure procedure, Charter charter) {
        return switch (state) {
            case CONCERN -> "a discussion of how to manage it";
            case PROPOSED, CONSENTED -> "a meeting";
            case AWAITING_CONSENT -> "the consent of " + other(escalation, names);
            case RAISED -> agreement(procedure, charter);
            case AGREED, AWAITING_APPROVAL -> {
                List<String> missing = Approvals.missing(escalation, names);
                yield missing.isEmpty() ? "an outcome" : "the approval of " + String.join(" and of ", missing);
            }
            case APPROVED -> "the communication";
            case DECLINED, COMMUNICATED, ADVANCED, EXCEPTIONAL -> escalation.happened(EscalationStep.OUTCOME) ? "being closed" : "an outcome";
            case WITHDRAWN, CLOSED -> null;
        };
    }

    /** Who has to act next, where that is one of the parties or whoever agrees. */
    private static @Nullable String heldBy(Escalation escalation, EscalationState state, PartyNames names, CharterProcedure procedure, Charter charter) {
        return switch (state) {
            case AWAITING_CONSENT -> other(escalation, names);
            case RAISED -> needed(procedure, charter).orElse(null);
            case AGREED, AWAITING_APPROVAL -> Approvals.missing(escalation, names).stream().collect(Collectors.joining(" and "));
            default -> null;
        };
    }

    private static Optional<String> needed(CharterProcedure procedure, Charter charter) {
        return charter.setting(procedure.key() + "." + procedure.stages().getFirst().key() + ".needs").filter(setting -> !setting.isSilent())
                .map(Setting::valueText);
    }

    private static String agreement(CharterProcedure procedure, Charter charter) {
        return needed(procedure, charter).map(whose -> "the agreement of " + whose).orElse("what the meeting makes of it");
    }

    private static String other(Escalation escalation, PartyNames names) {
        String caller = escalation.last(EscalationStep.CALL).map(event -> event.act().by()).orElse("");
        return names.parties().stream().filter(party -> !names.same(party, caller)).findFirst().orElse("the other party");
    }

    private static List<String> findings(Escalation escalation, Charter charter, Optional<CharterProcedure> procedure) {
        List<String> findings = new ArrayList<>();
        escalation.events().stream().filter(event -> "silent".equals(event.outcome()))
                .forEach(event -> findings.add("\"" + event.step().title() + "\" was put on record while the charter is silent on it."));
        boolean noSurprises = charter.setting("rules.no-surprises").filter(setting -> !setting.isSilent()).isPresent();
        if (noSurprises && escalation.happened(EscalationStep.PROPOSE) && !escalation.happened(EscalationStep.DISCUSS)) {
            findings.add("How the concern is managed was not discussed before the formal proposal.");
        }
        if (escalation.happened(EscalationStep.ADVANCE) && !escalation.happened(EscalationStep.RAISE) && procedure.isPresent()
                && charter.setting(procedure.get().key() + "." + procedure.get().stages().getFirst().key() + ".meeting")
                        .filter(setting -> !setting.isSilent()).isPresent()) {
            findings.add("It went on without having been raised at a meeting.");
        }
        if (needsLead(charter, procedure) && escalation.lead().isEmpty()
                && (escalation.happened(EscalationStep.COMMUNICATE) || escalation.happened(EscalationStep.EXCEPTIONAL))) {
            findings.add("No single lead is on record, through whom the organisation is engaged.");
        }
        return findings;
    }

    private static boolean needsLead(Charter charter, Optional<CharterProcedure> procedure) {
        return procedure.flatMap(found -> charter.setting(found.key() + ".lead")).filter(setting -> !setting.isSilent() && setting.valueText().equals("needed"))
                .isPresent();
    }
}
