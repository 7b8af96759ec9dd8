package org.quorate.reports.content;

import org.jspecify.annotations.Nullable;

/**
 * How a body words its papers.
 *
 * @param authority the line above the minutes ("CHESHIRE EAST COUNCIL"), or absent
 * @param office the office that issues the papers; the only author their properties name
 * @param bodyWord what the body calls itself in a sentence: "Board", "Assembly", "Committee"
 * @param resolvedVerb the word before a resolution: "RESOLVED" or "AGREED"
 * @param agendaDate how the agenda writes its date
 * @param minutesDate how the minutes write theirs
 * @param time how both write a time of day
 */
public record HouseStyle(@Nullable String authority, String office, String bodyWord, String resolvedVerb,
        DateForm agendaDate, DateForm minutesDate, TimeForm time) {
    public HouseStyle {
        authority = Words.optional(authority);
        office = Words.required(office, "The name of the office that issues the papers");
        bodyWord = Words.required(bodyWord, "The word the body calls itself by");
        resolvedVerb = Words.required(resolvedVerb, "The word printed before a resolution");
    }

    /** The form English councils print: RESOLVED, ordinals, 2.00 pm. */
    public static HouseStyle council(@Nullable String authority, String office, String bodyWord) {
        return new HouseStyle(authority, office, bodyWord, "RESOLVED", DateForm.WEEKDAY_ORDINAL,
                DateForm.WEEKDAY_WITH_COMMAS, TimeForm.TWELVE_HOUR);
    }
}
