package org.quorate.reports.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a register was made, printed on its last sheet so that a reader can judge it and make it again.
 *
 * @param filters what was left out and kept, in words ("From 1 April 2020", "Partnership Board only"); empty for all
 * @param charterVersion the charter in force when it was made, or absent
 * @param madeOn the day it was made
 */
public record RegisterNote(List<String> filters, @Nullable String charterVersion, LocalDate madeOn) {
    public RegisterNote {
        filters = List.copyOf(filters);
        charterVersion = Words.optional(charterVersion);
    }
}
