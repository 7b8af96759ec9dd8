package org.quorate.model.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatId;

/**
 * One seat as the room has it at one instant.
 *
 * @param deputy who fills the seat in the holder's place, or nothing
 * @param since when this presence began, or nothing where nothing has happened yet
 * @param reason why they stepped out, or nothing
 * @param remote whether whoever fills the seat takes part by remote link
 */
public record RoomEntry(
        RollEntry seat,
        Presence presence,
        @Nullable PersonId deputy,
        boolean presides,
        @Nullable LocalDateTime since,
        @Nullable String reason,
        boolean remote) {
    public SeatId seatId() {
        return seat.seat().id();
    }

    /** Who fills the seat: the holder, or the deputy who stands in; nobody where that deputy is not among those named for the seat. */
    public @Nullable Person filledBy() {
        if (deputy == null) {
            return seat.holder();
        }
        return seat.deputies().stream()
                .filter(person -> person.id().equals(deputy))
                .findFirst()
                .orElse(null);
    }
}
