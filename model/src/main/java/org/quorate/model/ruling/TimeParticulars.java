package org.quorate.model.ruling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DaySet;

/**
 * The hours and other days a question of time gives, where its rule needs them.
 *
 * @param meetingAt the hour at which the meeting begins, or null
 * @param receivedAt the hour at which something arrived, or null
 * @param startAt the hour at which a deadline starts, or null
 * @param given the days on which other notices were really given and other things happened, by their names
 * @param givenAt the hours of those days, where they are known
 * @param closures days on which the offices are closed besides those of the charter, or null
 * @param sending how and when it was or is to be sent, or null
 */
public record TimeParticulars(@Nullable LocalTime meetingAt, @Nullable LocalTime receivedAt, @Nullable LocalTime startAt, Map<String, LocalDate> given,
        Map<String, LocalTime> givenAt, @Nullable DaySet closures, @Nullable Sending sending) {

    /** Nothing besides the days of the question. */
    public static final TimeParticulars NONE = new TimeParticulars(null, null, null, Map.of(), Map.of(), null, null);

    /** The hours of the meeting and of what arrived, with other days; nothing was sent and no deadline starts at an hour. */
    public TimeParticulars(@Nullable LocalTime meetingAt, @Nullable LocalTime receivedAt, Map<String, LocalDate> given, @Nullable DaySet closures) {
        this(meetingAt, receivedAt, null, given, Map.of(), closures, null);
    }

    /**
     * How something is sent.
     *
     * @param way the word of the charter for it: "post"
     * @param on the day it was sent, or null when it has not been
     * @param at the hour it was sent, or null
     */
    public record Sending(String way, @Nullable LocalDate on, @Nullable LocalTime at) {
    }

    public TimeParticulars {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        givenAt = Map.copyOf(givenAt);
    }
}
