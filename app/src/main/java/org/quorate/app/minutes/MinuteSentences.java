package org.quorate.app.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.interest.Handling;

/** The sentences that minutes use over and over, worded as English councils word them (requirements 4.2). */
public final class MinuteSentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private MinuteSentences() {}

    public static String apologies(List<String> names) {
        return names.isEmpty()
                ? "There were no apologies for absence."
                : "Apologies were received from " + joined(names) + ".";
    }

    public static String noDeclarations() {
        return "There were no declarations of interest.";
    }

    public static String noPublicSpeakers() {
        return "There were no public speakers.";
    }

    /** A day as minutes name it inside a sentence: "24 November 2020". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The words after "RESOLVED: That" for approving earlier minutes. */
    public static String approval(LocalDate held) {
        return "the minutes of the meeting held on " + DAY.format(held) + " be approved as a correct record";
    }

    /**
     * One declaration: "Councillor A Example declared a non-pecuniary interest in item 5 by virtue of ...".
     *
     * @param kind the kind in words ("non-pecuniary")
     * @param item what it was declared on ("item 5, Integrated care"), or nothing where it was declared in general
     */
    public static String declaration(String name, String kind, @Nullable String item, String nature, Handling handling) {
        String words = nature.strip().replaceAll("[.\\s]+$", "");
        String on = item == null ? "" : " in " + item;
        boolean clause = words.regionMatches(true, 0, "by virtue of", 0, 12) || words.regionMatches(true, 0, "as ", 0, 3);
        String because = clause ? " " + words : ": " + words;
        return name + " declared " + article(kind) + " " + kind + " interest" + on + because + after(handling) + ".";
    }

    private static String after(Handling handling) {
        return switch (handling) {
            case NOTED -> "";
            case SPOKE_DID_NOT_VOTE -> ", and did not vote on the item";
            case STAYED_SILENT -> ", and took no part in the item";
            case STEPPED_OUT -> ", and left the meeting during consideration of the item";
            case DISPENSATION -> ", and took part under a dispensation";
        };
    }

    private static String article(String word) {
        return "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0 ? "an" : "a";
    }

    /** "A", "A and B", "A, B and C". */
    public static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
