package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** Plans meetings, changes and cancels them, and issues their agendas. */
public final class MeetingService {
    private final Store store;
    private final Acting acting;

    public MeetingService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Calls back, on the store's own thread, after every act; the answer ends that. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }

    /** Every meeting with what its register shows, earliest first. */
    public List<MeetingLine> list() {
        return store.read(session -> {
            Map<BodyId, Body> bodies = session.bodies().all().stream().collect(Collectors.toMap(Body::id, Function.identity()));
            Map<MeetingId, Long> items = session.meetings().allItems().stream()
                    .collect(Collectors.groupingBy(AgendaItem::meeting, Collectors.counting()));
            return session.meetings().all().stream()
                    .map(meeting -> MeetingLine.of(meeting, bodies.get(meeting.body()), items.getOrDefault(meeting.id(), 0L).intValue()))
                    .toList();
        });
    }

    public Meeting find(MeetingId id) {
        return store.read(session -> Found.meeting(session, id));
    }

    /** One meeting as its register shows it. */
    public MeetingLine line(MeetingId id) {
        return store.read(session -> {
            Meeting meeting = Found.meeting(session, id);
            return MeetingLine.of(meeting, Found.bodyOf(session, meeting), session.meetings().itemsOf(id).size());
        });
    }

    /** The bodies that can meet, in their order. */
    public List<Body> bodies() {
        return store.read(session -> session.bodies().all());
    }

    /** What a person is likely to want for the body's next meeting: its usual hour and place, from its last one. */
    public MeetingDetails propose(BodyId body, LocalDate date) {
        return store.read(session -> session.meetings().of(body).stream()
                .filter(meeting -> meeting.date().isBefore(date))
                .reduce((earlier, later) -> later)
                .map(MeetingDetails::of)
                .map(last -> new MeetingDetails(body, date, last.start(), last.plannedEnd(), last.venue(), null, null))
                .orElseGet(() -> MeetingDetails.of(body, date, java.time.LocalTime.of(14, 0), Venue.TO_BE_CONFIRMED)));
    }

    /** Plans a meeting whose agenda begins with the body's standing items. */
    public MeetingId plan(MeetingDetails details) {
        return store.write(acting.name(), "Planned a meeting on " + DayText.of(details.date()), session -> {
            Meeting meeting = newMeeting(session, details);
            session.meetings().save(meeting);
            addStandingItems(session, meeting);
            return meeting.id();
        });
    }

    /** Plans a meeting with an empty agenda. */
    public MeetingId planEmpty(MeetingDetails details) {
        return store.write(acting.name(), "Planned a meeting on " + DayText.of(details.date()), session -> {
            Meeting meeting = newMeeting(session, details);
            session.meetings().save(meeting);
            return meeting.id();
        });
    }

    /** Plans a meeting with a copy of another meeting's agenda, its pages and Part 2 reasons left to be chosen anew. */
    public MeetingId planFrom(MeetingId source, MeetingDetails details) {
        return store.write(acting.name(), "Planned a meeting on " + DayText.of(details.date()) + " from an earlier agenda", session -> {
            Found.meeting(session, source);
            Meeting meeting = newMeeting(session, details);
            session.meetings().save(meeting);
            LocalDate previous = previousDate(session, meeting);
            for (AgendaItem item : session.meetings().itemsOf(source)) {
                session.meetings().save(AgendaCopy.of(item, previous)
                        .asNew(new ItemId(session.ids().next()), meeting.id(), item.position()));
            }
            return meeting.id();
        });
    }

