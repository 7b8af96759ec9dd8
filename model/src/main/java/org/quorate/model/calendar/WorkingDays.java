package org.quorate.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts days as notices and deadlines do. Clear days are whole days between the day of notice and the day of the meeting, neither of them counted
 * (HW-04);
 * a deadline of n days counts from the day after the one that starts it (CM-13).
 *
 * @param holidays the bank holidays that are not working days
 */
public record WorkingDays(BankHolidays holidays) {

    private static final int LONGEST = 3_660;

    /** Whether offices are open on this day: not Saturday, not Sunday, not a bank holiday. */
    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && holidays.nameOf(day).isEmpty();
    }

    /**
     * The last day on which notice may be received so that {@code number} clear days lie between it and the meeting.
     *
     * @param meeting the day of the meeting, not counted
     * @param number how many clear days, 0 or more
     * @param kind whether only working days count
     * @param receiptOnWorkingDay whether the day of receipt must itself be a working day: then it moves back to the one before
     */
    public CountedDays clearDaysBefore(LocalDate meeting, int number, DayKind kind, boolean receiptOnWorkingDay) {
        requireSensible(number);
        List<LocalDate> counted = new ArrayList<>();
        LocalDate day = meeting.minusDays(1);
        while (counted.size() < number) {
            if (counts(day, kind)) {
                counted.add(day);
            }
            day = day.minusDays(1);
        }
        while (receiptOnWorkingDay && !isWorking(day)) {
            day = day.minusDays(1);
        }
        Collections.reverse(counted);
        return new CountedDays(day, counted);
    }

    /** The last day of a period of {@code number} days that starts on {@code start}: the day after it is the first counted. */
    public CountedDays daysAfter(LocalDate start, int number, DayKind kind) {
        requireSensible(number);
        List<LocalDate> counted = new ArrayList<>();
        LocalDate day = start;
        while (counted.size() < number) {
            day = day.plusDays(1);
            if (counts(day, kind)) {
                counted.add(day);
            }
        }
        return new CountedDays(day, counted);
    }

    private boolean counts(LocalDate day, DayKind kind) {
        return kind == DayKind.CALENDAR || isWorking(day);
    }

    private static void requireSensible(int number) {
        if (number < 0 || number > LONGEST) {
            throw new IllegalArgumentException("A number of days must lie between 0 and " + LONGEST + ", not " + number + ".");
        }
    }
}
