package org.quorate.model.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How pressing a clock is on a day, most pressing first. Weeks run from Monday to Sunday, months are those of the calendar. */
public enum ClockState {
    /** Its last day has passed. */
    OVERDUE("Overdue"),
    /** The day itself is its last. */
    TODAY("Today"),
    /** Its last day is one of the days left of the week. */
    THIS_WEEK("This week"),
    /** Its last day is one of the days left of the month. */
    THIS_MONTH("This month"),
    /** It ends after this week and this month. */
    LATER("Later"),
    /** The charter is silent on when it ends. */
    SILENT("Silent"),
    /** It stands still, or waits for something whose day nobody knows. */
    WAITING("Waiting");

    private final String words;

    ClockState(String words) {
        this.words = words;
    }

    /** As it stands in a list: "This week". */
    public String words() {
        return words;
    }

    /** How pressing something is on a day, whose last day in time is another. */
    public static ClockState of(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return OVERDUE;
        }
        if (lastDay.equals(today)) {
            return TODAY;
        }
        if (!lastDay.isAfter(endOfWeek(today))) {
            return THIS_WEEK;
        }
        return lastDay.isAfter(endOfMonth(today)) ? LATER : THIS_MONTH;
    }

    /** The Sunday that ends the week of a day. */
    public static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The last day of the month of a day. */
    public static LocalDate endOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }
}
