package org.quorate.model.ruling.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.charter.Cadence;
import org.quorate.model.ruling.Plain;

/** Holds the days on which something happened against how often it must, counting its periods in one way. */
final class CadenceCount {

    /** How the periods are counted, by the words of the setting. */
    private final String counted;
    private final PeriodCount count;
    private final List<LocalDate> held;
    private final LocalDate from;
    private final LocalDate to;
    private final @Nullable Period tolerance;
    private final LocalDate anniversary;
    /** The first days of the years of the body itself; empty where its year is that of the calendar. */
    private final List<LocalDate> years;
    private final List<String> missed = new ArrayList<>();
    private final List<String> met = new ArrayList<>();
    private @Nullable LocalDate next;

    CadenceCount(PeriodCount count, List<LocalDate> held, LocalDate from, LocalDate to, Cadence cadence, String counted, LocalDate anniversary,
            @Nullable Period window, List<LocalDate> years) {
        this.count = count;
        this.held = held.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
        this.from = from;
        this.to = to;
        this.tolerance = cadence.tolerance();
        this.counted = counted;
        this.anniversary = anniversary;
        this.years = List.copyOf(years);
        cadence.parts().forEach(part -> look(part, window));
    }

    /** What was not done, each as a sentence. */
    List<String> missed() {
        return missed;
    }

    /** What was done, each as a sentence. */
    List<String> met() {
        return met;
    }

    /** By when the next must be held, or null when nothing fixes a day. */
    @Nullable LocalDate next() {
        return next;
    }

    private void look(Cadence.Part part, @Nullable Period window) {
        switch (part) {
            case Cadence.Part.Times(int least, Period per) when counted.equals("rolling") -> rolling(least, per);
            case Cadence.Part.Times(int least, Period per) when !years.isEmpty() && months(per) == 12 && counted.equals("calendar") -> ownYears(least, "");
            case Cadence.Part.Times(int least, Period per) -> periods(least, per);
            case Cadence.Part.Average(int aYear, Period own) -> average(aYear, own == null ? window : own);
            case Cadence.Part.TimesAYear(int least, String which) -> ownYears(least, which);
            case Cadence.Part.YearlyBy(MonthDay day) -> yearly(day);
            case Cadence.Part.YearlyBetween(MonthDay first, MonthDay last) -> between(first, last);
            case Cadence.Part.AtLeastApart(Period least) -> atLeastApart(least);
            case Cadence.Part.Apart(Period most) -> apart(most);
        }
    }

    private LocalDate late(LocalDate day) {
        return tolerance == null ? day : count.after(day, tolerance).lastDay();
    }

    private LocalDate early(LocalDate day) {
        return tolerance == null ? day : count.before(day, tolerance).lastDay();
    }

    private void mustBy(LocalDate day) {
        if (next == null || day.isBefore(next)) {
            next = day;
        }
    }

    /** From one to the next: within a period of each, so many more follow. */
    private void rolling(int least, Period per) {
        List<LocalDate> starts = new ArrayList<>(List.of(from.minusDays(1)));
        starts.addAll(held);
        for (int index = 0; index < starts.size(); index++) {
            LocalDate due = late(count.after(starts.get(index), per).lastDay());
            int wanted = index + least;
            boolean there = wanted < starts.size() && !starts.get(wanted).isAfter(due);
            if (!there && due.isBefore(to)) {
                int had = (int) held.stream().skip(index).filter(day -> !day.isAfter(due)).count();
                missed.add((index == 0 ? "From the beginning of the time looked at, " : "After " + DayText.of(starts.get(index)) + ", ") + least
                        + (least == 1 ? " was" : " were") + " due by " + DayText.of(due) + "; " + Plain.number(had) + " followed in time.");
            } else if (!there) {
                mustBy(due);
            }
        }
        if (missed.isEmpty()) {
            met.add("Never more than " + per.text() + " passed " + (least == 1 ? "from one to the next." : "without " + least + " of them."));
        }
    }

    /** Each period by itself: those of the calendar, or those that run from an anniversary. */
    private void periods(int least, Period per) {
        int before = missed.size();
        int looked = 0;
        for (LocalDate start = first(per); !start.isAfter(to); start = start(start, per)) {
            LocalDate end = start(start, per).minusDays(1);
            LocalDate earliest = early(start);
            LocalDate latest = late(end);
            long had = held.stream().filter(day -> !day.isBefore(earliest) && !day.isAfter(latest)).count();
            boolean whole = !start.isBefore(from) && !latest.isAfter(to);
            looked += whole ? 1 : 0;
            if (had < least && whole) {
                missed.add(name(start, end, per) + " has " + (had == 0 ? "none" : had + " only") + ", and needs " + least + ".");
            } else if (had < least && latest.isAfter(to)) {
                mustBy(end.isAfter(to) ? end : latest);
            } else if (end.isAfter(to)) {
                mustBy(start(start(start, per), per).minusDays(1));
            }
        }
        if (missed.size() == before) {
            met.add(looked == 0 ? "No whole period of " + per.text() + " has passed yet." : (looked == 1 ? "The 1 period of " + per.text() + " that is over"
                    : "Each of the " + looked + " periods of " + per.text() + " that are over") + " has " + least + " or more.");
        }
    }

