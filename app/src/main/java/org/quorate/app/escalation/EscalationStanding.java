package org.quorate.app.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationMove;
import org.quorate.model.escalation.EscalationState;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.procedure.PossibleMove.Answer;

/**
 * Where an escalation stands.
 *
 * @param body the body at whose meetings it is raised, or nothing where the charter names none
 * @param stage the title of the stage it is at, or nothing while it is only a concern
 * @param stages the titles of the procedure's stages, in order
 * @param waitsFor what it waits for, as in "the consent of NHS England North West"; nothing once it is closed
 * @param owner who has it: the lead, or whoever is waited for
 * @param due the meeting at which it can next be raised, while it waits for one
 * @param moves what may happen next and what may not, with reasons
 * @param findings what does not stand as the charter has it, as sentences
 */
public record EscalationStanding(
        Escalation escalation,
        EscalationState state,
        @Nullable String body,
        @Nullable String stage,
        List<String> stages,
        @Nullable String waitsFor,
        @Nullable String owner,
        @Nullable LocalDate due,
        List<EscalationMove> moves,
        List<String> findings) {
    public EscalationStanding {
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
        findings = List.copyOf(findings);
    }

    /** What may happen next, by every reading or by some. */
    public List<EscalationMove> possible() {
        return moves.stream().filter(move -> move.answer() != Answer.REFUSED).toList();
    }

    /** What may not happen now. */
    public List<EscalationMove> refused() {
        return moves.stream().filter(move -> move.answer() == Answer.REFUSED).toList();
    }

    /** Whether a step may happen now, by some reading. */
    public boolean may(EscalationStep step) {
        return possible().stream().anyMatch(move -> move.step() == step);
    }

    /** The state in words: of the next stage, its title. */
    public String words() {
        return state == EscalationState.ADVANCED && stage != null ? stage : state.words();
    }
}