    /** Plans a meeting with a copy of the body's last agenda before it; with its standing items where there is none. */
    public MeetingId planFromLast(MeetingDetails details) {
        Optional<MeetingId> last = store.read(session -> session.meetings().of(details.body()).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED && !meeting.date().isAfter(details.date()))
                .map(Meeting::id)
                .reduce((earlier, later) -> later));
        return last.isPresent() ? planFrom(last.get(), details) : plan(details);
    }

    /** Changes date, time, place and numbering; a planned meeting's reference follows its date. */
    public void change(MeetingId id, MeetingDetails details) {
        store.write(acting.name(), "Changed the meeting on " + DayText.of(details.date()), session -> {
            Meeting meeting = Found.meeting(session, id);
            if (!meeting.body().equals(details.body()) && !meeting.state().isAhead()) {
                throw new Refused("The meeting has begun, so it stays with its body.");
            }
            boolean renamed = meeting.state() == MeetingState.PLANNED
                    && (!meeting.date().equals(details.date()) || !meeting.body().equals(details.body()));
            String reference = renamed ? freeReference(session, details, meeting.reference()) : meeting.reference();
            Meeting changed = details.applyTo(meeting, reference);
            session.meetings().save(changed);
            redateApproval(session, meeting, changed);
            return null;
        });
    }

    public void cancel(MeetingId id) {
        move(id, MeetingState.CANCELLED, "Cancelled the meeting");
    }

    /** Puts a cancelled meeting back among the planned ones. */
    public void reinstate(MeetingId id) {
        move(id, MeetingState.PLANNED, "Put back the cancelled meeting");
    }

    /** Takes an issued agenda back; the meeting is planned again. */
    public void withdrawAgenda(MeetingId id) {
        move(id, MeetingState.PLANNED, "Took back the agenda of the meeting");
    }

    /** Removes a meeting that never began, with its agenda. */
    public void remove(MeetingId id) {
        store.write(acting.name(), "Removed a meeting that never began", session -> {
            Meeting meeting = Found.meeting(session, id);
            boolean begun = !meeting.state().isAhead() && meeting.state() != MeetingState.CANCELLED;
            if (begun || meeting.minutes() != MinutesState.NONE) {
                throw new Refused("The meeting " + meeting.reference()
                        + " has a record of what happened, so it stays. Cancel a meeting that is not to take place.");
            }
            session.meetings().remove(id);
            return null;
        });
    }

    private void move(MeetingId id, MeetingState next, String what) {
        store.write(acting.name(), what, session -> {
            session.meetings().save(Found.meeting(session, id).movedTo(next));
            return null;
        });
    }

    private static Meeting newMeeting(WriteSession session, MeetingDetails details) {
        return new Meeting(
                new MeetingId(session.ids().next()), freeReference(session, details, null), details.body(), details.date(),
                details.start(), details.plannedEnd(), details.venue(), MeetingState.PLANNED, MinutesState.NONE, null, null,
                details.firstMinuteNumber(), details.previousMeeting(), 0);
    }

    private static String freeReference(ReadSession session, MeetingDetails details, @Nullable String own) {
        Body body = session.bodies()
                .find(details.body())
                .orElseThrow(() -> new Refused("Choose the body that meets."));
        return MeetingReference.of(body, details.date(),
                taken -> !taken.equals(own) && session.meetings().findByReference(taken).isPresent());
    }

    private static void addStandingItems(WriteSession session, Meeting meeting) {
        Body body = Found.bodyOf(session, meeting);
        List<AgendaItem> previous = Found.before(session, meeting)
                .map(earlier -> session.meetings().itemsOf(earlier.id()))
                .orElse(List.of());
        int position = 1;
        for (ItemDetails item : StandingItems.propose(body.style(), previous, previousDate(session, meeting))) {
            session.meetings().save(item.asNew(new ItemId(session.ids().next()), meeting.id(), position++));
        }
    }

    /** The item that approves the previous minutes names their date; it follows when the date it was written for changes. */
    private static void redateApproval(WriteSession session, Meeting before, Meeting after) {
        String old = StandingItems.approval(previousDate(session, before));
        String now = StandingItems.approval(previousDate(session, after));
        for (AgendaItem item : session.meetings().itemsOf(after.id())) {
            if (old.equals(item.purposeText()) && !now.equals(old)) {
                session.meetings().save(ItemDetails.of(item).withPurposeText(now).applyTo(item));
            }
        }
    }

    /** The date of the meeting whose minutes this one approves: as stated, or of the body's meeting before. */
    public static @Nullable LocalDate previousDate(ReadSession session, Meeting meeting) {
        if (meeting.previousMeeting() != null) {
            return meeting.previousMeeting();
        }
        Optional<Meeting> before = Found.before(session, meeting);
        return before.map(Meeting::date).orElse(null);
    }
}
