package org.quorate.model.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * A place in a body that one person at a time may hold.
 *
 * @param partner the partner it speaks for, or nothing (lay members, executive posts)
 * @param column its own column in the applicability matrix; nothing means its partner's, and where neither is known the seat is unassigned (A15)
 * @param position its place in the body, from 1: the order in which people are listed
 * @param from the first day on which the seat exists; {@code until} its last day, or nothing
 */
public record Seat(
        SeatId id,
        BodyId body,
        ConstituencyId constituency,
        String title,
        SeatClass seatClass,
        SeatOffice office,
        @Nullable PartnerId partner,
        @Nullable String column,
        int position,
        LocalDate from,
        @Nullable LocalDate until,
        int revision) {
    public Seat {
        title = Required.text(title, "A seat needs a title, for example \"Elected member, East\".");
        column = Required.optionalText(column);
        Required.that(until == null || !until.isBefore(from), "The seat \"" + title + "\" cannot end before it begins.");
    }

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
