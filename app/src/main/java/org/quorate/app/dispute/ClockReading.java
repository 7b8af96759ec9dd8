package org.quorate.app.dispute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Explanation;
import org.quorate.model.calendar.DayText;
import org.quorate.model.procedure.StageClock;

/**
 * The clock of a stage in words.
 *
 * @param headline "12 of 30 days"
 * @param left "18 left, calendar days"
 * @param ends "Ends Sun 14 Feb 2027"
 * @param overdue "overdue from Mon 15 Feb 2027"
 * @param counted the days to draw, earliest first; empty where none are counted yet
 * @param passed how many of them are over
 * @param isLate whether the time has passed, whichever way open rules are read
 * @param isOpen whether open rules leave more than one end possible
 */
public record ClockReading(String headline, String left, String ends, String overdue, List<LocalDate> counted, int passed, boolean isLate,
        boolean isOpen) {
    public ClockReading {
        counted = List.copyOf(counted);
    }

    /**
     * @param clocks the clock under each way of reading the charter that gives another end; at least one
     */
    public static ClockReading of(List<StageClock> clocks, LocalDate today) {
        StageClock clock = clocks.getFirst();
        String limit = clock.limit() == null ? "no limit" : clock.limit().text();
        LocalDate still = clock.standsStillSince();
        List<LocalDate> dues = clocks.stream().map(StageClock::due).filter(day -> day != null).map(LocalDate.class::cast).distinct().sorted().toList();
        if (clock.start() == null) {
            return new ClockReading("not started", "has " + limit + " once it starts", "Not started", "", List.of(), 0, false, false);
        }
        int passed = clock.countedBy(today);
        int all = clock.counted().size();
        String kind = limit.contains("working") ? "working days" : "days";
        String headline = passed + " of " + all + " " + kind;
        if (still != null) {
            return new ClockReading(headline, "stopped since " + DayText.of(still), "Stands still", "it goes on when that is recorded", clock.counted(),
                    clock.countedBy(still.minusDays(1)), false, false);
        }
        boolean late = !dues.isEmpty() && dues.stream().allMatch(today::isAfter);
        String remaining = late ? late(dues.getLast(), today) : all == passed ? "the last day is today" : all - passed + " left, "
                + (kind.equals("days") ? "calendar days" : kind);
        if (dues.size() > 1) {
            return new ClockReading(headline, "the charter leaves open how they are counted", "Ends " + dues.stream().map(DayText::of)
                    .collect(Collectors.joining(" or ")), "overdue from " + DayText.of(dues.getLast().plusDays(1)) + " at the latest", clock.counted(), passed,
                    late, true);
        }
        LocalDate due = dues.getFirst();
        return new ClockReading(headline, remaining, (late ? "Ended " : "Ends ") + DayText.of(due), "overdue from " + DayText.of(due.plusDays(1)),
                clock.counted(), Math.min(passed, all), late, false);
    }

    private static String late(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        return days == 1 ? "1 day over" : days + " days over";
    }

    /** Why the clock ends when it does: every counted day, week by week, and every day left out. */
    public static Explanation why(List<StageClock> clocks, @Nullable String clause) {
        List<String> steps = new ArrayList<>();
        for (StageClock clock : clocks) {
            LocalDate start = clock.start();
            if (start == null) {
                steps.add("What starts the days has not happened yet, so none is counted.");
                continue;
            }
            steps.add((clock.limit() == null ? "Days" : clock.limit().text()) + " from " + DayText.of(start) + ", which is itself not counted"
                    + (clock.extensions() == 0 ? "." : "; extended " + (clock.extensions() == 1 ? "once." : clock.extensions() + " times.")));
            steps.addAll(weeks(clock.counted()));
            List<LocalDate> out = leftOut(clock, start);
            if (!out.isEmpty()) {
                steps.add("Not counted: " + out.stream().map(day -> shortly(day) + (clock.pausedDays().contains(day) ? " (clock stopped)" : ""))
                        .collect(Collectors.joining(", ")) + ".");
            }
            LocalDate due = clock.due();
            if (due != null) {
                steps.add("Last day " + DayText.of(due) + "; overdue from " + DayText.of(due.plusDays(1)) + ".");
            }
        }
        return Explanation.ofSteps("Why these days?", steps, clause == null ? "" : clause);
    }

    private static List<String> weeks(List<LocalDate> counted) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        int from = 0;
        for (int place = 1; place <= counted.size(); place++) {
            boolean ends = place == counted.size() || counted.get(place).with(DayOfWeek.MONDAY).isAfter(counted.get(place - 1));
            if (ends) {
                List<LocalDate> week = counted.subList(from, place);
                lines.add((week.size() == 1 ? "Day " + number : "Days " + number + "–" + (number + week.size() - 1)) + ": "
                        + week.stream().map(ClockReading::shortly).collect(Collectors.joining(", ")));
                number += week.size();
                from = place;
            }
        }
        return lines;
    }

    private static List<LocalDate> leftOut(StageClock clock, LocalDate start) {
        if (clock.counted().isEmpty()) {
            return List.of();
        }
        return start.plusDays(1).datesUntil(clock.counted().getLast()).filter(day -> !clock.counted().contains(day)).toList();
    }

    /** "Fri 15 Jan". */
    public static String shortly(LocalDate day) {
        return DayText.of(day).replaceFirst(" \\d{4}$", "");
    }
}
