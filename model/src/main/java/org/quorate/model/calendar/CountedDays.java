package org.quorate.model.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a question of days: the last day on which the thing may be done, and the days that were counted, in the order of the calendar.
 *
 * @param lastDay the last day in time; the day after it is late
 * @param counted each day that counted towards the number, earliest first
 */
public record CountedDays(LocalDate lastDay, List<LocalDate> counted) {

    public CountedDays {
        counted = List.copyOf(counted);
    }
}
