package org.quorate.model.charter.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a charter check raises.
 *
 * @param about the body it concerns, or "The partnership"
 * @param severity how much it weighs
 * @param text what was found, in plain words
 * @param remedy what to do about it
 * @param setting the path of the setting that would mend it, or null
 * @param clause the clause it rests on, or null
 * @param openPoints the numbers of the open points that the charter's own notes give for it: A1, A15
 */
public record CharterFinding(String about, Severity severity, String text, String remedy, @Nullable String setting, @Nullable String clause,
                             List<String> openPoints) {
    public CharterFinding {
        openPoints = List.copyOf(openPoints);
    }

    /** Where it comes from: "Annex 6; A32"; empty when neither a clause nor an open point is known. */
    public String source() {
        String points = String.join(", ", openPoints);
        return clause == null ? points : points.isEmpty() ? clause : clause + "; " + points;
    }
}
