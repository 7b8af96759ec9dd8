package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Allowance.Length;

/**
 * Something that happened in a staged procedure. A record of events is only ever added to.
 *
 * @param kind what happened
 * @param by who did it, or null when not said
 * @param on the day, or null when not said
 * @param reason why, or null
 * @param to to whom it went or who was told; empty when not said
 * @param agreedBy who agreed or consented to it; empty when not said
 * @param length for how long an extension is, or null
 * @param until the day to which an extension runs, or null
 * @param extraordinary whether the meeting was extraordinary, not scheduled
 */
public record ProcedureEvent(EventKind kind, @Nullable String by, @Nullable LocalDate on, @Nullable String reason, List<String> to,
        List<String> agreedBy, @Nullable Length length, @Nullable LocalDate until, boolean extraordinary) {

    public ProcedureEvent {
        to = List.copyOf(to);
        agreedBy = List.copyOf(agreedBy);
    }

    /** An event with nothing more said about it. */
    public static ProcedureEvent of(EventKind kind, @Nullable String by, @Nullable LocalDate on, @Nullable String reason) {
        return new ProcedureEvent(kind, by, on, reason, List.of(), List.of(), null, null, false);
    }
}
