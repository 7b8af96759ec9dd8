package org.quorate.model.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of the day as rules write and sentences say them. */
public final class ClockText {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    private ClockText() {
    }

    /** Reads an hour: "12:00", "noon", "5 pm", "4.30 p.m."; refuses anything else. */
    public static LocalTime read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^by ", "");
        if (plain.matches("(?:12 )?noon|midday")) {
            return LocalTime.NOON;
        }
        Matcher form = FORM.matcher(plain);
        if (!form.matches() || (form.group(2) == null && form.group(3) == null)) {
            throw new IllegalArgumentException("\"" + text + "\" is not an hour of the day. Expected one such as 12:00, 17:30 or 5 pm.");
        }
        String half = form.group(3);
        int hour = Integer.parseInt(form.group(1));
        int shifted = half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        try {
            if (half != null && (hour < 1 || hour > 12)) {
                throw new IllegalArgumentException("\"" + text + "\" is not an hour of the day: " + hour + " has no " + half + ".");
            }
            return LocalTime.of(shifted, form.group(2) == null ? 0 : Integer.parseInt(form.group(2)));
        } catch (DateTimeException noSuchHour) {
            throw new IllegalArgumentException("\"" + text + "\" is not an hour of the day: there is none after 23:59.", noSuchHour);
        }
    }

    /** The hour as a sentence says it: "12 noon", "5 pm", "4.30 pm". */
    public static String of(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "12 noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? " am" : " pm");
    }
}
