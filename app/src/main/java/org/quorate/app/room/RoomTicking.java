package org.quorate.app.room;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.SeatLabels;
import org.quorate.model.interest.Declaration;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatId;

/** Ticking people in and out: shown as soon as the key is pressed. */
public final class RoomTicking {
    private static final String INTEREST = "interest declared";
    private static final String NO_REASON = "stepped out for the item";

    private final RoomViewModel model;
    private final AttendanceService attendance;

    RoomTicking(RoomViewModel model, AttendanceService attendance) {
        this.model = model;
        this.attendance = attendance;
    }

    /** Whoever is away comes in; whoever is here, or out for the item, leaves the meeting. */
    public void inOrLeft(SeatId seat) {
        with(seat, entry -> {
            if (entry.presence() == Presence.VACANT) {
                model.dialogs().tell("Nobody holds this seat: a deputy may fill it.");
            } else if (entry.presence().isHere() || entry.presence() == Presence.STEPPED_OUT) {
                leave(seat);
            } else {
                arrive(seat, entry.presence() == Presence.EXPECTED && entry.remote());
            }
        });
    }

    /** Whoever is here steps out for the item; whoever is out comes back. */
    public void outOrBack(SeatId seat) {
        with(seat, entry -> {
            if (entry.presence() == Presence.STEPPED_OUT) {
                comeBack(seat);
            } else if (entry.presence().isHere()) {
                stepOut(seat, hasDeclared(entry) ? INTEREST : NO_REASON);
            } else {
                model.dialogs().tell(label(seat) + " is not in the room.");
            }
        });
    }

    /** Joins by remote link, or from now on in person. */
    public void remote(SeatId seat) {
        with(seat, entry -> arrive(seat, !entry.remote() || !entry.presence().isHere()));
    }

    public void arrive(SeatId seat, boolean remote) {
        MeetingId meeting = meeting();
        at(seat, null, new AttendanceChange.Arrived(remote), "Recording the arrival",
                now -> attendance.arrive(meeting, seat, remote, now));
    }

    public void leave(SeatId seat) {
        MeetingId meeting = meeting();
        at(seat, null, new AttendanceChange.Left(), "Recording that someone left", now -> attendance.leave(meeting, seat, now));
    }

    public void deputise(SeatId seat, PersonId deputy) {
        MeetingId meeting = meeting();
        at(seat, deputy, new AttendanceChange.Arrived(false), "Recording the deputy",
                now -> attendance.deputise(meeting, seat, deputy, false, now));
    }

    public void stepOut(SeatId seat, String reason) {
        ItemId item = model.item();
        if (item != null) {
            at(seat, null, new AttendanceChange.SteppedOut(item, reason), "Recording that someone stepped out",
                    now -> attendance.stepOut(item, seat, reason, now));
        }
    }

    /** Steps out because of an interest in the item. */
    public void stepOutForInterest(SeatId seat) {
        stepOut(seat, INTEREST);
    }

    public void comeBack(SeatId seat) {
        MeetingId meeting = meeting();
        at(seat, null, new AttendanceChange.CameBack(), "Recording that someone came back", now -> attendance.comeBack(meeting, seat, now));
    }

    public void apologise(SeatId seat) {
        MeetingId meeting = meeting();
        at(seat, null, new AttendanceChange.Apologies(), "Recording the apologies", now -> attendance.apologise(meeting, seat, now));
    }

    public void takeChair(SeatId seat) {
        MeetingId meeting = meeting();
        at(seat, null, new AttendanceChange.TookChair(), "Recording who presides", now -> attendance.takeChair(meeting, seat, now));
    }

    /** Those named to stand in for the holder of the seat. */
    public List<Person> deputiesFor(SeatId seat) {
        return model.data()
                .flatMap(data -> data.record().roll().entry(seat))
                .map(entry -> entry.deputies())
                .orElse(List.of());
    }

    private void at(
            SeatId seat, @Nullable PersonId deputy, AttendanceChange change, String doing, Keeping keeping) {
        model.data().ifPresent(data -> {
            LocalDateTime now = model.now();
            MeetingRecord record = data.record();
            List<AttendanceEvent> events = new ArrayList<>(record.attendance().events());
            events.add(new AttendanceEvent(
                    new AttendanceEventId(Long.MAX_VALUE), record.meeting().id(), now, record.attendance().nextOrder(now),
                    new Attendee.OfSeat(seat, deputy), change, null));
            model.actAtOnce(data.with(record.with(new AttendanceLog(events))), doing, () -> keeping.keep(now));
        });
    }

    private void with(SeatId seat, Consumer<RoomEntry> act) {
        ItemId item = model.item();
        model.data()
                .filter(data -> item != null)
                .flatMap(data -> data.record().attendance().roomAt(model.now(), data.record().roll(), item).entry(seat))
                .ifPresent(act);
    }

    private boolean hasDeclared(RoomEntry entry) {
        Person person = entry.filledBy();
        ItemId item = model.item();
        return person != null
                && item != null
                && model.data().stream()
                        .flatMap(data -> data.record().declarations().stream())
                        .filter(declaration -> item.equals(declaration.item()))
                        .map(Declaration::person)
                        .anyMatch(person.id()::equals);
    }

    private String label(SeatId seat) {
        return model.data().map(data -> SeatLabels.of(data.record().roll()).of(seat)).orElse("This member");
    }

    private MeetingId meeting() {
        return model.data().orElseThrow().record().meeting().id();
    }

    /** Keeps the line with the time at which it was shown. */
    private interface Keeping {
        void keep(LocalDateTime at);
    }
}
