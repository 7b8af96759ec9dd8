package org.quorate.model.escalation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.PartyNames;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureFacts;

/** An escalation as the charter's procedure reads it. */
public final class ProcedureSteps {

    private ProcedureSteps() {
    }

    /** What the procedure has to know of it besides its events. */
    public static ProcedureFacts facts(Escalation escalation, PartyNames names) {
        return new ProcedureFacts(names.parties(), List.of(escalation.concerns().name()), null, null, null, null, null, escalation.identifiedOn());
    }

    /** What happened, in the procedure's own events; consent goes with its meeting, and approvals with what they approve. */
    public static List<ProcedureEvent> of(Escalation escalation) {
        List<ProcedureEvent> steps = new ArrayList<>();
        boolean opened = false;
        for (int place = 0; place < escalation.events().size(); place++) {
            EscalationAct act = escalation.events().get(place).act();
            Escalation before = place == 0 ? null : upTo(escalation, place);
            if (act.step() == EscalationStep.EXCEPTIONAL && !opened) {
                steps.add(ProcedureEvent.of(EventKind.OPEN, act.by(), act.on(), act.words()));
            }
            opened = opened || act.step() == EscalationStep.PROPOSE || act.step() == EscalationStep.EXCEPTIONAL;
            act.step().kind().ifPresent(kind -> steps.add(event(kind, act, before)));
        }
        return steps;
    }

    private static Escalation upTo(Escalation whole, int place) {
        return new Escalation(whole.id(), whole.reference(), whole.title(), whole.concerns(), whole.trigger(), whole.arisenOn(), whole.identifiedOn(),
                whole.theme(), whole.materiality(), whole.procedure(), whole.events().subList(0, place), whole.revision());
    }

    private static ProcedureEvent event(EventKind kind, EscalationAct act, @Nullable Escalation before) {
        String by = act.by();
        List<String> agreed = List.of();
        if (before != null && act.step() == EscalationStep.RAISE && act.extraordinary()) {
            by = before.last(EscalationStep.CALL).map(event -> event.act().by()).orElse(by);
            agreed = Approvals.consents(before);
        } else if (before != null && act.step() == EscalationStep.COMMUNICATE) {
            agreed = Approvals.standing(before);
        }
        return new ProcedureEvent(kind, by, act.on(), act.words(), List.of(), agreed, null, null, act.extraordinary());
    }
}
