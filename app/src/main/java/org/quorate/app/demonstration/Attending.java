package org.quorate.app.demonstration;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;

/** Who comes to one meeting of the demonstration, and what they do there. */
final class Attending {
    private final Writing writing;
    private final Meeting meeting;
    private final Roll roll;
    private final List<AttendanceEvent> events = new ArrayList<>();

    Attending(Writing writing, Meeting meeting, Roll roll) {
        this.writing = writing;
        this.meeting = meeting;
        this.roll = roll;
    }

    AttendanceLog log() {
        return new AttendanceLog(events);
    }

    Roll roll() {
        return roll;
    }

    /** Everyone comes but those away; a deputy fills the seat of one of them where one is named. */
    Set<SeatId> assemble(int variation, Set<SeatId> away, int officers) {
        LocalDateTime opening = meeting.date().atTime(meeting.start());
        Set<SeatId> missing = new HashSet<>(away);
        boolean deputised = false;
        int place = 0;
        for (RollEntry entry : roll.inOffice()) {
            place++;
            SeatId seat = entry.seat().id();
            if (away.contains(seat)) {
                add(opening.minusDays(2), seat, null, new AttendanceChange.Apologies());
                if (!deputised && !entry.deputies().isEmpty()) {
                    add(opening.minusMinutes(3), seat, entry.deputies().getFirst().id(), new AttendanceChange.Arrived(false));
                    missing.remove(seat);
                    deputised = true;
                }
            } else {
                boolean remote = (place + variation) % 6 == 0;
                add(opening.minusMinutes(1 + (place * 3L + variation) % 7), seat, null, new AttendanceChange.Arrived(remote));
            }
        }
        roll.inOffice().stream()
                .filter(entry -> entry.seat().office() == SeatOffice.CHAIR && !away.contains(entry.seat().id()))
                .findFirst()
                .ifPresent(chair -> add(opening, chair.seat().id(), null, new AttendanceChange.TookChair()));
        for (Person officer : writing.cast().officers().subList(0, officers)) {
            addOther(opening.minusMinutes(5), officer);
        }
        return missing;
    }

    /** Those in office who stay away this time, {@code count} of them, never whoever chairs; seats that are always needed are kept. */
    Set<SeatId> stayingAway(int variation, int count, Set<SeatId> needed) {
        List<SeatId> candidates = roll.inOffice().stream()
                .filter(entry -> entry.seat().office() != SeatOffice.CHAIR)
                .map(entry -> entry.seat().id())
                .filter(seat -> !needed.contains(seat))
                .toList();
        Set<SeatId> away = new HashSet<>();
        for (int turn = 0; away.size() < Math.min(count, candidates.size()); turn++) {
            away.add(candidates.get((variation * 5 + turn * 3 + turn / candidates.size()) % candidates.size()));
        }
        return away;
    }

    void add(LocalDateTime at, SeatId seat, @Nullable PersonId deputy, AttendanceChange change) {
        keep(at, new Attendee.OfSeat(seat, deputy), change);
    }

    private void addOther(LocalDateTime at, Person person) {
        keep(at, new Attendee.Other(person.id(), SeatClass.IN_ATTENDANCE), new AttendanceChange.Arrived(false));
    }

    private void keep(LocalDateTime at, Attendee attendee, AttendanceChange change) {
        AttendanceEvent event = new AttendanceEvent(
                new AttendanceEventId(writing.write().ids().next()), meeting.id(), at, log().nextOrder(at), attendee, change, null);
        events.add(event);
        writing.write().attendances().save(event);
    }
}
