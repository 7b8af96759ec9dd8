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
 */
public record DatesFinding(LocalDate due, LocalDate lastDay, List<LocalDate> counted, @Nullable LocalTime time) {

    public DatesFinding {
        counted = List.copyOf(counted);
    }

    /** Days of which the whole of the last one is in time. */
    public DatesFinding(LocalDate due, LocalDate lastDay, List<LocalDate> counted) {
        this(due, lastDay, counted, null);
    }
}
