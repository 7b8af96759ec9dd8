package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.Period;
import org.quorate.model.charter.LimitStart;
import org.quorate.model.charter.Setting;

/**
 * A limit as it was counted, under one reading of whatever is open.
 *
 * @param days the setting that says how long
 * @param period how long, as counted
 * @param start from what
 * @param base the day it was counted from
 * @param baseGiven whether the case says on which day that really happened
 * @param lastDay the last day in time
 * @param counted the days counted, earliest first
 * @param until the hour on the last day after which it is late, or null
 * @param moved why the last day is not the one counted, as the end of a sentence; empty when it is
 * @param earliest the first day that is not too early, or null
 * @param passedOver bank holidays and closures on the way that did not count, each in words
 */
record Limit(Setting days, Period period, LimitStart start, LocalDate base, boolean baseGiven, LocalDate lastDay, List<LocalDate> counted,
        @Nullable LocalTime until, String moved, @Nullable LocalDate earliest, List<String> passedOver) {

    Limit {
        counted = List.copyOf(counted);
        passedOver = List.copyOf(passedOver);
    }
}
