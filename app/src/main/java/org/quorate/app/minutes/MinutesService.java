package org.quorate.app.minutes;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Objects;
import org.quorate.app.acting.Acting;
import org.quorate.app.meeting.Found;
import org.quorate.app.register.PublicMeetings;
import org.quorate.model.Refused;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.Minute;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;
import org.quorate.reports.content.Hearing;

/** Begins, writes, numbers and sends out the minutes of a meeting. */
public final class MinutesService implements MinuteAutosave.OnRecord, ResolutionAutosave.OnRecord {
    private final Store store;
    private final Acting acting;

    public MinutesService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Calls back, on the store's own thread, after every act; the answer ends that. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }

    public MinutesOfMeeting read(MeetingId id) {
        return store.read(session -> MinutesReading.of(session, id));
    }

    /** How far the public could hear the Part 1 business of the meeting; refused where nothing on record admits it. */
    Hearing requireAdmitted(MeetingId id) {
        return store.read(session -> PublicMeetings.requireAdmitted(session, id, "minutes"));
    }

    /**
     * Begins the draft: every item gets its number, running on from the body's meetings before (HW-09), and apologies and
     * declarations are proposed from the record.
     */
    public void begin(MeetingId id) {
        store.write(acting.name(), "Began the draft minutes", session -> {
            MinutesOfMeeting minutes = MinutesReading.of(session, id);
            if (minutes.meeting().state() == MeetingState.CANCELLED) {
                throw new Refused("The meeting is cancelled, so it has no minutes.");
            }
            if (minutes.entries().isEmpty()) {
                throw new Refused("The agenda has no items yet, so there is nothing to minute.");
            }
            minutes.meeting().minutes().to(MinutesState.DRAFT).orRefuse();
            session.meetings().save(minutes.meeting().withMinutes(MinutesState.DRAFT));
            for (MinuteEntry entry : minutes.entries()) {
                session.meetings().save(entry.item().numbered(entry.number()));
                proposeNarrative(session, entry);
            }
            return null;
        });
    }

    private static void proposeNarrative(WriteSession session, MinuteEntry entry) {
        boolean fromTheRecord = entry.item().standing() == StandingItem.APOLOGIES || entry.item().standing() == StandingItem.DECLARATIONS;
        if (fromTheRecord && entry.minute().blocks().isEmpty() && entry.proposal().isPresent()) {
            session.minutes().save(new Minute(entry.item().id(), entry.proposal().get(), entry.minute().revision()));
        }
    }

    /**
     * Keeps the narrative of one item.
     *
     * @param minute the narrative with the revision it was read with; refused as stale where another change came first
     * @return the minute as kept, with its new revision
     */
    @Override
    public Minute write(Minute minute) {
        return store.write(acting.name(), "Wrote a minute", session -> {
            refuseIfClosed(session, minute.item());
            session.minutes().save(minute);
            return session.minutes().of(minute.item()).orElseThrow();
        });
    }

    /** The narrative of one item as it is on record. */
    @Override
    public Minute minute(ItemId item) {
        return store.read(session -> session.minutes().of(item).orElseGet(() -> Minute.empty(item)));
    }

    /** Replaces the narrative of an item by what the record proposes. */
    public void useRecord(ItemId item) {
        store.write(acting.name(), "Took a minute from the record", session -> {
            refuseIfClosed(session, item);
            MinuteEntry entry = MinutesReading.of(session, Found.item(session, item).meeting()).entry(item).orElseThrow();
            session.minutes().save(new Minute(
                    item,
                    entry.proposal().orElseThrow(() -> new Refused("The record proposes nothing for this item.")),
                    entry.minute().revision()));
            return null;
        });
    }

    /**
     * Records what was resolved on an item by assent: a new decision, its clauses in the form that suits them.
     *
     * @param clauses the words after "That", one a clause
     */
    @Override
    public DecisionId resolve(ItemId item, List<String> clauses) {
        return store.write(acting.name(), "Recorded a resolution", session -> {
            refuseIfClosed(session, item);
            AgendaItem on = Found.item(session, item);
            Meeting meeting = Found.meeting(session, on.meeting());
            Body body = Found.bodyOf(session, meeting);
            Resolution resolution = Resolution.of(clauses);
            if (resolution instanceof Resolution.None) {
                throw new Refused("A resolution needs its words.");
            }
            DecisionOutcome outcome = outcomeOf(resolution);
            DecisionId id = new DecisionId(session.ids().next());
            session.decisions().save(new Decision(
                    id, reference(session, body, on), meeting.id(), item, on.title(), outcome, DecisionMethod.ASSENT,
                    new Declared(outcome, "the " + body.style().chairTitle()),
                    new RulingOnRecord.NotComputed("Taken by assent; nobody counted."),
                    resolution, taken(meeting), 0));
            return id;
        });
    }

