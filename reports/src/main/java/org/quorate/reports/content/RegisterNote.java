package org.quorate.reports.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a register was made, printed on its last sheet so that a reader can judge it and make it again.
 *
 * @param period the days it covers, in words ("From 1 April 2020"); empty for all
 * @param filters what else was left out and kept, in words ("Partnership Board only"), which may quote what somebody searched for; empty for all
 * @param charterVersion the charter in force when it was made, or absent
 * @param madeOn the day it was made
 */
public record RegisterNote(List<String> period, List<String> filters, @Nullable String charterVersion, LocalDate madeOn) {
    public RegisterNote {
        period = List.copyOf(period);
        filters = List.copyOf(filters);
        charterVersion = Words.optional(charterVersion);
    }

    /** The same note for the public: that it was narrowed, not by what, because a search may quote confidential words. */
    public RegisterNote forPublic(String whatIsShown) {
        return new RegisterNote(period, filters.isEmpty() ? List.of(whatIsShown) : List.of(whatIsShown, "Narrowed by the office"), charterVersion, madeOn);
    }

    /** Everything by which it was chosen, in words. */
    public List<String> chosen() {
        return Stream.concat(period.stream(), filters.stream()).toList();
    }
}
