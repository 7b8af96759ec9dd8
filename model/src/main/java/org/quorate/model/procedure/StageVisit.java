package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CharterProcedure.Stage;

/**
 * The time a procedure spent at a stage, from coming there to leaving it.
 *
 * @param from the day it came there, or null when not known
 * @param events what happened there, in order, with the step by which it was left as the last
 * @param left the step by which it was left, or null while it is there
 */
public record StageVisit(Stage stage, @Nullable LocalDate from, List<ProcedureEvent> events, @Nullable ProcedureEvent left) {
    public StageVisit {
        events = List.copyOf(events);
    }
}
