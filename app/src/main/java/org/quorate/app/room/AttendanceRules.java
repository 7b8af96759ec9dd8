package org.quorate.app.room;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.SeatLabels;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.Room;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatId;

/** What cannot have happened: someone leaving who is not here, someone filling a seat that nobody holds. */
final class AttendanceRules {
    private AttendanceRules() {}

    static void check(MeetingRecord record, Attendee attendee, AttendanceChange change, LocalDateTime at) {
        if (!(attendee instanceof Attendee.OfSeat(SeatId seat, PersonId deputy))) {
            return;
        }
        ItemId item = change instanceof AttendanceChange.SteppedOut(ItemId out, String ignored) ? out : null;
        Room room = record.attendance().roomAt(at, record.roll(), item);
        RoomEntry entry = room.entry(seat)
                .orElseThrow(() -> new Refused("This seat does not exist on the day of the meeting."));
        String name = SeatLabels.of(record.roll()).of(seat);
        Required.that(deputy != null || entry.deputy() != null || !entry.seat().isVacant(), name + " is vacant: only a deputy could fill it.");
        check(entry, name, change, deputy);
    }

    private static void check(RoomEntry entry, String name, AttendanceChange change, @Nullable PersonId deputy) {
        boolean here = entry.presence().isHere();
        switch (change) {
            case AttendanceChange.Arrived(boolean remote) ->
                Required.that(
                        !here || remote != entry.remote() || !Objects.equals(deputy, entry.deputy()),
                        name + " is in the room already.");
            case AttendanceChange.SteppedOut ignored ->
                Required.that(here, name + " is not in the room, so cannot step out.");
            case AttendanceChange.TookChair ignored ->
                Required.that(here, name + " is not in the room, so cannot take the chair.");
            case AttendanceChange.Left ignored ->
                Required.that(isOrWasHere(entry), name + " is not in the room.");
            case AttendanceChange.CameBack ignored -> {
                // Coming back when nobody noticed the stepping out changes nothing, and does no harm.
            }
            case AttendanceChange.Coming ignored -> Required.that(!here, name + " is in the room already.");
            case AttendanceChange.Apologies ignored -> Required.that(!here, name + " is in the room already.");
        }
    }

    private static boolean isOrWasHere(RoomEntry entry) {
        return entry.presence().isHere() || entry.presence() == Presence.STEPPED_OUT;
    }
}
