package org.quorate.model.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/** Someone named to stand in for the holder of a seat, from a day until a last day (or for as long as nothing is said). */
public record Deputy(DeputyId id, SeatId seat, PersonId person, LocalDate from, @Nullable LocalDate until) {
    public Deputy {
        Required.that(until == null || !until.isBefore(from), "A deputy's time cannot end before it begins.");
    }

    public boolean namedOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
