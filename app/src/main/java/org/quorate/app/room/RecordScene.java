package org.quorate.app.room;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.SeatLabels;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.OtherAttendee;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatId;

/**
 * What is on record of attendance and interests at a meeting, as the panel shows it.
 *
 * @param lines the attendance log, newest last, with the lines struck out
 * @param others those who attend without a seat
 * @param interests the interests declared
 * @param seats the seats of the body, in the order of the roll
 * @param people everyone on record, in order of name
 * @param item the item shown, as in "Item 7"
 */
public record RecordScene(
        List<Line> lines, List<Other> others, List<Declared> interests, List<SeatChoice> seats, List<Person> people, String item) {
    public RecordScene {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
        interests = List.copyOf(interests);
        seats = List.copyOf(seats);
        people = List.copyOf(people);
    }

    /** One line of the log; {@code struckOut} is the reason, empty where the line counts. */
    public record Line(AttendanceEventId id, String time, String who, String what, String struckOut) {}

    /** Someone without a seat; {@code here} says whether they still are. */
    public record Other(OtherAttendee attendee, String words, boolean here) {}

    /** An interest declared, as a sentence. */
    public record Declared(DeclarationId id, String words) {}

    /** A seat, named by whoever holds it. */
    public record SeatChoice(SeatId seat, String name) {}

    static RecordScene of(RoomData data, AgendaItem item, LocalDateTime now) {
        MeetingRecord record = data.record();
        SeatLabels labels = SeatLabels.of(record.roll());
        Map<PersonId, String> names = data.people().stream().collect(Collectors.toMap(Person::id, Person::name));
        return new RecordScene(
                record.attendance().events().stream().map(event -> line(event, record, labels, names)).toList(),
                record.attendance().roomAt(now, record.roll(), null).others().stream().map(other -> other(other, names)).toList(),
                record.declarations().stream().map(declared -> new Declared(declared.id(), sentence(declared, record, names))).toList(),
                record.roll().entries().stream()
                        .map(entry -> new SeatChoice(entry.seat().id(), labels.of(entry.seat().id())))
                        .toList(),
                data.people(),
                "Item " + item.position());
    }

    private static Line line(AttendanceEvent event, MeetingRecord record, SeatLabels labels, Map<PersonId, String> names) {
        String reason = event.struckOut();
        return new Line(
                event.id(), event.at().format(RoomScene.TIME), who(event.attendee(), labels, names), what(event.change(), record),
                reason == null ? "" : reason);
    }

    private static String who(Attendee attendee, SeatLabels labels, Map<PersonId, String> names) {
        return switch (attendee) {
            case Attendee.OfSeat(SeatId seat, PersonId deputy) ->
                deputy == null ? labels.of(seat) : name(deputy, names) + ", deputy for " + labels.of(seat);
            case Attendee.Other other -> name(other.person(), names);
        };
    }

    private static String what(AttendanceChange change, MeetingRecord record) {
        return switch (change) {
            case AttendanceChange.Coming(boolean remote) -> remote ? "will join by remote link" : "will come";
            case AttendanceChange.Apologies ignored -> "sent apologies";
            case AttendanceChange.Arrived(boolean remote) -> remote ? "joined by remote link" : "arrived";
            case AttendanceChange.Left ignored -> "left";
            case AttendanceChange.SteppedOut(ItemId item, String reason) -> "stepped out for " + item(item, record) + ": " + reason;
            case AttendanceChange.CameBack ignored -> "came back";
            case AttendanceChange.TookChair ignored -> "took the chair";
        };
    }

    private static Other other(OtherAttendee other, Map<PersonId, String> names) {
        String words = name(other.person(), names) + ", " + other.seatClass().words().toLowerCase(Locale.UK)
                + (other.here() ? ", since " : ", left at ") + other.since().format(RoomScene.TIME);
        return new Other(other, words, other.here());
    }

    private static String sentence(Declaration declared, MeetingRecord record, Map<PersonId, String> names) {
        ItemId item = declared.item();
        return name(declared.person(), names) + ", " + (item == null ? "the whole meeting" : item(item, record)) + ": "
                + declared.kind().words() + ", " + declared.nature() + " (" + declared.handling().words() + ")";
    }

    private static String item(ItemId id, MeetingRecord record) {
        return record.item(id).map(item -> "item " + item.position()).orElse("an item no longer on the agenda");
    }

    private static String name(PersonId person, Map<PersonId, String> names) {
        return names.getOrDefault(person, "Someone no longer on record");
    }
}
