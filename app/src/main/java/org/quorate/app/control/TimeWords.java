package org.quorate.app.control;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people type them, and writes them as "14:00". */
public final class TimeWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:. ]?([0-5]\\d))? ?(am|pm|a\\.m\\.|p\\.m\\.)?");

    private TimeWords() {}

    public static String words(LocalTime time) {
        return CLOCK.format(time);
    }

    /** Reads "14:00", "1400", "14", "2pm", "2.30 pm", "noon". */
    public static Optional<LocalTime> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK);
        if (text.equals("noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        String half = time.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour > 23 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
