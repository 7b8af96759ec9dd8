package org.quorate.reports.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One minute.
 *
 * @param number the minute number as printed: "21", "60/18"
 * @param heading its heading, printed in capitals
 * @param narrative what happened, in order; may be empty
 * @param resolutions what was resolved; empty for business that has no resolution
 * @param voteSentence one sentence about the vote, present only when the meeting asked for it
 * @param exemption present when, and only when, the business was taken in Part 2
 */
public record MinuteItem(String number, String heading, List<MinuteBlock> narrative, List<Resolution> resolutions,
        @Nullable String voteSentence, @Nullable Exemption exemption) {
    public MinuteItem {
        number = Words.required(number, "A minute number");
        heading = Words.required(heading, "The heading of minute " + number);
        narrative = List.copyOf(narrative);
        resolutions = List.copyOf(resolutions);
        voteSentence = Words.optional(voteSentence);
    }

    /** A minute of Part 1 without a sentence about votes. */
    public static MinuteItem inPublic(String number, String heading, List<MinuteBlock> narrative,
            Resolution... resolutions) {
        return new MinuteItem(number, heading, narrative, List.of(resolutions), null, null);
    }

    /** The heading as printed. */
    public String headingInCapitals() {
        return heading.toUpperCase(Locale.UK);
    }

    /** Part 2 when there was a reason to take it in private, otherwise Part 1. */
    public Part part() {
        return exemption == null ? Part.ONE : Part.TWO;
    }
}
