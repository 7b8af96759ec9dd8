package org.quorate.app.room;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.app.ruling.SeatLabels;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/**
 * Who comes, goes, steps out and presides. Each is kept as soon as it is said, with the time it happened: now where none is
 * given. Lines are never changed: a mistaken one is struck out with a reason.
 */
public final class AttendanceService {
    private final Store store;
    private final Acting acting;

    public AttendanceService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** The holder of the seat came in, in person or by remote link. */
    public AttendanceEvent arrive(MeetingId meeting, SeatId seat, boolean remote, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.OfSeat(seat, null), new AttendanceChange.Arrived(remote), at);
    }

    /** A deputy came to fill the seat. */
    public AttendanceEvent deputise(
            MeetingId meeting, SeatId seat, PersonId deputy, boolean remote, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.OfSeat(seat, deputy), new AttendanceChange.Arrived(remote), at);
    }

    /** Whoever filled the seat left the meeting. */
    public AttendanceEvent leave(MeetingId meeting, SeatId seat, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.OfSeat(seat, null), new AttendanceChange.Left(), at);
    }

    public AttendanceEvent apologise(MeetingId meeting, SeatId seat, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.OfSeat(seat, null), new AttendanceChange.Apologies(), at);
    }

    /** The holder said that they will come. */
    public AttendanceEvent promise(MeetingId meeting, SeatId seat, boolean remote, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.OfSeat(seat, null), new AttendanceChange.Coming(remote), at);
    }

    /** Whoever fills the seat left the room for one item. */
    public AttendanceEvent stepOut(ItemId item, SeatId seat, String reason, @Nullable LocalDateTime at) {
        MeetingId meeting = store.read(session -> session.meetings().findItem(item))
                .map(AgendaItem::meeting)
                .orElseThrow(() -> new Refused("This item is no longer on the agenda."));
        return log(meeting, new Attendee.OfSeat(seat, null), new AttendanceChange.SteppedOut(item, reason), at);
    }

    public AttendanceEvent comeBack(MeetingId meeting, SeatId seat, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.OfSeat(seat, null), new AttendanceChange.CameBack(), at);
    }

    public AttendanceEvent takeChair(MeetingId meeting, SeatId seat, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.OfSeat(seat, null), new AttendanceChange.TookChair(), at);
    }

    /** An officer, presenter or guest came in. */
    public AttendanceEvent otherArrives(
            MeetingId meeting, PersonId person, SeatClass seatClass, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.Other(person, seatClass), new AttendanceChange.Arrived(false), at);
    }

    /**
     * Someone came in who may not be on record yet: they are put on record, unless someone of that name is.
     *
     * @param name as printed in minutes, title included
     */
    public AttendanceEvent newcomerArrives(
            MeetingId meeting, String name, @Nullable String organisation, @Nullable String jobTitle, SeatClass seatClass) {
        String printed = Required.text(name, "Give the name as it is to stand in the minutes.");
        return store.write(acting.name(), printed + " attends " + reference(meeting), session -> {
            PersonId person = session.people().all().stream().filter(known -> known.name().equalsIgnoreCase(printed)).findFirst().map(Person::id)
                    .orElseGet(() -> {
                        Person added = new Person(new PersonId(session.ids().next()), printed, organisation, jobTitle, null, 0);
                        session.people().save(added);
                        return added.id();
                    });
            return append(session, meeting, new Attendee.Other(person, seatClass), new AttendanceChange.Arrived(false), null);
        });
    }

    public AttendanceEvent otherLeaves(
            MeetingId meeting, PersonId person, SeatClass seatClass, @Nullable LocalDateTime at) {
        return log(meeting, new Attendee.Other(person, seatClass), new AttendanceChange.Left(), at);
    }

    /** Strikes a mistaken line out; it stays on record with the reason. */
    public void strikeOut(MeetingId meeting, AttendanceEventId line, String reason) {
        store.change(acting.name(), "Struck out a line of the attendance of " + reference(meeting) + ": " + reason,
                session -> struckOut(session, meeting, line, reason));
    }

    /** Strikes a line out and puts the right one in its place, for the same person. */
    public AttendanceEvent correct(
            MeetingId meeting, AttendanceEventId line, String reason, AttendanceChange right, LocalDateTime at) {
        return store.write(acting.name(), "Corrected a line of the attendance of " + reference(meeting) + ": " + reason, session -> {
            AttendanceEvent wrong = struckOut(session, meeting, line, reason);
            return append(session, meeting, wrong.attendee(), right, at);
        });
    }

    private AttendanceEvent log(
            MeetingId meeting, Attendee attendee, AttendanceChange change, @Nullable LocalDateTime at) {
        String sentence = store.read(session -> sentence(MeetingRecords.read(session, meeting), attendee, change));
        return store.write(acting.name(), sentence, session -> append(session, meeting, attendee, change, at));
    }

    private AttendanceEvent append(
            WriteSession session, MeetingId id, Attendee attendee, AttendanceChange change, @Nullable LocalDateTime at) {
        MeetingRecord record = MeetingRecords.read(session, id);
        Meeting meeting = record.meeting();
        Required.that(meeting.state() != MeetingState.CANCELLED, "The meeting is cancelled: nobody attends it.");
        LocalDateTime when = at == null ? MeetingClock.now(meeting, acting) : at;
        AttendanceRules.check(record, attendee, change, when);
        AttendanceEvent event = new AttendanceEvent(
                new AttendanceEventId(session.ids().next()), id, when, record.attendance().nextOrder(when), attendee, change, null);
        session.attendances().save(event);
        return event;
    }

    private static AttendanceEvent struckOut(
            WriteSession session, MeetingId meeting, AttendanceEventId line, String reason) {
        AttendanceEvent wrong = session.attendances().of(meeting).stream()
                .filter(event -> event.id().equals(line) && event.counts())
                .findFirst()
                .orElseThrow(() -> new Refused("This line has been struck out already."));
        AttendanceEvent struck = wrong.struckOutBecause(reason);
        session.attendances().save(struck);
        return struck;
    }

    private String reference(MeetingId meeting) {
        return store.read(session -> session.meetings().find(meeting))
                .map(Meeting::reference)
                .orElseThrow(() -> new Refused("This meeting is no longer on record."));
    }

    private static String sentence(MeetingRecord record, Attendee attendee, AttendanceChange change) {
        String who = switch (attendee) {
            case Attendee.OfSeat(SeatId seat, PersonId deputy) ->
                (deputy == null ? "" : "Deputy for ") + SeatLabels.of(record.roll()).of(seat);
            case Attendee.Other ignored -> "Someone in attendance";
        };
        String what = switch (change) {
            case AttendanceChange.Coming ignored -> "will come to";
            case AttendanceChange.Apologies ignored -> "sent apologies for";
            case AttendanceChange.Arrived(boolean remote) -> remote ? "joined by remote link" : "arrived at";
            case AttendanceChange.Left ignored -> "left";
            case AttendanceChange.SteppedOut ignored -> "stepped out for an item of";
            case AttendanceChange.CameBack ignored -> "came back to";
            case AttendanceChange.TookChair ignored -> "took the chair of";
        };
        return who + " " + what + " " + record.meeting().reference();
    }
}
