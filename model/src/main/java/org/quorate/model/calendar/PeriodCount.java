package org.quorate.model.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts periods on the calendar, backwards from an event and forwards from a start. The day of the event or the start never counts. Clear days
 * leave the day of notice out too; for other days the last day on which notice may arrive is itself the last one counted.
 *
 * @param calendar which days are working days
 * @param skipped days that do not count even in a period of calendar days, such as the Sundays of a parish council; nothing for most rules
 */
public record PeriodCount(WorkingDays calendar, Predicate<LocalDate> skipped) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int LONGEST_SEARCH = 20_000;

    /** Counting in which no calendar day is skipped. */
    public static PeriodCount on(WorkingDays calendar) {
        return new PeriodCount(calendar, day -> false);
    }

    /** The last day on which something may arrive so that the period lies between it and the event; hours are rounded to the day before. */
    public CountedDays before(LocalDate event, Period period) {
        return switch (period.unit()) {
            case DAYS, CLEAR_DAYS, WORKING_DAYS, CLEAR_WORKING_DAYS -> backwards(event, period.amount(), period.unit());
            case WEEKS -> backwards(event, period.amount() * 7, PeriodUnit.DAYS);
            case CLEAR_WEEKS -> backwards(event, period.amount() * 7, PeriodUnit.CLEAR_DAYS);
            case MONTHS, YEARS -> upTo(event.minusMonths(months(period)), event);
            case CLEAR_MONTHS -> {
                LocalDate first = event.minusMonths(period.amount());
                yield new CountedDays(first.minusDays(1), upTo(first, event).counted());
            }
            case HOURS, MINUTES -> upTo(momentBefore(event.atStartOfDay(), period).toLocalDate(), event);
        };
    }

    /** The last day of a period that starts on a day; the day after the start is the first counted. */
    public CountedDays after(LocalDate start, Period period) {
        return switch (period.unit()) {
            case DAYS, CLEAR_DAYS, WORKING_DAYS, CLEAR_WORKING_DAYS -> forwards(start, period.amount(), period.unit());
            case WEEKS, CLEAR_WEEKS -> forwards(start, period.amount() * 7, PeriodUnit.DAYS);
            case MONTHS, CLEAR_MONTHS, YEARS -> through(start, start.plusMonths(months(period)));
            case HOURS, MINUTES -> through(start, momentAfter(start.atStartOfDay(), period).toLocalDate());
        };
    }

    /** The last day of a period that begins with a day: that day is the first counted (the corresponding date, less a day, for months and years). */
    public CountedDays beginningWith(LocalDate first, Period period) {
        return switch (period.unit()) {
            case MONTHS, CLEAR_MONTHS, YEARS -> {
                LocalDate corresponding = first.plusMonths(months(period));
                boolean cut = corresponding.getDayOfMonth() < first.getDayOfMonth();
                yield through(first.minusDays(1), cut ? corresponding : corresponding.minusDays(1));
            }
            default -> after(first.minusDays(1), period);
        };
    }

    /** The last moment that is a period of hours or minutes before an event, on the clock of England; no hour of a day that is skipped counts. */
    public LocalDateTime momentBefore(LocalDateTime event, Period period) {
        ZonedDateTime moment = event.atZone(ENGLAND);
        Duration left = byTheClock(period);
        while (true) {
            ZonedDateTime midnight = moment.toLocalDate().atStartOfDay(ENGLAND);
            if (moment.equals(midnight)) {
                midnight = moment.toLocalDate().minusDays(1).atStartOfDay(ENGLAND);
            }
            requireNear(event.toLocalDate(), midnight.toLocalDate());
            Duration ofTheDay = skipped.test(midnight.toLocalDate()) ? Duration.ZERO : Duration.between(midnight, moment);
            if (left.compareTo(ofTheDay) <= 0 && !ofTheDay.isZero()) {
                return moment.minus(left).toLocalDateTime();
            }
            left = left.minus(ofTheDay);
            moment = midnight;
        }
    }

    /** The moment that is a period of hours or minutes after a start, on the clock of England; no hour of a day that is skipped counts. */
    public LocalDateTime momentAfter(LocalDateTime start, Period period) {
        ZonedDateTime moment = start.atZone(ENGLAND);
        Duration left = byTheClock(period);
        while (true) {
            ZonedDateTime midnight = moment.toLocalDate().plusDays(1).atStartOfDay(ENGLAND);
            requireNear(start.toLocalDate(), midnight.toLocalDate());
            Duration ofTheDay = skipped.test(moment.toLocalDate()) ? Duration.ZERO : Duration.between(moment, midnight);
            if (left.compareTo(ofTheDay) <= 0 && !ofTheDay.isZero()) {
                return moment.plus(left).toLocalDateTime();
            }
            left = left.minus(ofTheDay);
            moment = midnight;
        }
    }

    private static Duration byTheClock(Period period) {
        if (!period.unit().isByTheClock()) {
            throw new IllegalArgumentException("Only hours and minutes are counted by the clock, not " + period + ".");
        }
        return Duration.of(period.amount(), period.unit() == PeriodUnit.HOURS ? ChronoUnit.HOURS : ChronoUnit.MINUTES);
    }

    private static int months(Period period) {
        return period.unit() == PeriodUnit.YEARS ? period.amount() * 12 : period.amount();
    }

    private CountedDays backwards(LocalDate event, int number, PeriodUnit unit) {
        List<LocalDate> counted = new ArrayList<>();
        LocalDate day = event;
        while (counted.size() < number) {
            day = day.minusDays(1);
            requireNear(event, day);
            if (counts(day, unit)) {
                counted.add(day);
            }
        }
        Collections.reverse(counted);
        return new CountedDays(unit.isClear() ? day.minusDays(1) : day, counted);
    }

    private CountedDays forwards(LocalDate start, int number, PeriodUnit unit) {
        List<LocalDate> counted = new ArrayList<>();
        LocalDate day = start;
        while (counted.size() < number) {
            day = day.plusDays(1);
            requireNear(start, day);
            if (counts(day, unit)) {
                counted.add(day);
            }
        }
        return new CountedDays(day, counted);
    }

    private boolean counts(LocalDate day, PeriodUnit unit) {
        return !skipped.test(day) && (!unit.isWorking() || calendar.isWorking(day));
    }

    private static void requireNear(LocalDate from, LocalDate day) {
        if (Math.abs(ChronoUnit.DAYS.between(from, day)) > LONGEST_SEARCH) {
            throw new IllegalArgumentException("No day within " + LONGEST_SEARCH + " days of " + DayText.of(from) + " counts.");
        }
    }

    private static CountedDays upTo(LocalDate first, LocalDate event) {
        return new CountedDays(first, first.datesUntil(event).toList());
    }

    private static CountedDays through(LocalDate start, LocalDate last) {
        return new CountedDays(last, start.plusDays(1).datesUntil(last.plusDays(1)).toList());
    }
}
