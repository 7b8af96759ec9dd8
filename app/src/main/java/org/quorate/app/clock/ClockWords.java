package org.quorate.app.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.TimeWords;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock;

/** Says of a clock what the window shows of it. */
final class ClockWords {
    private static final int DAYS_IN_LINES = 12;

    private ClockWords() {}

    static ChipState chip(ClockState state) {
        return switch (state) {
            case OVERDUE -> ChipState.OVERDUE;
            case TODAY -> ChipState.TODAY;
            case THIS_WEEK -> ChipState.THIS_WEEK;
            case THIS_MONTH -> ChipState.THIS_MONTH;
            case LATER -> ChipState.LATER;
            case SILENT -> ChipState.SILENT;
            case WAITING -> ChipState.WAITING;
        };
    }

    /** By when, in full: "Wed 20 Jan 2027, 12:00", "Fri 22 Jan 2027 or Sun 24 Jan 2027", "waits for the legislation". */
    static String ends(RunningClock clock) {
        return switch (clock.end()) {
            case ClockEnd.By(LocalDate lastDay, LocalTime hour, List<LocalDate> ignored) ->
                DateWords.words(lastDay) + (hour == null ? "" : ", " + TimeWords.words(hour));
            case ClockEnd.Silent silent when silent.possible().isEmpty() -> "The charter is silent";
            case ClockEnd.Silent silent -> silent.possible().stream().map(DateWords::words).collect(Collectors.joining(" or "));
            case ClockEnd.Waiting waiting -> "Waits for " + waiting.what();
        };
    }

    /** How far off it is: "in 3 days", "today", "2 days late"; empty where nobody can say. */
    static String away(RunningClock clock, LocalDate today) {
        return clock.lastDay().map(last -> {
            long days = ChronoUnit.DAYS.between(today, last);
            return days == 0 ? "today" : days == 1 ? "tomorrow" : days > 0 ? "in " + days + " days" : days == -1 ? "1 day late" : -days + " days late";
        }).orElse("");
    }

    /** Why it ends when it does: the days counted, one by one, and each step of the reasoning. */
    static Explanation why(RunningClock clock, Runnable openClause) {
        List<LocalDate> counted = clock.end() instanceof ClockEnd.By by ? by.counted() : List.of();
        List<Explanation.Line> lines = new ArrayList<>();
        if (counted.size() <= DAYS_IN_LINES) {
            for (int place = 0; place < counted.size(); place++) {
                lines.add(new Explanation.Line(DateWords.words(counted.get(place)), String.valueOf(place + 1), false));
            }
        }
        List<Explanation.Test> steps = new ArrayList<>(clock.reason().steps().stream().map(step -> Explanation.Test.step(step.text())).toList());
        if (counted.size() > DAYS_IN_LINES) {
            steps.add(Explanation.Test.step(numbered(counted)));
        }
        String clauses = clock.clauses();
        boolean has = !clauses.isEmpty();
        return new Explanation(clock.end() instanceof ClockEnd.By by ? "Why " + DateWords.words(by.lastDay()) + "?" : "Why no day?", lines, steps, clauses,
                has ? "clause" : null, has ? openClause : null);
    }

    private static String numbered(List<LocalDate> days) {
        List<String> words = new ArrayList<>();
        for (int place = 0; place < days.size(); place++) {
            String day = DateWords.words(days.get(place));
            words.add(place + 1 + " " + day.substring(0, day.length() - " 2027".length()));
        }
        return "Counted: " + String.join(" · ", words);
    }
}
