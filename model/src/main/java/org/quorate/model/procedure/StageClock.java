package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.Period;

/**
 * The clock of a stage under one reading of the charter.
 *
 * @param limit how long the stage has, or null where it has no limit or none is set
 * @param start the day that starts the days, itself not counted; null while it has not happened
 * @param due the last day in time; null where there is no limit, the clock has not started, or it stands still
 * @param counted each day counted up to the last, earliest first
 * @param pausedDays the days on which the clock stood still
 * @param standsStillSince the day since which it stands still, or null
 * @param extensions how often it was extended
 */
public record StageClock(@Nullable Period limit, @Nullable LocalDate start, @Nullable LocalDate due, List<LocalDate> counted,
        List<LocalDate> pausedDays, @Nullable LocalDate standsStillSince, int extensions) {

    public StageClock {
        counted = List.copyOf(counted);
        pausedDays = List.copyOf(pausedDays);
    }

    /** Whether the last day has passed. */
    public boolean isOverdueOn(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    /** How many of the days had been counted by the end of a day. */
    public int countedBy(LocalDate day) {
        return (int) counted.stream().filter(one -> !one.isAfter(day)).count();
    }
}
