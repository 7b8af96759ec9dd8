package org.quorate.model.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * A person's time in a seat.
 *
 * @param from the first day in office
 * @param termEnds when the term is due to end, or nothing
 * @param until the last day in office, or nothing while it lasts
 * @param ended why it ended ("resigned"), or nothing
 */
public record Appointment(
        AppointmentId id,
        SeatId seat,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate termEnds,
        @Nullable LocalDate until,
        @Nullable String ended) {
    public Appointment {
        Required.that(until == null || !until.isBefore(from), "An appointment cannot end before it begins.");
        Required.that(termEnds == null || !termEnds.isBefore(from), "A term cannot end before it begins.");
        ended = Required.optionalText(ended);
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    /** The same appointment, ended: {@code lastDay} is the last day in office. */
    public Appointment endedOn(LocalDate lastDay, String why) {
        return new Appointment(id, seat, person, from, termEnds, lastDay, why);
    }
}
