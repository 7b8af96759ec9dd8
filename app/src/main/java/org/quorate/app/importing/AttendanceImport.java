package org.quorate.app.importing;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.partnership.SeatService;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.persistence.importing.MeetingEntry;
import org.quorate.persistence.importing.MeetingEntry.AttendeeEntry;
import org.quorate.persistence.importing.MeetingEntry.Attending;
import org.quorate.persistence.importing.MeetingEntry.MovementEntry;

/** Writes the attendance log of a meeting; lines that are there already are not written again. */
final class AttendanceImport {
    private final ImportAct act;
    private final Body body;
    private final Meeting meeting;
    private final List<AgendaItem> agenda;
    private Roll roll;

    AttendanceImport(ImportAct act, Body body, Meeting meeting, List<AgendaItem> agenda) {
        this.act = act;
        this.body = body;
        this.meeting = meeting;
        this.agenda = agenda;
        roll = SeatService.rollOn(act.session(), body.id(), meeting.date());
    }

    void attendance(MeetingEntry entry) {
        LocalTime commenced = meeting.commenced();
        LocalDateTime start = meeting.date().atTime(commenced == null ? meeting.start() : commenced);
        LocalDateTime said = act.acting().now().isBefore(start) ? act.acting().now() : start;
        for (AttendeeEntry attendee : entry.attendees()) {
            act.attempt(attendee.spot(), () -> attendee(attendee, start, said));
        }
        AttendeeEntry presiding = entry.presiding();
        if (presiding != null) {
            act.attempt(presiding.spot(), () -> line(seated(presiding), new AttendanceChange.TookChair(), start, false));
        }
        entry.movements().forEach(movement -> act.attempt(movement.spot(), () -> movement(movement)));
    }

    private void attendee(AttendeeEntry entry, LocalDateTime start, LocalDateTime said) {
        switch (entry.attending()) {
            case PRESENT -> line(seated(entry), new AttendanceChange.Arrived(false), start, false);
            case REMOTE -> line(seated(entry), new AttendanceChange.Arrived(true), start, false);
            case APOLOGIES -> line(anyone(entry), new AttendanceChange.Apologies(), said, false);
            case IN_ATTENDANCE -> line(anyone(entry), new AttendanceChange.Arrived(false), start, false);
        }
    }

    /** Someone who fills a seat, their own or another's as deputy. */
    private Attendee seated(AttendeeEntry entry) {
        Person person = act.person(entry.person());
        String holder = entry.deputyFor();
        if (holder != null) {
            Person member = act.knownPerson(holder).orElseThrow(() -> new Refused(holder + " is not on record."));
            Seat seat = seatOf(member.id()).orElseThrow(() -> notSeated(member)).seat();
            new SeatImport(act, body).deputy(seat, person, meeting.date(), meeting.date());
            roll = SeatService.rollOn(act.session(), body.id(), meeting.date());
            return new Attendee.OfSeat(seat.id(), person.id());
        }
        return new Attendee.OfSeat(seatOf(person.id()).orElseThrow(() -> notSeated(person)).seat().id(), null);
    }

    private Attendee anyone(AttendeeEntry entry) {
        Person person = act.person(entry.person());
        return seatOf(person.id()).<Attendee>map(held -> new Attendee.OfSeat(held.seat().id(), null))
            .orElseGet(() -> new Attendee.Other(person.id(), entry.seatClass()));
    }

    private Optional<RollEntry> seatOf(PersonId person) {
        return roll.inOffice().stream().filter(entry -> entry.holder() != null && entry.holder().id().equals(person)).findFirst();
    }

    private Refused notSeated(Person person) {
        return new Refused(person.name() + " holds no seat of the " + body.name() + " on the day of the meeting. List them under \""
            + Attending.IN_ATTENDANCE.name().toLowerCase(Locale.UK) + "\", or say whom they deputise for with \"deputy_for\".");
    }

    private void movement(MovementEntry entry) {
        Person person = act.knownPerson(entry.who()).orElseThrow(() -> new Refused(entry.who() + " is not on record."));
        Attendee attendee = seatOf(person.id()).<Attendee>map(held -> new Attendee.OfSeat(held.seat().id(), null))
            .or(() -> deputising(person)).orElseGet(() -> new Attendee.Other(person.id(), SeatClass.IN_ATTENDANCE));
        AttendanceChange change = switch (entry.movement()) {
            case ARRIVED -> new AttendanceChange.Arrived(entry.remote());
            case LEFT -> new AttendanceChange.Left();
            case STEPPED_OUT -> steppedOut(entry);
            case CAME_BACK -> new AttendanceChange.CameBack();
            case TOOK_CHAIR -> new AttendanceChange.TookChair();
        };
        line(attendee, change, meeting.date().atTime(entry.at()), true);
    }

    private Optional<Attendee> deputising(Person person) {
        return roll.entries().stream().filter(entry -> entry.deputies().stream().anyMatch(deputy -> deputy.id().equals(person.id())))
            .findFirst().map(entry -> new Attendee.OfSeat(entry.seat().id(), person.id()));
    }

    private AttendanceChange steppedOut(MovementEntry entry) {
        Integer number = entry.item();
        AgendaItem item = agenda.stream().filter(on -> number != null && on.position() == number).findFirst()
            .orElseThrow(() -> new Refused("The agenda has no item " + number + "."));
        @Nullable String reason = entry.reason();
        return new AttendanceChange.SteppedOut(item.id(), reason == null ? "stepped out" : reason);
    }

    /** A line of the log, unless it is there: what was said of the whole meeting whenever it is noted, a movement at its time. */
    private void line(Attendee attendee, AttendanceChange change, LocalDateTime at, boolean timed) {
        AttendanceLog log = new AttendanceLog(act.session().attendances().of(meeting.id()));
        boolean there = log.events().stream().anyMatch(event -> event.attendee().equals(attendee) && event.change().equals(change)
            && (!timed || event.at().equals(at)));
        if (!there) {
            act.session().attendances().save(new AttendanceEvent(new AttendanceEventId(act.nextId()), meeting.id(), at, log.nextOrder(at),
                attendee, change, null));
            act.tally().added("line of attendance", "lines of attendance");
        }
    }
}
