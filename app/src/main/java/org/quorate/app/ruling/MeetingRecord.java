package org.quorate.app.ruling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.decision.Decision;
import org.quorate.model.interest.Declaration;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.Course;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.Room;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Roll;

/**
 * Everything on record about one meeting that a ruling may turn on, as read at one moment.
 *
 * @param items the agenda, in its order
 * @param tests each item's tests of consensus, in the order in which they were made; {@code ballots} its votes
 * @param decisions the meeting's decisions, in the order in which they were taken
 */
public record MeetingRecord(
        Meeting meeting,
        Body body,
        Roll roll,
        Map<PartnerId, Partner> partners,
        List<AgendaItem> items,
        AttendanceLog attendance,
        Course course,
        Map<ItemId, List<ConsensusTest>> tests,
        Map<ItemId, List<Ballot>> ballots,
        List<Declaration> declarations,
        List<Decision> decisions) {
    public MeetingRecord {
        partners = Map.copyOf(partners);
        items = List.copyOf(items);
        tests = Map.copyOf(tests);
        ballots = Map.copyOf(ballots);
        declarations = List.copyOf(declarations);
        decisions = List.copyOf(decisions);
    }

    public Optional<AgendaItem> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Room roomAt(LocalDateTime moment, ItemId item) {
        return attendance.roomAt(moment, roll, item);
    }

    /** The last test of consensus on the item made by then. */
    public Optional<ConsensusTest> testOf(ItemId item, LocalDateTime by) {
        return tests.getOrDefault(item, List.of()).stream()
                .filter(test -> !test.at().isAfter(by))
                .reduce((earlier, later) -> later);
    }

    /** The last vote on the item taken by then; one taken before consensus was tested anew no longer stands. */
    public Optional<Ballot> ballotOf(ItemId item, LocalDateTime by) {
        Optional<ConsensusTest> test = testOf(item, by);
        return ballots.getOrDefault(item, List.of()).stream()
                .filter(ballot -> !ballot.at().isAfter(by))
                .reduce((earlier, later) -> later)
                .filter(ballot -> test.isEmpty() || !ballot.at().isBefore(test.get().at()));
    }

    /** The last decision on the item. */
    public Optional<Decision> decisionOn(ItemId item) {
        return decisions.stream()
                .filter(decision -> decision.item().equals(item))
                .reduce((earlier, later) -> later);
    }

    /** When the item was put to the body for the last time: its last vote or test of consensus by {@code now}, else {@code now}. */
    public LocalDateTime putAt(ItemId item, LocalDateTime now) {
        return ballotOf(item, now)
                .map(Ballot::at)
                .or(() -> testOf(item, now).map(ConsensusTest::at))
                .orElse(now);
    }

    /** The same record with attendance as it would be after a further event, to show at once what is being saved. */
    public MeetingRecord with(AttendanceLog log) {
        return new MeetingRecord(
                meeting, body, roll, partners, items, log, course, tests, ballots, declarations, decisions);
    }
}
