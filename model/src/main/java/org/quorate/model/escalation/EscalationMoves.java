package org.quorate.model.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.PartyNames;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.Judgement;
import org.quorate.model.procedure.PossibleMove.Answer;
import org.quorate.model.procedure.Procedure;
import org.quorate.model.procedure.Verdict;

/** Whether a step of an escalation may be taken under a charter, and which could be taken now. */
public final class EscalationMoves {
    /** The name by which a charter's procedure for escalation is found. */
    public static final String PROCEDURE = "escalation";

    private final Charter charter;
    private final WorkingDays calendar;

    public EscalationMoves(Charter charter, WorkingDays calendar) {
        this.charter = charter;
        this.calendar = calendar;
    }

    /** The procedure an escalation follows: its own where it has one, else the one the charter has for escalation. */
    public static Optional<CharterProcedure> procedure(Charter charter, Escalation escalation) {
        String own = escalation.procedure();
        return charter.procedure(own == null ? PROCEDURE : own);
    }

    /** Whether the last event of an escalation may follow those before it; the first event of a record stands alone. */
    public EscalationMove judge(Escalation escalation) {
        EscalationAct act = escalation.events().getLast().act();
        Optional<CharterProcedure> procedure = procedure(charter, escalation);
        if (procedure.isEmpty()) {
            return withoutProcedure(escalation, act);
        }
        boolean first = escalation.events().size() == 1;
        List<EscalationReason> own = first ? List.of() : EscalationGuards.against(charter, procedure.get(), before(escalation), act, false);
        return judged(act.step(), own, procedure.get(), escalation);
    }

    /** Every step that could be thought of now, with its reasons. */
    public List<EscalationMove> moves(Escalation escalation, LocalDate on) {
        List<EscalationMove> moves = new ArrayList<>();
        Optional<CharterProcedure> procedure = procedure(charter, escalation);
        for (EscalationStep step : EscalationStep.values()) {
            EscalationAct act = new EscalationAct(step, null, on, "the reason given", "letter", null, false, List.of());
            EscalationEvent event = new EscalationEvent(act, null, null, null, on, "tried");
            if (step != EscalationStep.CONCERN) {
                moves.add(procedure.isEmpty() ? withoutProcedure(escalation, act)
                        : judged(step, EscalationGuards.against(charter, procedure.get(), escalation, act, true), procedure.get(), escalation.with(event)));
            }
        }
        return moves;
    }

    private static Escalation before(Escalation escalation) {
        return new Escalation(escalation.id(), escalation.reference(), escalation.title(), escalation.concerns(), escalation.trigger(),
                escalation.arisenOn(), escalation.identifiedOn(), escalation.theme(), escalation.materiality(), escalation.procedure(),
                escalation.events().subList(0, escalation.events().size() - 1), escalation.revision());
    }

    private static EscalationMove withoutProcedure(Escalation escalation, EscalationAct act) {
        boolean informal = switch (act.step()) {
            case CONCERN, DISCUSS, OUTCOME, CLOSE, REOPEN, LEAD -> true;
            default -> false;
        };
        return new EscalationMove(act.step(), informal ? Answer.PERMITTED : Answer.REFUSED, List.of(informal
                ? EscalationReason.yes("A concern may be raised and dealt with early.", null)
                : EscalationReason.no("The charter in force has no procedure for escalation, so " + escalation.reference() + " stays an early concern.",
                        "A charter that sets one out has to be adopted first.", null)));
    }

    private EscalationMove judged(EscalationStep step, List<EscalationReason> own, CharterProcedure procedure, Escalation escalation) {
        List<EscalationReason> refusing = own.stream().filter(reason -> reason.answer() == Answer.REFUSED).toList();
        if (!refusing.isEmpty()) {
            return new EscalationMove(step, Answer.REFUSED, refusing);
        }
        if (!own.isEmpty()) {
            return new EscalationMove(step, Answer.OPEN, own);
        }
        Optional<EventKind> kind = step.kind();
        boolean heard = kind.isPresent() && step != EscalationStep.COMMUNICATE;
        return heard ? byProcedure(step, procedure, escalation) : new EscalationMove(step, Answer.PERMITTED, List.of(plain(step, procedure)));
    }

    private EscalationReason plain(EscalationStep step, CharterProcedure procedure) {
        return step == EscalationStep.COMMUNICATE
                ? EscalationReason.yes("Every approval it needs is on record.", charter.setting(procedure.key() + ".communication").orElse(null))
                : EscalationReason.yes("It may be put on record.", null);
    }

    private EscalationMove byProcedure(EscalationStep step, CharterProcedure procedure, Escalation escalation) {
        PartyNames names = PartyNames.of(charter, procedure);
        List<Verdict> verdicts = Procedure.of(charter, procedure.key(), calendar).orElseThrow()
                .judge(ProcedureSteps.facts(escalation, names), ProcedureSteps.of(escalation)).stream().map(Procedure.Answer::verdict).toList();
        boolean all = verdicts.stream().allMatch(Verdict::permitted);
        Answer answer = all ? Answer.PERMITTED : verdicts.stream().anyMatch(Verdict::permitted) ? Answer.OPEN : Answer.REFUSED;
        return new EscalationMove(step, answer, verdicts.stream().filter(verdict -> all || !verdict.permitted())
                .flatMap(verdict -> verdict.reasons().stream()).distinct().map(reason -> reason(answer, reason)).toList());
    }

    private static EscalationReason reason(Answer answer, Judgement reason) {
        return new EscalationReason(answer, reason.text(), reason.satisfy(), reason.setting(), reason.clause());
    }
}
