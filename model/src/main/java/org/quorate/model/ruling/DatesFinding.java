package org.quorate.model.ruling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days a question of time turns on.
 *
 * @param due by when
 * @param lastDay the last day that is still in time
 * @param counted each day counted, earliest first
 * @param time the hour on the last day after which it is late, or null when the whole day is in time
 * @param earliest the first day that is not too early, or null where it cannot be too early
 * @param sendBy the last day on which it may be sent the way the question says so that it arrives in time, or null
 */
public record DatesFinding(LocalDate due, LocalDate lastDay, List<LocalDate> counted, @Nullable LocalTime time, @Nullable LocalDate earliest,
        @Nullable LocalDate sendBy) {

    public DatesFinding {
        counted = List.copyOf(counted);
    }

    /** Days of which the whole of the last one is in time. */
    public DatesFinding(LocalDate due, LocalDate lastDay, List<LocalDate> counted) {
        this(due, lastDay, counted, null);
    }

    /** Days with an hour on the last of them. */
    public DatesFinding(LocalDate due, LocalDate lastDay, List<LocalDate> counted, @Nullable LocalTime time) {
        this(due, lastDay, counted, time, null, null);
    }
}
