package org.quorate.app.charter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is shown: what it says, and apart from that the points of the rule coverage it belongs to, which are no words of the question.
 *
 * @param text what the note says, empty where it only names points
 * @param points the points it names, "CM-30, A40"; empty where it names none
 */
public record NoteWords(String text, String points) {
    private static final String POINT = "(?:[A-Z]{2,3}-\\d+|A\\d+)[a-z]?";
    private static final Pattern LED = Pattern.compile("(" + POINT + "(?:(?:, | and | to )" + POINT + ")*)(?:[:.] ?(.*))?", Pattern.DOTALL);

    /** The words of a note. */
    public static NoteWords of(@Nullable String note) {
        String plain = note == null ? "" : note.strip();
        Matcher led = LED.matcher(plain);
        if (!led.matches()) {
            return new NoteWords(plain, "");
        }
        String said = led.group(2) == null ? "" : led.group(2).strip();
        return new NoteWords(said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1), led.group(1));
    }

    /** Where it comes from, as one line: "Source: Partnership Board. Rule coverage: CM-30, A40."; empty where nothing is known. */
    public String source(@Nullable String clause) {
        String from = clause == null || clause.isBlank() ? "" : "Source: " + clause + ".";
        String coverage = points.isEmpty() ? "" : "Rule coverage: " + points + ".";
        return (from + " " + coverage).strip();
    }
}
