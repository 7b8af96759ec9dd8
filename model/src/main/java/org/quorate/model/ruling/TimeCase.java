package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question of days: by when must notice arrive, or when does a period end?
 *
 * @param kind notice (backwards from a meeting) or deadline (forwards from a start)
 * @param body the body, or null
 * @param rule the notice ("public-questions") or the stage ("stage-1")
 * @param start the day that starts a deadline
 * @param meeting the day of the meeting a notice is for
 * @param received the day something did arrive, to rule on whether it was in time; null when that is not asked
 * @param date the day on which the question is asked, or null
 * @param acceptedBecause the reason whoever presides gave for accepting a late one, or null
 * @param settings settings to assume
 * @param particulars the hours and other days the case gives
 */
public record TimeCase(Kind kind, @Nullable String body, String rule, @Nullable LocalDate start, @Nullable LocalDate meeting,
        @Nullable LocalDate received, @Nullable LocalDate date, @Nullable String acceptedBecause, Map<String, String> settings,
        TimeParticulars particulars) implements RulingCase {

    /** Which way the days are counted. */
    public enum Kind {
        /** Backwards from a meeting. */
        NOTICE,
        /** Forwards from a start. */
        DEADLINE
    }

    public TimeCase {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (kind == Kind.NOTICE && meeting == null) {
            throw new IllegalArgumentException("A question about notice needs the date of the meeting.");
        }
        if (kind == Kind.DEADLINE && start == null) {
            throw new IllegalArgumentException("A question about a deadline needs the date it starts.");
        }
    }

    /** By when must notice under a rule of a body arrive for a meeting? */
    public static TimeCase notice(String body, String rule, LocalDate meeting) {
        return new TimeCase(Kind.NOTICE, body, rule, null, meeting, null, null, null, Map.of(), TimeParticulars.NONE);
    }

    /** When does a stage that started on a day end? */
    public static TimeCase deadline(String rule, LocalDate start) {
        return new TimeCase(Kind.DEADLINE, null, rule, start, null, null, null, null, Map.of(), TimeParticulars.NONE);
    }

    /** Whether it asks about something that arrived or was sent. */
    public boolean asksOfArrival() {
        return received != null || (particulars.sending() != null && particulars.sending().on() != null);
    }

    /** The same question with settings to assume. */
    public TimeCase assuming(Map<String, String> assumed) {
        return new TimeCase(kind, body, rule, start, meeting, received, date, acceptedBecause, assumed, particulars);
    }

    /** The same question with the hours and other days it gives. */
    public TimeCase with(TimeParticulars given) {
        return new TimeCase(kind, body, rule, start, meeting, received, date, acceptedBecause, settings, given);
    }
}