    private LocalDate first(Period per) {
        if (counted.equals("anniversaries")) {
            LocalDate start = anniversary;
            while (!start(start, per).isAfter(from)) {
                start = start(start, per);
            }
            return start;
        }
        int months = months(per);
        if (months > 0 && 12 % months == 0) {
            return from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / months * months + 1);
        }
        return per.unit() == PeriodUnit.WEEKS && per.amount() == 1 ? from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from;
    }

    private static int months(Period per) {
        return per.unit() == PeriodUnit.MONTHS ? per.amount() : per.unit() == PeriodUnit.YEARS ? per.amount() * 12 : 0;
    }

    private LocalDate start(LocalDate previous, Period per) {
        return months(per) > 0 ? previous.plusMonths(months(per)) : count.after(previous, per).lastDay();
    }

    private String name(LocalDate start, LocalDate end, Period per) {
        String from1 = DayText.of(start);
        return per.equals(Period.of(1, PeriodUnit.MONTHS)) && start.getDayOfMonth() == 1 ? from1.substring(from1.indexOf(' ', 4) + 1)
                : "The time from " + from1 + " to " + DayText.of(end);
    }

    private void average(int aYear, @Nullable Period window) {
        if (window == null) {
            throw new IllegalStateException("An average is taken over a window.");
        }
        int months = months(window);
        LocalDate start = months > 0 ? to.plusDays(1).minusMonths(months) : count.before(to.plusDays(1), window).lastDay();
        int span = months > 0 ? months : Math.max(1, window.unit() == PeriodUnit.WEEKS ? window.amount() * 12 / 52 : window.amount() * 12 / 365);
        long had = held.stream().filter(day -> !day.isBefore(start)).count();
        String sum = had + " in the " + window.text() + " from " + DayText.of(start) + " to " + DayText.of(to) + ": " + had + " × 12 = " + had * 12;
        if (had * 12 >= (long) aYear * span) {
            met.add(sum + ", not less than " + aYear + " × " + span + " = " + aYear * span + ".");
        } else {
            missed.add(sum + ", less than " + aYear + " × " + span + " = " + aYear * span + ".");
        }
    }

    private void yearly(MonthDay day) {
        int before = missed.size();
        for (int year = from.getYear(); year <= to.getYear() + 1; year++) {
            LocalDate end = day.atYear(year);
            LocalDate start = day.atYear(year - 1).plusDays(1);
            boolean had = held.stream().anyMatch(one -> !one.isBefore(start) && !one.isAfter(late(end)));
            if (!had && !late(end).isBefore(from) && late(end).isBefore(to)) {
                missed.add("None by " + DayText.of(end) + ".");
            } else if (!had && !end.isBefore(to)) {
                mustBy(end);
            }
        }
        if (missed.size() == before) {
            met.add("Each year that is over has one in time.");
        }
    }

    /** Each year of the body by itself; the one whose end is not known yet is not over. */
    private void ownYears(int least, String which) {
        int before = missed.size();
        int looked = 0;
        for (int index = 0; index < years.size(); index++) {
            LocalDate start = years.get(index);
            LocalDate end = index + 1 < years.size() ? years.get(index + 1).minusDays(1) : null;
            boolean whole = !start.isBefore(from) && end != null && !end.isAfter(to);
            LocalDate earliest = early(start);
            LocalDate latest = end == null ? to : late(end);
            long had = held.stream().filter(day -> !day.isBefore(earliest) && !day.isAfter(latest)).count();
            looked += whole ? 1 : 0;
            if (had < least && whole && end != null) {
                missed.add("The " + (which.isEmpty() ? "" : which + " ") + "year from " + DayText.of(start) + " to " + DayText.of(end) + " has " + (had == 0
                        ? "none" : had + " only") + ", and needs " + least + ".");
            } else if (had < least && end != null && end.isAfter(to) && !start.isAfter(to)) {
                mustBy(end);
            }
        }
        if (missed.size() == before) {
            met.add(looked == 0 ? "No whole year of the body has passed yet." : (looked == 1 ? "The 1 year of the body that is over" : "Each of the " + looked
                    + " years of the body that are over") + " has " + least + " or more.");
        }
    }

    private void between(MonthDay first, MonthDay last) {
        int before = missed.size();
        for (int year = from.getYear() - 1; year <= to.getYear() + 1; year++) {
            LocalDate start = first.atYear(year);
            LocalDate end = last.atYear(last.isBefore(first) ? year + 1 : year);
            LocalDate latest = late(end);
            LocalDate earliest = early(start);
            boolean had = held.stream().anyMatch(day -> !day.isBefore(earliest) && !day.isAfter(latest));
            if (!had && !start.isBefore(from) && latest.isBefore(to)) {
                missed.add("None between " + DayText.of(start) + " and " + DayText.of(end) + ".");
            } else if (!had && !end.isBefore(to)) {
                mustBy(end);
            }
        }
        if (missed.size() == before) {
            met.add("Each year that is over has one in the time between the two days.");
        }
    }

    private void atLeastApart(Period least) {
        int before = missed.size();
        for (int index = 1; index < held.size(); index++) {
            LocalDate first = count.after(held.get(index - 1), least).lastDay();
            if (held.get(index).isBefore(first)) {
                missed.add(DayText.of(held.get(index)) + " is less than " + least.text() + " after " + DayText.of(held.get(index - 1)) + "; the first day was "
                        + DayText.of(first) + ".");
            }
        }
        if (missed.size() == before) {
            met.add("No two were less than " + least.text() + " apart.");
        }
    }

    private void apart(Period most) {
        int before = missed.size();
        for (int index = 0; index < held.size(); index++) {
            LocalDate due = late(count.after(held.get(index), most).lastDay());
            LocalDate following = index + 1 < held.size() ? held.get(index + 1) : null;
            if (following == null ? due.isBefore(to) : following.isAfter(due)) {
                missed.add("After " + DayText.of(held.get(index)) + " the next was due by " + DayText.of(due) + (following == null ? "; none followed."
                        : ", and was on " + DayText.of(following) + "."));
            } else if (following == null) {
                mustBy(due);
            }
        }
        if (missed.size() == before) {
            met.add("No two were more than " + most.text() + " apart.");
        }
    }
}
