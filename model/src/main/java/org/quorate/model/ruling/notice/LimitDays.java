package org.quorate.model.ruling.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.CountedDays;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Weekday;

/**
 * Finds the last day of one limit: counts its days, and moves it where the charter says that the last day must be of a certain kind.
 *
 * @param working the working days of the body
 * @param closures the days on which its offices are closed, without the bank holidays
 * @param says what the charter says of the limit in this reading, by the end of the path; empty where it does not speak of it
 */
record LimitDays(WorkingDays working, BankHolidays closures, Function<String, Optional<String>> says) {

    /** The days counted, the last day, and why it is not the last one counted; empty when it is. */
    record Last(LocalDate day, List<LocalDate> counted, String moved, List<String> passedOver) {
    }

    /** Counts with the days that do not count left out. */
    PeriodCount count() {
        return new PeriodCount(working, skipped());
    }

    /** The last day counted back from an event. */
    Last before(LocalDate event, Period period) {
        CountedDays counted = count().before(startDayCounts() ? event.plusDays(1) : event, period);
        Optional<Weekday> weekday = says.apply("weekday").map(Weekday::read);
        LocalDate ofTheWeek = weekday.map(day -> day.notAfter(counted.lastDay(), event)).orElse(counted.lastDay());
        LocalDate last = period.unit() == PeriodUnit.WORKING_DAYS && weekday.isEmpty() ? ofTheWeek : received(ofTheWeek);
        String moved = !last.equals(ofTheWeek) ? DayText.of(ofTheWeek) + " is not a working day"
                : last.equals(counted.lastDay()) ? "" : "it must arrive by the "
                + weekday.orElseThrow().text().replace("week before", "week before the meeting");
        return new Last(last, counted.counted(), moved, passedOver(counted, last, event, period));
    }

    private LocalDate received(LocalDate counted) {
        LocalDate day = counted;
        if (!working.isWorking(day) && says.apply("receipt-day").filter("working-day"::equals).isPresent()) {
            while (!working.isWorking(day)) {
                day = day.minusDays(1);
            }
        }
        return day;
    }

    /** The last day counted forwards from a start. */
    Last after(LocalDate start, Period period) {
        CountedDays counted = startDayCounts() ? count().beginningWith(start, period) : count().after(start, period);
        LocalDate last = moved(counted.lastDay());
        return new Last(last, counted.counted(), last.equals(counted.lastDay()) ? "" : DayText.of(counted.lastDay()) + " is not a working day",
                passedOver(counted, last, start, period));
    }

    private LocalDate moved(LocalDate counted) {
        int step = switch (says.apply("last-day").orElse("as-counted")) {
            case "next-working-day" -> 1;
            case "working-day-before" -> -1;
            default -> 0;
        };
        LocalDate day = counted;
        while (step != 0 && !working.isWorking(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private boolean startDayCounts() {
        return says.apply("start-day").filter("counted"::equals).isPresent();
    }

    /** The first day that is not too early, or null where the charter names none. */
    @Nullable LocalDate earliest(boolean after, LocalDate base, @Nullable Period earliest) {
        if (earliest == null) {
            return null;
        }
        return after ? count().after(base, earliest).lastDay().plusDays(earliest.unit().isClear() ? 1 : 0) : count().before(base, earliest).lastDay();
    }

    private List<String> passedOver(CountedDays counted, LocalDate last, LocalDate base, Period period) {
        LocalDate from = last.isBefore(base) ? last.plusDays(1) : base.plusDays(1);
        LocalDate to = last.isBefore(base) ? base : last.plusDays(1);
        List<String> passed = new ArrayList<>();
        if (from.isBefore(to) && (period.unit().isWorking() || from.datesUntil(to).anyMatch(skipped()))) {
            from.datesUntil(to).filter(day -> !counted.counted().contains(day)).forEach(day -> working.holidays().nameOf(day).filter(name ->
                    day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY).ifPresent(name ->
                    passed.add(DayText.of(day) + " (" + name + ")")));
        }
        return passed;
    }

    private Predicate<LocalDate> skipped() {
        Optional<String> said = says.apply("not-counted");
        if (said.isEmpty()) {
            return day -> false;
        }
        List<String> words = List.of(said.get().split(" and ", -1));
        return day -> (words.contains("saturdays") && day.getDayOfWeek() == DayOfWeek.SATURDAY)
                || (words.contains("sundays") && day.getDayOfWeek() == DayOfWeek.SUNDAY)
                || (words.contains("bank-holidays") && working.holidays().nameOf(day).isPresent() && closures.nameOf(day).isEmpty())
                || (words.contains("closures") && closures.nameOf(day).isPresent());
    }
}
