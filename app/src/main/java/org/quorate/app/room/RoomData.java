package org.quorate.app.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.meeting.MinuteNumbering;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.model.action.Action;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.ReadSession;

/**
 * All that the Room shows of a meeting, as read at one moment.
 *
 * @param charter the charter in force on the day, or nothing
 * @param minutes the draft minute of each item that has one
 * @param actions the actions of each item
 * @param proposed what was typed to be resolved and is not in the minutes
 * @param numbers the minute number of each item, as it is or as it will be
 * @param people everyone on record, in order of name
 */
record RoomData(
        MeetingRecord record,
        @Nullable CharterInForce charter,
        Map<ItemId, Minute> minutes,
        Map<ItemId, String> proposed,
        Map<ItemId, List<Action>> actions,
        Map<ItemId, Integer> numbers,
        List<Person> people) {
    RoomData {
        minutes = Map.copyOf(minutes);
        proposed = Map.copyOf(proposed);
        actions = Map.copyOf(actions);
        numbers = Map.copyOf(numbers);
        people = List.copyOf(people);
    }

    static RoomData read(ReadSession session, CharterService charters, MeetingId meeting) {
        MeetingRecord record = MeetingRecords.read(session, meeting);
        Map<ItemId, Minute> minutes = new LinkedHashMap<>();
        session.minutes().of(meeting).forEach(minute -> minutes.put(minute.item(), minute));
        Map<ItemId, List<Action>> actions = new LinkedHashMap<>();
        record.items().forEach(item -> actions.put(item.id(), session.actions().of(item.id())));
        Map<ItemId, Integer> numbers = MinuteNumbering.of(session, record.meeting(), record.body()).numbers();
        return new RoomData(
                record, charters.inForceOn(session, record.meeting().date()).orElse(null), minutes, session.minutes().proposedAt(meeting), actions,
                numbers, session.people().all());
    }

    Optional<ItemRulings> rulings(Rulings engine) {
        return charter == null ? Optional.empty() : Optional.of(new ItemRulings(engine, charter, record));
    }

    RoomData with(MeetingRecord next) {
        return new RoomData(next, charter, minutes, proposed, actions, numbers, people);
    }

    /** The item to show: the one asked for, else the one the meeting is at, else the first. */
    Optional<AgendaItem> item(@Nullable ItemId wanted) {
        return Optional.ofNullable(wanted)
                .flatMap(record::item)
                .or(() -> record.course().currentItem().flatMap(record::item))
                .or(() -> record.items().stream().findFirst());
    }

    /** Those who may own an action: whoever holds a seat, by name or by the title of the seat. */
    List<ActionLine.Candidate> candidates() {
        return record.roll().entries().stream().flatMap(entry -> candidates(entry).stream()).toList();
    }

    private static List<ActionLine.Candidate> candidates(RollEntry entry) {
        Person holder = entry.holder();
        return holder == null
                ? List.of()
                : List.of(new ActionLine.Candidate(entry.seat().title(), holder.id()), new ActionLine.Candidate(holder.name(), holder.id()));
    }

    Minute minuteOf(ItemId item) {
        return minutes.getOrDefault(item, Minute.empty(item));
    }
}
