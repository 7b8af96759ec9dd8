package org.quorate.persistence.meeting;

import static org.quorate.persistence.generated.Tables.ATTENDANCE_EVENT;

import java.util.List;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.Attendances;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.generated.tables.records.AttendanceEventRecord;
import org.quorate.persistence.row.RowReader;

/** Attendance logs in the store. */
public final class JooqAttendances implements Attendances {
    private static final String COMING = "COMING";
    private static final String APOLOGIES = "APOLOGIES";
    private static final String ARRIVED = "ARRIVED";
    private static final String LEFT = "LEFT";
    private static final String STEPPED_OUT = "STEPPED_OUT";
    private static final String CAME_BACK = "CAME_BACK";
    private static final String TOOK_CHAIR = "TOOK_CHAIR";
    private final RowReader rows;

    public JooqAttendances(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<AttendanceEvent> of(MeetingId meeting) {
        return rows.query().selectFrom(ATTENDANCE_EVENT).where(ATTENDANCE_EVENT.MEETING_ID.eq(meeting.value()))
                .orderBy(ATTENDANCE_EVENT.MEETING_ID, ATTENDANCE_EVENT.HAPPENED_AT, ATTENDANCE_EVENT.PLACE, ATTENDANCE_EVENT.ID)
                .fetch(JooqAttendances::event);
    }

    @Override
    public void save(AttendanceEvent event) {
        AttendanceEventRecord row = new AttendanceEventRecord();
        row.setId(event.id().value());
        row.setMeetingId(event.meeting().value());
        row.setHappenedAt(event.at());
        row.setPlace(event.order());
        row.setStruckOut(event.struckOut());
        setAttendee(row, event.attendee());
        setChange(row, event.change());
        rows.writing().put(row);
    }

    private static void setAttendee(AttendanceEventRecord row, Attendee attendee) {
        switch (attendee) {
            case Attendee.OfSeat ofSeat -> {
                PersonId deputy = ofSeat.deputy();
                row.setSeatId(ofSeat.seat().value());
                row.setPersonId(deputy == null ? null : deputy.value());
            }
            case Attendee.Other other -> {
                row.setPersonId(other.person().value());
                row.setSeatClass(other.seatClass().name());
            }
        }
    }

    private static void setChange(AttendanceEventRecord row, AttendanceChange change) {
        row.setRemote(false);
        switch (change) {
            case AttendanceChange.Coming coming -> {
                row.setWhat(COMING);
                row.setRemote(coming.remote());
            }
            case AttendanceChange.Arrived arrived -> {
                row.setWhat(ARRIVED);
                row.setRemote(arrived.remote());
            }
            case AttendanceChange.SteppedOut steppedOut -> {
                row.setWhat(STEPPED_OUT);
                row.setItemId(steppedOut.item().value());
                row.setReason(steppedOut.reason());
            }
            case AttendanceChange.Apologies ignored -> row.setWhat(APOLOGIES);
            case AttendanceChange.Left ignored -> row.setWhat(LEFT);
            case AttendanceChange.CameBack ignored -> row.setWhat(CAME_BACK);
            case AttendanceChange.TookChair ignored -> row.setWhat(TOOK_CHAIR);
        }
    }

    private static AttendanceEvent event(AttendanceEventRecord row) {
        return new AttendanceEvent(new AttendanceEventId(row.getId()), new MeetingId(row.getMeetingId()), row.getHappenedAt(), row.getPlace(),
                attendee(row), change(row), row.getStruckOut());
    }

    private static Attendee attendee(AttendanceEventRecord row) {
        Long person = row.getPersonId();
        if (row.getSeatId() == null) {
            return new Attendee.Other(new PersonId(person), SeatClass.valueOf(row.getSeatClass()));
        }
        return new Attendee.OfSeat(new SeatId(row.getSeatId()), person == null ? null : new PersonId(person));
    }

    private static AttendanceChange change(AttendanceEventRecord row) {
        return switch (row.getWhat()) {
            case COMING -> new AttendanceChange.Coming(row.getRemote());
            case APOLOGIES -> new AttendanceChange.Apologies();
            case ARRIVED -> new AttendanceChange.Arrived(row.getRemote());
            case LEFT -> new AttendanceChange.Left();
            case STEPPED_OUT -> new AttendanceChange.SteppedOut(new ItemId(row.getItemId()), row.getReason());
            case CAME_BACK -> new AttendanceChange.CameBack();
            case TOOK_CHAIR -> new AttendanceChange.TookChair();
            default -> throw new IllegalStateException("The attendance log speaks of \"" + row.getWhat() + "\", which is unknown.");
        };
    }
}
