package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.procedure.ProcedureFacts;

/**
 * May a staged procedure take its last step? The events so far, the last of them being the one asked about.
 *
 * @param body the body before which the matter came, or null
 * @param procedure the procedure by key or title; null where the charter has only one
 * @param stage the stage the procedure is at before the last event; null to play the events from the opening on
 * @param matter the matter it is about, by key or title, or null
 * @param facts what else is known: parties, who is affected, at which level the matter belongs
 * @param events what happened, in order
 * @param settings settings to assume
 */
public record ProcedureCase(@Nullable String body, @Nullable String procedure, @Nullable String stage, @Nullable String matter, ProcedureFacts facts,
        List<Event> events, Map<String, String> settings) implements RulingCase {

    public ProcedureCase {
        events = List.copyOf(events);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /**
     * Something that happened.
     *
     * @param what the event: open, refer, fail, skip, back, settle, withdraw and the others
     * @param by who did it, or null
     * @param on when, or null
     * @param reason why, or null
     * @param to to whom it went; empty when not said
     * @param agreedBy who agreed or consented; empty when not said
     * @param length for how long an extension is, or null
     * @param until until when an extension runs, or null
     * @param extraordinary whether the meeting was an extraordinary one
     * @param votes how each organisation voted on a recommendation or a decision; empty when not said
     */
    public record Event(String what, @Nullable String by, @Nullable LocalDate on, @Nullable String reason, List<String> to, List<String> agreedBy,
            @Nullable String length, @Nullable LocalDate until, boolean extraordinary, Map<String, VoteCast> votes) {

        public Event {
            to = List.copyOf(to);
            agreedBy = List.copyOf(agreedBy);
            votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        }
    }
}