    /** Changes the words of a resolution; without any clause left, a decision taken by assent is removed. */
    @Override
    public Optional<DecisionId> reword(DecisionId id, List<String> clauses) {
        return store.write(acting.name(), "Changed the words of a resolution", session -> {
            Decision decision = session.decisions().find(id).orElseThrow(() -> new Refused("That decision is no longer on record."));
            refuseIfClosed(session, decision.item());
            Resolution resolution = Resolution.of(clauses);
            boolean assent = decision.method() == DecisionMethod.ASSENT && decision.ruling() instanceof RulingOnRecord.NotComputed;
            if (resolution instanceof Resolution.None && assent) {
                session.decisions().remove(id);
                return Optional.<DecisionId>empty();
            }
            session.decisions().save(reworded(decision, resolution, assent));
            return Optional.of(id);
        });
    }

    /** The decision with its resolution in other words; what was decided stays. */
    static Decision worded(Decision decision, Resolution resolution) {
        return new Decision(
                decision.id(), decision.reference(), decision.meeting(), decision.item(), decision.title(), decision.outcome(),
                decision.method(), decision.declared(), decision.ruling(), resolution, decision.at(), decision.revision());
    }

    private static Decision reworded(Decision decision, Resolution resolution, boolean assent) {
        DecisionOutcome outcome = assent ? outcomeOf(resolution) : decision.outcome();
        Declared declared = decision.declared();
        return new Decision(
                decision.id(), decision.reference(), decision.meeting(), decision.item(), decision.title(), outcome,
                decision.method(), assent && declared != null ? new Declared(outcome, declared.by()) : declared,
                decision.ruling(), resolution, decision.at(), decision.revision());
    }

    /** Sends the draft out as unconfirmed. */
    public void sendOut(MeetingId id) {
        move(id, MinutesState.UNCONFIRMED, "Sent out the minutes as unconfirmed");
    }

    /** Takes unconfirmed minutes back to draft. */
    public void backToDraft(MeetingId id) {
        move(id, MinutesState.DRAFT, "Took the minutes back to draft");
    }

    /** What later meetings did with the minutes: corrections and confirmation. */
    public CorrectionService corrections() {
        return new CorrectionService(store, acting);
    }

    /** Records when a meeting held without the program began and ended; it then counts as held. */
    public void recordHeld(MeetingId id, LocalTime commenced, LocalTime concluded) {
        store.write(acting.name(), "Recorded when the meeting began and ended", session -> {
            Meeting meeting = Found.meeting(session, id);
            Meeting opened = meeting.state() == MeetingState.IN_SESSION ? meeting : meeting.openedAt(commenced);
            Meeting timed = new Meeting(
                    opened.id(), opened.reference(), opened.body(), opened.date(), opened.start(), opened.plannedEnd(), opened.venue(),
                    opened.state(), opened.minutes(), commenced, null, opened.firstMinuteNumber(), opened.previousMeeting(), opened.revision());
            session.meetings().save(timed.closedAt(concluded));
            return null;
        });
    }

    private void move(MeetingId id, MinutesState next, String what) {
        store.write(acting.name(), what, session -> {
            Meeting meeting = Found.meeting(session, id);
            meeting.minutes().to(next).orRefuse();
            session.meetings().save(meeting.withMinutes(next));
            return null;
        });
    }

    private static void refuseIfClosed(ReadSession session, ItemId item) {
        Meeting meeting = Found.meeting(session, Found.item(session, item).meeting());
        if (meeting.minutes() == MinutesState.CONFIRMED) {
            throw new Refused("The minutes are confirmed; a correction is made by resolution of a later meeting.");
        }
    }

    private static LocalDateTime taken(Meeting meeting) {
        return meeting.date().atTime(Objects.requireNonNullElse(meeting.commenced(), meeting.start()));
    }

    /** The body's short name and the minute number; a letter is added where the number is taken ("PB 47b"). */
    private static String reference(ReadSession session, Body body, AgendaItem item) {
        Integer number = item.minuteNumber();
        String plain = number == null
                ? Found.meeting(session, item.meeting()).reference() + "/" + item.position()
                : body.shortName() + " " + number;
        String free = plain;
        for (char letter = 'b'; session.decisions().findByReference(free).isPresent(); letter++) {
            free = plain + letter;
        }
        return free;
    }

    /** NOTED and RECEIVED are verbs inside RESOLVED; anything else was agreed. */
    private static DecisionOutcome outcomeOf(Resolution resolution) {
        List<String> clauses = resolution.clauseTexts();
        if (!clauses.isEmpty() && clauses.stream().allMatch(clause -> clause.endsWith("noted"))) {
            return DecisionOutcome.NOTED;
        }
        boolean received = !clauses.isEmpty()
                && clauses.stream().allMatch(clause -> clause.endsWith("received") || clause.endsWith("noted"));
        return received ? DecisionOutcome.RECEIVED : DecisionOutcome.AGREED;
    }
}
