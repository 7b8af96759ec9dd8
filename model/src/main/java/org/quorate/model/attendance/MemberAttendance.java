package org.quorate.model.attendance;

import java.time.LocalDate;
import java.util.List;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.BodyId;

/**
 * How one member attended the meetings of one body that were held while they were in office. Cancelled meetings, and those of which nothing is on
 * record, are in none of the figures.
 *
 * @param meetings earliest first
 */
public record MemberAttendance(BodyId body, Appointment appointment, List<AtMeeting> meetings) {

    /** How the member attended one meeting. */
    public record AtMeeting(MeetingId meeting, LocalDate date, Attended how) {
    }

    public MemberAttendance {
        meetings = List.copyOf(meetings);
    }

    /** The meetings that count: held, with attendance on record. */
    public int held() {
        return (int) meetings.stream().filter(one -> one.how() != Attended.NOT_RECORDED).count();
    }

    /** Those the member took part in, remotely or in the room. */
    public int attended() {
        return (int) meetings.stream().filter(one -> one.how().isPresent()).count();
    }

    public int count(Attended how) {
        return (int) meetings.stream().filter(one -> one.how() == how).count();
    }

    /** As in "7 of 9"; where no meeting counts, "none held". */
    public String share() {
        return held() == 0 ? "none held" : attended() + " of " + held();
    }

    /** The whole percentage attended, rounded down, 0 to 100; 0 where no meeting counts. */
    public int percent() {
        return held() == 0 ? 0 : attended() * 100 / held();
    }
}
