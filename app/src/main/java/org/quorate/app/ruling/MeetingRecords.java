package org.quorate.app.ruling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.model.Refused;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.Course;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.Roll;
import org.quorate.persistence.store.ReadSession;

/** Reads what is on record of a meeting. */
public final class MeetingRecords {
    private MeetingRecords() {}

    public static MeetingRecord read(ReadSession session, MeetingId id) {
        Meeting meeting = session.meetings().find(id).orElseThrow(() -> new Refused("This meeting is no longer on record."));
        Body body = session.bodies()
                .find(meeting.body())
                .orElseThrow(() -> new Refused("The body that holds this meeting is no longer on record."));
        List<AgendaItem> items = session.meetings().itemsOf(id);
        Map<ItemId, List<ConsensusTest>> tests = new LinkedHashMap<>();
        Map<ItemId, List<Ballot>> ballots = new LinkedHashMap<>();
        for (AgendaItem item : items) {
            tests.put(item.id(), session.decisions().testsOf(item.id()));
            ballots.put(item.id(), session.decisions().ballotsOf(item.id()));
        }
        return new MeetingRecord(
                meeting,
                body,
                roll(session, body.id(), meeting.date()),
                session.partners().all().stream().collect(Collectors.toMap(Partner::id, Function.identity())),
                items,
                new AttendanceLog(session.attendances().of(id)),
                new Course(session.proceedings().of(id)),
                tests,
                ballots,
                session.interests().declarationsAt(id),
                session.decisions().of(id));
    }

    /** Who holds which seat of the body on a day. */
    public static Roll roll(ReadSession session, BodyId body, LocalDate date) {
        return Roll.of(
                body,
                date,
                session.seats().constituenciesOf(body),
                session.seats().of(body),
                session.seats().appointmentsOf(body),
                session.seats().deputiesOf(body),
                session.people().all());
    }
}
