package org.quorate.app.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.register.Period;
import org.quorate.model.attendance.AttendanceCount;
import org.quorate.model.attendance.MemberAttendance;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Reads how members attended. */
public final class AttendanceService {
    private final Store store;

    public AttendanceService(Store store) {
        this.store = store;
    }

    /** Everyone in office at a meeting held in the period, body by body in seat order. */
    public List<AttendanceEntry> read(Period period) {
        return store.read(session -> of(session, period));
    }

    static List<AttendanceEntry> of(ReadSession session, Period period) {
        Map<PersonId, Person> people = session.people().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<AttendanceEntry> entries = new ArrayList<>();
        for (Body body : session.bodies().all()) {
            Map<SeatId, Seat> seats = session.seats().of(body.id()).stream().collect(Collectors.toMap(Seat::id, Function.identity()));
            List<Meeting> meetings = session.meetings().of(body.id()).stream().filter(meeting -> period.contains(meeting.date())).toList();
            Map<MeetingId, List<AttendanceEvent>> events = new HashMap<>();
            meetings.stream().filter(meeting -> meeting.state().isHeld())
                    .forEach(meeting -> events.put(meeting.id(), session.attendances().of(meeting.id())));
            List<Appointment> appointments = session.seats().appointmentsOf(body.id()).stream()
                    .sorted(Comparator.comparingInt((Appointment held) -> place(seats.get(held.seat()))).thenComparing(Appointment::from))
                    .toList();
            for (MemberAttendance member : AttendanceCount.of(body.id(), appointments, meetings, events)) {
                Person person = people.get(member.appointment().person());
                Seat seat = seats.get(member.appointment().seat());
                if (person != null && seat != null) {
                    String organisation = person.organisation();
                    entries.add(new AttendanceEntry(member, body.name(), person.name(), seat.title(), organisation == null ? "" : organisation));
                }
            }
        }
        return entries;
    }

    private static int place(@Nullable Seat seat) {
        return seat == null ? Integer.MAX_VALUE : seat.position();
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }
}
