package org.quorate.model.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.attendance.MemberAttendance.AtMeeting;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatId;

/** Counts how members attended. */
public final class AttendanceCount {
    private AttendanceCount() {
    }

    /**
     * The attendance of everyone who held a seat of a body, in the order of the appointments given; those in office at no meeting held are left out.
     *
     * @param meetings of the body; only those held count
     * @param events the attendance log of each meeting held
     */
    public static List<MemberAttendance> of(BodyId body, List<Appointment> appointments, List<Meeting> meetings,
            Map<MeetingId, List<AttendanceEvent>> events) {
        List<Meeting> held = meetings.stream().filter(meeting -> meeting.state().isHeld())
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::start)).toList();
        return appointments.stream()
                .map(appointment -> new MemberAttendance(body, appointment, held.stream().filter(meeting -> appointment.holdsOn(meeting.date()))
                        .map(meeting -> new AtMeeting(meeting.id(), meeting.date(), how(appointment.seat(), events.getOrDefault(meeting.id(), List.of()))))
                        .toList()))
                .filter(member -> !member.meetings().isEmpty())
                .toList();
    }

    private static Attended how(SeatId seat, List<AttendanceEvent> all) {
        List<AttendanceEvent> counting = all.stream().filter(AttendanceEvent::counts).toList();
        if (counting.stream().noneMatch(event -> event.change() instanceof AttendanceChange.Arrived)) {
            return Attended.NOT_RECORDED;
        }
        Attended how = Attended.ABSENT;
        for (AttendanceEvent event : counting) {
            if (event.attendee() instanceof Attendee.OfSeat(SeatId of, @Nullable PersonId deputy) && of.equals(seat)) {
                how = stronger(how, how(event.change(), deputy != null));
            }
        }
        return how;
    }

    /** What counts of several things that happened: having come at all, then a deputy, then apologies. In the room once is in the room. */
    private static Attended stronger(Attended before, @Nullable Attended now) {
        return now == null || before.compareTo(now) <= 0 ? before : now;
    }

    private static @Nullable Attended how(AttendanceChange change, boolean deputy) {
        return switch (change) {
            case AttendanceChange.Arrived(boolean ignored) when deputy -> Attended.DEPUTY;
            case AttendanceChange.Arrived(boolean remote) -> remote ? Attended.REMOTE : Attended.IN_PERSON;
            case AttendanceChange.Apologies() -> Attended.APOLOGIES;
            default -> null;
        };
    }
}
