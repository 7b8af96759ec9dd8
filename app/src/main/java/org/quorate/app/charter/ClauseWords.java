package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;

/** Says in a few words where a rule comes from. */
public final class ClauseWords {
    private static final Pattern NUMBERED = Pattern.compile("(?:(?!Annex|Appendix|Schedule|Part)[A-Z][A-Za-z]+ )?(\\d+(?:\\.\\d+)*[a-z]?)");

    private ClauseWords() {}

    static String number(@Nullable String clause) {
        Matcher numbered = NUMBERED.matcher(clause == null ? "" : clause);
        return numbered.matches() ? numbered.group(1) : "";
    }

    /** "cl. 9.4", or the clause in its own words. */
    public static String shortly(@Nullable String clause) {
        String number = number(clause);
        return number.isEmpty() ? clause == null ? "" : clause : "cl. " + number;
    }

    /** "as printed, cl. 8.2", "settled, minute 38", "starter, accepted by R. Clerk". */
    static String source(Setting setting, String about) {
        Provenance from = setting.provenance();
        return switch (setting.standing()) {
            case SILENT -> joined("silent", shortly(from.clause()));
            case STARTER -> joined("starter", by(from, about));
            case SETTLED -> joined("settled", by(from, about));
            case AS_PRINTED -> joined("as printed", shortly(from.clause()));
        };
    }

    /** Everything that is known about where a setting comes from, as lines for a tooltip or the clipboard. */
    static String whole(Setting setting) {
        Provenance from = setting.provenance();
        StringBuilder words = new StringBuilder(setting.standing().words());
        add(words, "Clause: ", from.clause());
        add(words, "Source: ", from.source());
        add(words, "Settled by: ", from.settledBy());
        LocalDate on = from.settledOn();
        add(words, "Settled on: ", on == null ? null : DateWords.words(on));
        add(words, "Note: ", from.note());
        return words.toString();
    }

    private static void add(StringBuilder words, String label, @Nullable String value) {
        if (value != null) {
            words.append('\n').append(label).append(value);
        }
    }

    private static String by(Provenance from, String about) {
        String who = from.settledBy();
        return who == null ? "" : who.startsWith(about + ", ") ? who.substring(about.length() + 2) : who;
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first + ", " + second;
    }
}
