package org.quorate.app.partnership;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.action.Action;
import org.quorate.model.action.Owner;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.Interest;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.WriteSession;

/** Everything on record that is somebody's: what goes over when two records of one person are put together. */
record PersonBelongings(
        List<Appointment> appointments, List<Deputy> deputies, List<AttendanceEvent> attendance, List<Declaration> declarations,
        List<Interest> interests, List<Action> actions) {

    static PersonBelongings of(ReadSession session, PersonId person) {
        List<Appointment> appointments = new ArrayList<>();
        List<Deputy> deputies = new ArrayList<>();
        for (Body body : session.bodies().all()) {
            session.seats().appointmentsOf(body.id()).stream().filter(each -> each.person().equals(person)).forEach(appointments::add);
            session.seats().deputiesOf(body.id()).stream().filter(each -> each.person().equals(person)).forEach(deputies::add);
        }
        List<AttendanceEvent> attendance = new ArrayList<>();
        List<Declaration> declarations = new ArrayList<>();
        for (Meeting meeting : session.meetings().all()) {
            session.attendances().of(meeting.id()).stream().filter(each -> isOf(each.attendee(), person)).forEach(attendance::add);
            session.interests().declarationsAt(meeting.id()).stream().filter(each -> each.person().equals(person)).forEach(declarations::add);
        }
        return new PersonBelongings(appointments, deputies, attendance, declarations,
                session.interests().all().stream().filter(each -> each.person().equals(person)).toList(),
                session.actions().all().stream().filter(each -> each.owners().stream().anyMatch(owner -> person.equals(owner.person()))).toList());
    }

    static boolean isOf(Attendee attendee, PersonId person) {
        return switch (attendee) {
            case Attendee.OfSeat ofSeat -> person.equals(ofSeat.deputy());
            case Attendee.Other other -> person.equals(other.person());
        };
    }

    boolean isNothing() {
        return inWords().isEmpty();
    }

    /** As in "2 times in a seat, 14 lines of attendance, 3 actions"; empty for nothing. */
    List<String> inWords() {
        List<String> words = new ArrayList<>();
        count(words, appointments.size(), "time in a seat", "times in a seat");
        count(words, deputies.size(), "deputyship", "deputyships");
        count(words, attendance.size(), "line of attendance", "lines of attendance");
        count(words, declarations.size(), "declaration", "declarations");
        count(words, interests.size(), "registered interest", "registered interests");
        count(words, actions.size(), "action", "actions");
        return words;
    }

    private static void count(List<String> words, int number, String one, String several) {
        if (number > 0) {
            words.add(number + " " + (number == 1 ? one : several));
        }
    }

    /** Gives all of it to another; an action says who owned it, and under which name, as it did. */
    void giveTo(WriteSession session, PersonId from, PersonId to, String name) {
        appointments.forEach(each -> session.seats().save(
                new Appointment(each.id(), each.seat(), to, each.from(), each.termEnds(), each.until(), each.ended())));
        deputies.forEach(each -> session.seats().save(new Deputy(each.id(), each.seat(), to, each.from(), each.until())));
        attendance.forEach(each -> session.attendances().save(new AttendanceEvent(
                each.id(), each.meeting(), each.at(), each.order(), moved(each.attendee(), to), each.change(), each.struckOut())));
        declarations.forEach(each -> session.interests().save(new Declaration(
                each.id(), each.meeting(), each.item(), to, each.kind(), each.nature(), each.handling(), each.revision())));
        interests.forEach(each -> session.interests().save(new Interest(
                each.id(), to, each.kind(), each.nature(), each.registeredOn(), each.endedOn(), each.sensitive(), each.revision())));
        actions.forEach(each -> session.actions().save(new Action(each.id(), each.reference(), each.text(),
                each.owners().stream().map(owner -> from.equals(owner.person()) ? new Owner(to, name) : owner).distinct().toList(), each.partner(),
                each.item(), each.decision(), each.raisedOn(), each.dueDates(), each.state(), each.progress(), each.closedOn(), each.closedAt(),
                each.revision())));
    }

    private static Attendee moved(Attendee attendee, PersonId to) {
        return switch (attendee) {
            case Attendee.OfSeat ofSeat -> new Attendee.OfSeat(ofSeat.seat(), to);
            case Attendee.Other other -> new Attendee.Other(to, other.seatClass());
        };
    }

    /** Those of another's belongings that were among these; what has gone since is left out. */
    PersonBelongings stillAmong(PersonBelongings now) {
        return new PersonBelongings(
                now.appointments.stream().filter(each -> appointments.stream().anyMatch(was -> was.id().equals(each.id()))).toList(),
                now.deputies.stream().filter(each -> deputies.stream().anyMatch(was -> was.id().equals(each.id()))).toList(),
                now.attendance.stream().filter(each -> attendance.stream().anyMatch(was -> was.id().equals(each.id()))).toList(),
                now.declarations.stream().filter(each -> declarations.stream().anyMatch(was -> was.id().equals(each.id()))).toList(),
                now.interests.stream().filter(each -> interests.stream().anyMatch(was -> was.id().equals(each.id()))).toList(),
                now.actions.stream().filter(each -> actions.stream().anyMatch(was -> was.id().equals(each.id()))).toList());
    }
}
