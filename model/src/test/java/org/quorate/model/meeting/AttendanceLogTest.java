package org.quorate.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;

class AttendanceLogTest {
    private static final BodyId BOARD = new BodyId(1);
    private static final MeetingId MEETING = new MeetingId(1);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 26);
    private static final SeatId CHAIR = new SeatId(1);
    private static final SeatId VICE = new SeatId(2);
    private static final SeatId MEMBER = new SeatId(3);
    private static final SeatId VACANT = new SeatId(4);
    private static final ItemId SEVEN = new ItemId(7);
    private static final ItemId EIGHT = new ItemId(8);
    private static final Person DEPUTY = person(90, "Dee Deputy");
    private static final Roll ROLL = new Roll(BOARD, DAY, List.of(
        entry(CHAIR, SeatOffice.CHAIR, person(1, "Cy Chair")),
        entry(VICE, SeatOffice.VICE_CHAIR, person(2, "Vi Vice")),
        entry(MEMBER, SeatOffice.MEMBER, person(3, "Mo Member")),
        entry(VACANT, SeatOffice.MEMBER, null)));

    private final List<AttendanceEvent> events = new ArrayList<>();

    @Test
    void nobody_is_here_before_they_arrive() {
        arrived("14:05", MEMBER);

        assertThat(at("14:04", null).entry(MEMBER)).get().extracting(RoomEntry::presence).isEqualTo(Presence.NOT_HERE);
        assertThat(at("14:05", null).entry(MEMBER)).get().extracting(RoomEntry::presence).isEqualTo(Presence.PRESENT);
    }

    @Test
    void someone_who_left_is_not_here_and_may_come_back() {
        arrived("14:00", MEMBER);
        happened("14:30", MEMBER, new AttendanceChange.Left());
        arrived("14:40", MEMBER);

        assertThat(at("14:29", null).here()).isOne();
        assertThat(at("14:30", null).here()).isZero();
        assertThat(at("14:40", null).here()).isOne();
    }

    @Test
    void a_member_who_stepped_out_for_one_item_is_here_for_the_next_and_for_none() {
        arrived("14:00", MEMBER);
        happened("14:30", MEMBER, new AttendanceChange.SteppedOut(SEVEN, "interest declared"));

        assertThat(at("14:31", SEVEN).steppedOut()).isOne();
        assertThat(at("14:31", SEVEN).here()).isZero();
        assertThat(at("14:31", EIGHT).here()).isOne();
        assertThat(at("14:31", null).here()).isOne();
        assertThat(at("14:31", SEVEN).entry(MEMBER)).get().extracting(RoomEntry::reason).isEqualTo("interest declared");
    }

    @Test
    void a_member_who_comes_back_during_the_item_is_here_again() {
        arrived("14:00", MEMBER);
        happened("14:30", MEMBER, new AttendanceChange.SteppedOut(SEVEN, "interest declared"));
        happened("14:35", MEMBER, new AttendanceChange.CameBack());

        assertThat(at("14:34", SEVEN).here()).isZero();
        assertThat(at("14:35", SEVEN).here()).isOne();
    }

    @Test
    void someone_who_never_came_cannot_step_out() {
        happened("14:30", MEMBER, new AttendanceChange.SteppedOut(SEVEN, "interest declared"));

        assertThat(at("14:31", SEVEN).entry(MEMBER)).get().extracting(RoomEntry::presence).isEqualTo(Presence.NOT_HERE);
    }

    @Test
    void a_line_struck_out_no_longer_counts_and_stays_on_record() {
        events.add(event("14:00", MEMBER, null, new AttendanceChange.Arrived(false)).struckOutBecause("wrong person"));

        assertThat(at("14:10", null).here()).isZero();
        assertThat(new AttendanceLog(events).events()).hasSize(1);
    }

    @Test
    void events_of_one_instant_follow_their_order() {
        events.add(new AttendanceEvent(new AttendanceEventId(2), MEETING, time("14:00"), 2, new Attendee.OfSeat(MEMBER, null),
            new AttendanceChange.Left(), null));
        events.add(new AttendanceEvent(new AttendanceEventId(1), MEETING, time("14:00"), 1, new Attendee.OfSeat(MEMBER, null),
            new AttendanceChange.Arrived(false), null));

        assertThat(at("14:00", null).entry(MEMBER)).get().extracting(RoomEntry::presence).isEqualTo(Presence.LEFT);
        assertThat(new AttendanceLog(events).nextOrder(time("14:00"))).isEqualTo(3);
        assertThat(new AttendanceLog(events).nextOrder(time("14:01"))).isOne();
    }

    @Test
    void a_deputy_fills_the_seat_once_until_the_holder_takes_it_back() {
        events.add(event("14:00", MEMBER, DEPUTY.id(), new AttendanceChange.Arrived(false)));
        arrived("14:30", MEMBER);

        RoomEntry before = at("14:10", null).entry(MEMBER).orElseThrow();
        RoomEntry after = at("14:30", null).entry(MEMBER).orElseThrow();
        assertThat(before.presence()).isEqualTo(Presence.DEPUTY);
        assertThat(before.filledBy()).isEqualTo(DEPUTY);
        assertThat(at("14:10", null).here()).isOne();
        assertThat(after.presence()).isEqualTo(Presence.PRESENT);
        assertThat(after.deputy()).isNull();
    }

    @Test
    void a_deputy_who_was_not_named_is_never_shown_as_the_holder() {
        events.add(event("14:00", MEMBER, new PersonId(91), new AttendanceChange.Arrived(false)));

        RoomEntry entry = at("14:10", null).entry(MEMBER).orElseThrow();
        assertThat(entry.presence()).isEqualTo(Presence.DEPUTY);
        assertThat(entry.filledBy()).isNull();
    }

    @Test
    void remote_is_here_and_said_to_be_remote() {
        happened("14:00", MEMBER, new AttendanceChange.Arrived(true));

        RoomEntry entry = at("14:00", null).entry(MEMBER).orElseThrow();
        assertThat(entry.presence()).isEqualTo(Presence.REMOTE);
        assertThat(entry.presence().isHere()).isTrue();
    }

    @Test
    void a_vacant_seat_stays_vacant_whatever_is_said_of_it() {
        arrived("14:00", VACANT);

        assertThat(at("14:00", null).entry(VACANT)).get().extracting(RoomEntry::presence).isEqualTo(Presence.VACANT);
        assertThat(at("14:00", null).here()).isZero();
    }

    @Test
    void the_chair_presides_while_here_else_the_vice_chair() {
        arrived("14:00", VICE);
        arrived("14:10", CHAIR);
        happened("14:30", CHAIR, new AttendanceChange.Left());

        assertThat(presiding("14:00", null)).isEqualTo(VICE);
        assertThat(presiding("14:10", null)).isEqualTo(CHAIR);
        assertThat(presiding("14:30", null)).isEqualTo(VICE);
    }

    @Test
    void whoever_took_the_chair_presides_only_while_here() {
        arrived("14:00", CHAIR);
        arrived("14:00", MEMBER);
        happened("14:10", MEMBER, new AttendanceChange.TookChair());
        happened("14:30", MEMBER, new AttendanceChange.SteppedOut(SEVEN, "interest declared"));

        assertThat(presiding("14:10", null)).isEqualTo(MEMBER);
        assertThat(presiding("14:30", SEVEN)).isEqualTo(CHAIR);
        assertThat(presiding("14:30", EIGHT)).isEqualTo(MEMBER);
    }

    @Test
    void a_deputy_in_the_chairs_seat_does_not_take_the_chair_by_sitting_there() {
        events.add(event("14:00", CHAIR, DEPUTY.id(), new AttendanceChange.Arrived(false)));
        arrived("14:00", VICE);

        assertThat(presiding("14:10", null)).isEqualTo(VICE);
    }

    @Test
    void those_without_a_seat_are_listed_under_their_class_and_do_not_count_as_seats() {
        events.add(new AttendanceEvent(new AttendanceEventId(50), MEETING, time("14:00"), 1,
            new Attendee.Other(new PersonId(50), SeatClass.IN_ATTENDANCE), new AttendanceChange.Arrived(false), null));

        Room room = at("14:00", null);
        assertThat(room.here()).isZero();
        assertThat(room.others()).extracting(OtherAttendee::seatClass).containsExactly(SeatClass.IN_ATTENDANCE);
    }

    @Test
    void apologies_and_promises_are_not_presence() {
        happened("09:00", MEMBER, new AttendanceChange.Apologies());
        happened("09:00", VICE, new AttendanceChange.Coming(true));

        assertThat(at("14:00", null).here()).isZero();
        assertThat(at("14:00", null).entry(MEMBER)).get().extracting(RoomEntry::presence).isEqualTo(Presence.APOLOGIES);
        assertThat(at("14:00", null).entry(VICE)).get().extracting(RoomEntry::presence).isEqualTo(Presence.EXPECTED);
    }

    private void arrived(String when, SeatId seat) {
        happened(when, seat, new AttendanceChange.Arrived(false));
    }

    private void happened(String when, SeatId seat, AttendanceChange change) {
        events.add(event(when, seat, null, change));
    }

    private AttendanceEvent event(String when, SeatId seat, @Nullable PersonId deputy, AttendanceChange change) {
        LocalDateTime at = time(when);
        return new AttendanceEvent(new AttendanceEventId(events.size() + 1L), MEETING, at, new AttendanceLog(events).nextOrder(at),
            new Attendee.OfSeat(seat, deputy), change, null);
    }

    private Room at(String when, @Nullable ItemId item) {
        return new AttendanceLog(events).roomAt(time(when), ROLL, item);
    }

    private SeatId presiding(String when, @Nullable ItemId item) {
        return at(when, item).presiding().orElseThrow().seatId();
    }

    private static LocalDateTime time(String when) {
        return DAY.atTime(LocalTime.parse(when));
    }

    private static RollEntry entry(SeatId seat, SeatOffice office, @Nullable Person holder) {
        Constituency block = new Constituency(new ConstituencyId(1), BOARD, "Members", 1);
        return new RollEntry(new Seat(seat, BOARD, block.id(), "Seat " + seat.value(), SeatClass.VOTING, office, null, null,
            (int) seat.value(), DAY, null, 0), block, holder, seat.equals(VACANT) ? List.of() : List.of(DEPUTY));
    }

    private static Person person(long id, String name) {
        return new Person(new PersonId(id), name, null, null, null, 0);
    }
}
