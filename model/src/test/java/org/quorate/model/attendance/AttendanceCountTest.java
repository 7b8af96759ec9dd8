package org.quorate.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatId;

class AttendanceCountTest {
    private static final BodyId BOARD = new BodyId(1);
    private static final SeatId SEAT = new SeatId(2);
    private static final SeatId OTHER_SEAT = new SeatId(3);

    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<MeetingId, List<AttendanceEvent>> events = new HashMap<>();
    private int next = 100;

    @Test
    void meetings_held_while_in_office_are_counted_by_how_the_member_attended() {
        arrived(meeting(1, MeetingState.HELD), SEAT, null, false);
        arrived(meeting(2, MeetingState.HELD), SEAT, null, true);
        arrived(meeting(3, MeetingState.HELD), SEAT, new PersonId(9), false);
        Meeting fourth = meeting(4, MeetingState.HELD);
        add(fourth, SEAT, null, new AttendanceChange.Apologies());
        arrived(fourth, OTHER_SEAT, null, false);
        arrived(meeting(5, MeetingState.HELD), OTHER_SEAT, null, false);
        MemberAttendance member = member(appointment(LocalDate.of(2026, 1, 1), null));
        assertThat(member.meetings()).extracting(MemberAttendance.AtMeeting::how)
                .containsExactly(Attended.IN_PERSON, Attended.REMOTE, Attended.DEPUTY, Attended.APOLOGIES, Attended.ABSENT);
        assertThat(member.share()).isEqualTo("2 of 5");
        assertThat(member.percent()).isEqualTo(40);
    }

    @Test
    void a_cancelled_meeting_and_one_with_nothing_on_record_are_in_nobodys_figures() {
        arrived(meeting(1, MeetingState.HELD), SEAT, null, false);
        arrived(meeting(2, MeetingState.CANCELLED), SEAT, null, false);
        meeting(3, MeetingState.HELD);
        MemberAttendance member = member(appointment(LocalDate.of(2026, 1, 1), null));
        assertThat(member.share()).isEqualTo("1 of 1");
        assertThat(member.meetings()).extracting(MemberAttendance.AtMeeting::how).containsExactly(Attended.IN_PERSON, Attended.NOT_RECORDED);
    }

    @Test
    void the_first_and_the_last_day_in_office_count_and_the_days_around_them_do_not() {
        for (int day = 1; day <= 4; day++) {
            arrived(meeting(day, MeetingState.HELD), SEAT, null, false);
        }
        assertThat(member(appointment(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3))).share()).isEqualTo("2 of 2");
    }

    @Test
    void somebody_who_sent_apologies_and_came_after_all_attended() {
        Meeting meeting = meeting(1, MeetingState.HELD);
        arrived(meeting, SEAT, null, false);
        add(meeting, SEAT, null, new AttendanceChange.Apologies());
        assertThat(member(appointment(LocalDate.of(2026, 1, 1), null)).attended()).isEqualTo(1);
    }

    @Test
    void a_percentage_is_rounded_down_so_that_seven_of_nine_is_seventy_seven() {
        for (int day = 1; day <= 9; day++) {
            arrived(meeting(day, MeetingState.HELD), day <= 7 ? SEAT : OTHER_SEAT, null, false);
        }
        MemberAttendance member = member(appointment(LocalDate.of(2026, 1, 1), null));
        assertThat(member.share()).isEqualTo("7 of 9");
        assertThat(member.percent()).isEqualTo(77);
    }

    private MemberAttendance member(Appointment appointment) {
        return AttendanceCount.of(BOARD, List.of(appointment), meetings, events).getFirst();
    }

    private static Appointment appointment(LocalDate from, @Nullable LocalDate until) {
        return new Appointment(new AppointmentId(7), SEAT, new PersonId(8), from, null, until, null);
    }

    private Meeting meeting(int day, MeetingState state) {
        LocalDate date = LocalDate.of(2026, 3, day);
        Meeting meeting = new Meeting(new MeetingId(next++), "PB " + date, BOARD, date, LocalTime.of(14, 0), null, Venue.at("Hall"), state, MinutesState.NONE,
                null, null, null, null, 1);
        meetings.add(meeting);
        return meeting;
    }

    private void arrived(Meeting meeting, SeatId seat, @Nullable PersonId deputy, boolean remote) {
        add(meeting, seat, deputy, new AttendanceChange.Arrived(remote));
    }

    private void add(Meeting meeting, SeatId seat, @Nullable PersonId deputy, AttendanceChange change) {
        events.computeIfAbsent(meeting.id(), id -> new ArrayList<>()).add(new AttendanceEvent(new AttendanceEventId(next++), meeting.id(),
                meeting.date().atTime(14, 0), 1, new Attendee.OfSeat(seat, deputy), change, null));
    }
}
