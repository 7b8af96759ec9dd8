package org.quorate.app.decision;

import java.time.LocalDate;
import java.util.List;
import org.quorate.model.Required;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.ItemId;

/**
 * A decision as somebody reports it, taken outside the room or never counted there.
 *
 * @param item the item it was taken on, or at which it is reported
 * @param by who declared it, as in "the Chair"
 * @param on the day it was taken
 * @param clauses the words after "That", one clause each; none where nothing was resolved
 */
public record RecordedDecision(
        ItemId item, DecisionOutcome declared, String by, DecisionMethod method, LocalDate on, List<String> clauses) {
    public RecordedDecision {
        by = Required.text(by, "Say who declared it, for example \"the Chair\".");
        clauses = List.copyOf(clauses);
    }
}
