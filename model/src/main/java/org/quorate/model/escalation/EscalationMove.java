package org.quorate.model.escalation;

import java.util.List;
import org.quorate.model.procedure.PossibleMove.Answer;

/**
 * A step that might be taken now.
 *
 * @param answer whether the charter lets it happen, under every reading
 * @param reasons why, as plain sentences; what would satisfy it where it may not happen
 */
public record EscalationMove(EscalationStep step, Answer answer, List<EscalationReason> reasons) {
    public EscalationMove {
        reasons = List.copyOf(reasons);
    }
}
