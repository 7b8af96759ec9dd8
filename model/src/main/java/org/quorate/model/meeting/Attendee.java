package org.quorate.model.meeting;

import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;

/** Whom an attendance event is about: a seat of the body, or someone who holds none. */
public sealed interface Attendee {
    /** The seat; {@code deputy} is who fills it in the holder's place, or nothing where the holder does. */
    record OfSeat(SeatId seat, @Nullable PersonId deputy) implements Attendee {}

    /** Someone who attends without a seat (an officer, a presenter), listed under the class given. */
    record Other(PersonId person, SeatClass seatClass) implements Attendee {}
}
