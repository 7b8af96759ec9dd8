package org.quorate.model.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;

/** Everything that happened to attendance at one meeting; the room at any instant is a fold over it. */
public record AttendanceLog(List<AttendanceEvent> events) {
    private static final Comparator<AttendanceEvent> AS_IT_HAPPENED =
            Comparator.comparing(AttendanceEvent::at).thenComparingInt(AttendanceEvent::order);

    public AttendanceLog {
        events = events.stream().sorted(AS_IT_HAPPENED).toList();
    }

    /**
     * The room at {@code moment} for {@code item}: events up to and including the moment count, lines struck out do not.
     * Someone who stepped out for another item is in the room for this one. Whoever took the chair presides while here;
     * otherwise the chair does, else the vice-chair.
     */
    public Room roomAt(LocalDateTime moment, Roll roll, @Nullable ItemId item) {
        Map<SeatId, Standing> seats = new LinkedHashMap<>();
        Map<PersonId, OtherAttendee> others = new LinkedHashMap<>();
        SeatId chair = null;
        for (AttendanceEvent event : events) {
            if (!event.counts() || event.at().isAfter(moment)) {
                continue;
            }
            switch (event.attendee()) {
                case Attendee.OfSeat(SeatId seat, PersonId deputy) -> {
                    if (event.change() instanceof AttendanceChange.TookChair) {
                        chair = seat;
                    }
                    Standing before = seats.getOrDefault(seat, Standing.NOTHING_YET);
                    seats.put(seat, before.after(event.change(), deputy, event.at(), item));
                }
                case Attendee.Other(PersonId person, SeatClass seatClass) -> {
                    if (event.change() instanceof AttendanceChange.Arrived) {
                        others.put(person, new OtherAttendee(person, seatClass, true, event.at()));
                    } else if (event.change() instanceof AttendanceChange.Left && others.containsKey(person)) {
                        others.put(person, new OtherAttendee(person, seatClass, false, event.at()));
                    }
                }
            }
        }
        SeatId presiding = chair != null && isHere(seats.get(chair)) ? chair : chairOf(roll, seats);
        List<RoomEntry> entries = new ArrayList<>();
        for (RollEntry entry : roll.entries()) {
            SeatId seat = entry.seat().id();
            entries.add(seats.getOrDefault(seat, Standing.NOTHING_YET).of(entry, seat.equals(presiding)));
        }
        return new Room(moment, item, entries, List.copyOf(others.values()));
    }

    /** The next free place in the order of events at one instant. */
    public int nextOrder(LocalDateTime at) {
        return events.stream()
                        .filter(event -> event.at().equals(at))
                        .mapToInt(AttendanceEvent::order)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static boolean isHere(@Nullable Standing standing) {
        return standing != null && standing.presence().isHere();
    }

    /** The chair, else the vice-chair, in person: a deputy fills the seat and not the office. */
    private static @Nullable SeatId chairOf(Roll roll, Map<SeatId, Standing> seats) {
        for (SeatOffice office : List.of(SeatOffice.CHAIR, SeatOffice.VICE_CHAIR)) {
            for (RollEntry entry : roll.entries()) {
                Standing standing = seats.get(entry.seat().id());
                if (entry.seat().office() == office && standing != null && isHere(standing) && standing.deputy() == null) {
                    return entry.seat().id();
                }
            }
        }
        return null;
    }

    /** Where one seat stands after some of the events. */
    private record Standing(
            Presence presence,
            @Nullable PersonId deputy,
            boolean remote,
            @Nullable LocalDateTime since,
            @Nullable String reason) {
        static final Standing NOTHING_YET = new Standing(Presence.NOT_HERE, null, false, null, null);

        Standing after(
                AttendanceChange change, @Nullable PersonId standIn, LocalDateTime at, @Nullable ItemId item) {
            return switch (change) {
                case AttendanceChange.Coming(boolean far) -> new Standing(Presence.EXPECTED, standIn, far, at, null);
                case AttendanceChange.Apologies() -> new Standing(Presence.APOLOGIES, null, false, at, null);
                case AttendanceChange.Arrived(boolean far) -> new Standing(here(standIn, far), standIn, far, at, null);
                case AttendanceChange.Left() -> new Standing(Presence.LEFT, deputy, remote, at, null);
                case AttendanceChange.SteppedOut(ItemId forItem, String why) ->
                    presence.isHere() && forItem.equals(item)
                            ? new Standing(Presence.STEPPED_OUT, deputy, remote, at, why)
                            : this;
                case AttendanceChange.CameBack() ->
                    presence == Presence.STEPPED_OUT
                            ? new Standing(here(deputy, remote), deputy, remote, at, null)
                            : this;
                case AttendanceChange.TookChair() -> this;
            };
        }

        private static Presence here(@Nullable PersonId standIn, boolean far) {
            if (standIn != null) {
                return Presence.DEPUTY;
            }
            return far ? Presence.REMOTE : Presence.PRESENT;
        }

        RoomEntry of(RollEntry entry, boolean presides) {
            boolean empty = entry.isVacant() && deputy == null;
            return new RoomEntry(
                    entry, empty ? Presence.VACANT : presence, deputy, presides && presence.isHere(), since, reason, remote);
        }
    }
}
