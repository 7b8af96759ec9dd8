package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.DueDate;

/**
 * By when something is due that is due "by a day or after an event" (A70). Both are kept; which counts is the charter's to say.
 *
 * @param text as it was recommended, or nothing where no time is given
 * @param day the day it is due, or nothing while that is open
 * @param open what leaves it open, as a sentence, or nothing
 */
public record DueReading(@Nullable String text, @Nullable LocalDate day, @Nullable String open) {

    /**
     * @param happened when the event came about, or nothing while it has not
     * @param which "earlier" or "later", or nothing where the charter is silent
     */
    public static DueReading of(DueDate due, @Nullable LocalDate happened, @Nullable String which) {
        List<DueDate.Day> days = due.days();
        if (days.isEmpty()) {
            return new DueReading(null, null, null);
        }
        Optional<LocalDate> by = days.stream().filter(DueDate.Day.Date.class::isInstance).map(day -> ((DueDate.Day.Date) day).day()).findFirst();
        Optional<String> event = days.stream().filter(DueDate.Day.Event.class::isInstance).map(day -> ((DueDate.Day.Event) day).name()).findFirst();
        String text = words(by, event);
        if (event.isEmpty()) {
            return new DueReading(text, by.orElse(null), null);
        }
        if (by.isEmpty()) {
            return new DueReading(text, happened, happened == null ? "It is due once this has happened: " + event.get() + "." : null);
        }
        LocalDate day = by.get();
        if (happened == null) {
            return "earlier".equals(which) ? new DueReading(text, day, null)
                    : "later".equals(which) ? new DueReading(text, null, "It is not due before this has happened: " + event.get() + ".")
                    : new DueReading(text, null, "Which of the two counts is not said: the earlier would be " + DayText.of(day)
                            + ", the later is not known before this has happened: " + event.get() + ".");
        }
        LocalDate earlier = happened.isBefore(day) ? happened : day;
        LocalDate later = happened.isBefore(day) ? day : happened;
        if (earlier.equals(later) || which != null) {
            return new DueReading(text, "later".equals(which) ? later : earlier, null);
        }
        return new DueReading(text, null, "Which of the two counts is not said: the earlier is " + DayText.of(earlier) + ", the later "
                + DayText.of(later) + ".");
    }

    private static String words(Optional<LocalDate> by, Optional<String> event) {
        String day = by.map(found -> "by " + DayText.of(found)).orElse("");
        String after = event.map(found -> "after " + found).orElse("");
        return day.isEmpty() || after.isEmpty() ? day + after : day + " or " + after;
    }
}
