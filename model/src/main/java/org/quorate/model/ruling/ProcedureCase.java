package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * May a staged procedure take its last step? The events so far, the last of them being the one asked about.
 *
 * @param body the body, or null
 * @param stage the stage the procedure is at before the last event
 * @param events what happened, in order
 * @param settings settings to assume
 */
public record ProcedureCase(@Nullable String body, String stage, List<Event> events, Map<String, String> settings) implements RulingCase {

    public ProcedureCase {
        events = List.copyOf(events);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /**
     * Something that happened.
     *
     * @param what the event: refer, resolve, fail, skip, back, settle, withdraw
     * @param by who did it, or null
     * @param on when, or null
     * @param reason why, or null
     */
    public record Event(String what, @Nullable String by, @Nullable LocalDate on, @Nullable String reason) {
    }
}
