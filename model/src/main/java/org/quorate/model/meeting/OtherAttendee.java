package org.quorate.model.meeting;

import java.time.LocalDateTime;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatClass;

/** Someone without a seat who has been at the meeting; {@code here} says whether they still are. */
public record OtherAttendee(PersonId person, SeatClass seatClass, boolean here, LocalDateTime since) {}
