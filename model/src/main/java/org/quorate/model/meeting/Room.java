package org.quorate.model.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.SeatId;

/** The roll seen at one instant of a meeting, for one item (or none): who is present, remote, deputised, away or stepped out. */
public record Room(LocalDateTime moment, @Nullable ItemId item, List<RoomEntry> entries, List<OtherAttendee> others) {
    public Room {
        entries = List.copyOf(entries);
        others = List.copyOf(others);
    }

    public Optional<RoomEntry> entry(SeatId seat) {
        return entries.stream().filter(entry -> entry.seatId().equals(seat)).findFirst();
    }

    /** How many seats are filled by someone here. */
    public int here() {
        return (int) entries.stream().filter(entry -> entry.presence().isHere()).count();
    }

    public int steppedOut() {
        return (int) entries.stream()
                .filter(entry -> entry.presence() == Presence.STEPPED_OUT)
                .count();
    }

    /** Whoever presides at this instant, if anyone does. */
    public Optional<RoomEntry> presiding() {
        return entries.stream().filter(RoomEntry::presides).findFirst();
    }
}
