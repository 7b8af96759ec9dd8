package org.quorate.reports.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything minutes print (HW-06 to HW-10).
 *
 * @param house how the body words its papers
 * @param body the body's full name
 * @param kind the kind of meeting in the first title line: "virtual", "special"; or absent
 * @param date the day it was held
 * @param venue where it was held, printed after the date; or absent
 * @param commenced when it started, or absent when nobody noted it
 * @param concluded when it ended, or absent
 * @param attendance the headed lists under PRESENT, in the body's fixed order; empty ones are not printed
 * @param items the minutes in order
 * @param signatory who presided and signs, or absent
 * @param state how far the minutes have come
 * @param madeOn the day the document was made
 * @param afterwards what later meetings did with them
 */
public record MinutesContent(HouseStyle house, String body, @Nullable String kind, LocalDate date,
        @Nullable String venue, @Nullable LocalTime commenced, @Nullable LocalTime concluded,
        List<AttendanceClass> attendance, List<MinuteItem> items, @Nullable Signatory signatory, MinutesState state,
        LocalDate madeOn, Afterwards afterwards) {
    public MinutesContent {
        body = Words.required(body, "The name of the body");
        kind = Words.optional(kind);
        venue = Words.optional(venue);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        refuseRepeatedNumbers(items);
    }

    /** Minutes of which nothing that happened afterwards is on record. */
    public MinutesContent(HouseStyle house, String body, @Nullable String kind, LocalDate date, @Nullable String venue,
            @Nullable LocalTime commenced, @Nullable LocalTime concluded, List<AttendanceClass> attendance,
            List<MinuteItem> items, @Nullable Signatory signatory, MinutesState state, LocalDate madeOn) {
        this(house, body, kind, date, venue, commenced, concluded, attendance, items, signatory, state, madeOn,
                Afterwards.NOTHING);
    }

    /** The first title line: "Minutes of a virtual meeting of the". */
    public String opening() {
        if (kind == null) {
            return "Minutes of a meeting of the";
        }
        boolean vowel = "aeiou".indexOf(kind.toLowerCase(Locale.UK).charAt(0)) >= 0;
        return "Minutes of " + (vowel ? "an " : "a ") + kind + " meeting of the";
    }

    /** The same minutes with other items. */
    public MinutesContent withItems(List<MinuteItem> others) {
        return new MinutesContent(house, body, kind, date, venue, commenced, concluded, attendance, others, signatory,
                state, madeOn, afterwards);
    }

    /** The same minutes with something else said of what happened afterwards. */
    public MinutesContent withAfterwards(Afterwards other) {
        return new MinutesContent(house, body, kind, date, venue, commenced, concluded, attendance, items, signatory,
                state, madeOn, other);
    }

    private static void refuseRepeatedNumbers(List<MinuteItem> items) {
        Set<String> seen = new HashSet<>();
        for (MinuteItem item : items) {
            if (!seen.add(item.number())) {
                throw new IllegalArgumentException("Two minutes have the number " + item.number()
                        + ": renumber the minutes before printing them.");
            }
        }
    }

    /**
     * Whoever presided, as printed on the signature line.
     *
     * @param name their name
     * @param role "Chairman", "Chair"
     */
    public record Signatory(String name, String role) {
        public Signatory {
            name = Words.required(name, "The name of whoever presided");
            role = Words.required(role, "The role of whoever presided");
        }
    }
}
