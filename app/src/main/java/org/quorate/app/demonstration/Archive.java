package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.meeting.Venue;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** Fills a store with many years of decisions, so that speed can be tried on a register longer than any board will ever have. */
final class Archive {
    private static final int MEETINGS = 2_000;
    private static final int ITEMS_EACH = 50;
    private static final int MEETINGS_AN_ACT = 20;
    private static final List<String> SUBJECTS = List.of(
            "Winter plan", "Community beds", "Urgent care", "Digital records", "Children's therapies", "Estates", "Carers", "Transport",
            "Falls prevention", "Virtual wards");
    private final Store store;
    private final String who;
    private final LocalDate last;

    /** Meetings go back day by day from {@code last}. */
    Archive(Store store, String who, LocalDate last) {
        this.store = store;
        this.who = who;
        this.last = last;
    }

    void write() {
        for (int first = 0; first < MEETINGS; first += MEETINGS_AN_ACT) {
            int from = first;
            store.write(who, "Added earlier meetings to the demonstration", session -> {
                Body body = session.bodies().all().getLast();
                for (int turn = from; turn < from + MEETINGS_AN_ACT; turn++) {
                    meeting(session, body, turn);
                }
                return true;
            });
        }
    }

    private void meeting(WriteSession session, Body body, int turn) {
        LocalDate date = last.minusDays(MEETINGS - (long) turn);
        MeetingId id = new MeetingId(session.ids().next());
        session.meetings().save(new Meeting(
                id, body.shortName() + " archive " + (turn + 1), body.id(), date, LocalTime.of(9, 0), null, Venue.at("Northfield House"),
                MeetingState.HELD, MinutesState.CONFIRMED, LocalTime.of(9, 0), LocalTime.of(12, 0), null, null, 0));
        session.minutes().add(new Confirmation(id, null, null, null, date.plusDays(1), who));
        for (int place = 1; place <= ITEMS_EACH; place++) {
            int number = turn * ITEMS_EACH + place;
            String title = SUBJECTS.get(number % SUBJECTS.size()) + ": report " + number;
            ItemId item = new ItemId(session.ids().next());
            session.meetings().save(new AgendaItem(
                    item, id, place, title, StandingItem.NONE, "ordinary", Purpose.RECEIVE, null, List.of(), null, null, 3, null, null, 0));
            LocalDateTime at = date.atTime(9, 0).plusMinutes(place * 3L);
            session.decisions().save(new Decision(
                    new DecisionId(session.ids().next()), "AR " + number, id, item, title, DecisionOutcome.RECEIVED, DecisionMethod.ASSENT,
                    null, new RulingOnRecord.NotComputed("Taken by assent; nobody counted."),
                    new Resolution.Single("the report be received"), at, 0));
        }
    }
}
