package org.quorate.model.charter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.NumberWords;

/**
 * A day of the week by which something must arrive: "Thursday", "Wednesday of the week before".
 *
 * @param day which day
 * @param weeksBefore how many weeks before that of the event, from Monday to Sunday; 0 where it is the last such day that is early enough
 */
public record Weekday(DayOfWeek day, int weeksBefore) {

    /** What may be written. */
    public static final String ACCEPTED = "a day of the week such as Thursday, or one such as \"Wednesday of the week before\" or \"Friday of the second"
            + " week before\"";
    private static final Pattern FORM = Pattern.compile("(?:the )?(?:last |preceding |previous )?([a-z]+?)s?(?: (?:before|immediately before|immediately"
            + " preceding|preceding)(?: the meeting)?| (?:of|in) the (?:([a-z0-9]+?) )?week (?:before|preceding)(?: the meeting| that of the meeting)?)?");

    /** Reads it; refuses anything else. */
    public static Weekday read(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (form.matches()) {
            String name = form.group(1);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (title(day).toLowerCase(Locale.ROOT).equals(name)) {
                    return new Weekday(day, !form.group().contains(" week ") ? 0 : weeks(form.group(2), text));
                }
            }
        }
        throw unreadable(text);
    }

    private static int weeks(@Nullable String which, String text) {
        if (which == null) {
            return 1;
        }
        OptionalInt number = NumberWords.read(which);
        int ordinal = Arrays.asList("first", "second", "third", "fourth").indexOf(which) + 1;
        int weeks = ordinal > 0 ? ordinal : number.orElse(0);
        if (weeks < 1) {
            throw unreadable(text);
        }
        return weeks;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" names no day of the week. Expected " + ACCEPTED + ".");
    }

    /** The last such day that is not after a day, and for a week before that of the event in that week or earlier. */
    public LocalDate notAfter(LocalDate latest, LocalDate event) {
        LocalDate wanted = weeksBefore == 0 ? latest : event.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeksBefore)
                .with(TemporalAdjusters.nextOrSame(day));
        return (wanted.isAfter(latest) ? latest : wanted).with(TemporalAdjusters.previousOrSame(day));
    }

    /** In one form that reads back the same. */
    public String text() {
        return title(day) + (weeksBefore == 0 ? "" : weeksBefore == 1 ? " of the week before" : " of the " + ordinal(weeksBefore) + " week before");
    }

    private static String ordinal(int weeks) {
        return weeks < 5 ? Arrays.asList("first", "second", "third", "fourth").get(weeks - 1) : Integer.toString(weeks);
    }

    private static String title(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
