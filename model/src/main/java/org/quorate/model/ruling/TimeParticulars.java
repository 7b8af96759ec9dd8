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
 * @param given the days on which other notices were really given and other things happened, by their names
 * @param closures days on which the offices are closed besides those of the charter, or null
 */
public record TimeParticulars(@Nullable LocalTime meetingAt, @Nullable LocalTime receivedAt, Map<String, LocalDate> given, @Nullable DaySet closures) {

    /** Nothing besides the days of the question. */
    public static final TimeParticulars NONE = new TimeParticulars(null, null, Map.of(), null);

    public TimeParticulars {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}
