package org.quorate.app.decision;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** The register of decisions: its rows, what is on record about one, and the changes a person may make to it. */
public final class DecisionService {
    /** How many rows are read before anything is shown. */
    public static final int FIRST_ROWS = 100;

    private static final String DECISIONS = "decision";
    private static final Set<String> SHOWN_TABLES = Set.of(DECISIONS, "agenda_item", "meeting", "body");

    private final Store store;
    private final Acting acting;
    private final DecisionReading reading;

    public DecisionService(Store store, Acting acting, CharterService charters, Rulings engine) {
        this.store = store;
        this.acting = acting;
        reading = new DecisionReading(store, charters, engine);
    }

    /** The latest decisions, at most {@link #FIRST_ROWS}, however long the register is. */
    public List<DecisionLine> first() {
        return page(0, FIRST_ROWS);
    }

    /** Every decision, latest first. */
    public List<DecisionLine> all() {
        return page(0, Integer.MAX_VALUE);
    }

    /** Latest first, from {@code offset}, at most {@code limit}. */
    public List<DecisionLine> page(int offset, int limit) {
        return store.read(session -> session.decisions().lines(offset, limit));
    }

    /** What is on record about one decision, with its ruling computed again. */
    public DecisionDetail detail(DecisionId id) {
        return reading.detail(id);
    }

    /** The rows of these decisions, latest first; those no longer on record are left out. */
    public List<DecisionLine> lines(Set<DecisionId> wanted) {
        return store.read(session -> session.decisions().lines(wanted));
    }

    /**
     * Calls back, on the store's own thread, after anything the register shows was changed; the answer ends that. It is told which decisions changed,
     * or none of them where every row may show something new.
     */
    public Runnable onChange(Consumer<Set<DecisionId>> changed) {
        return store.onChange(change -> {
            Set<String> shown = change.tables().stream().map(table -> table.toLowerCase(Locale.ROOT)).filter(SHOWN_TABLES::contains)
                    .collect(Collectors.toSet());
            if (!shown.isEmpty()) {
                Set<DecisionId> decisions = change.rows().entrySet().stream().filter(table -> table.getKey().equalsIgnoreCase(DECISIONS))
                        .flatMap(table -> table.getValue().stream()).map(DecisionId::new).collect(Collectors.toSet());
                changed.accept(shown.equals(Set.of(DECISIONS)) && decisions.size() <= FIRST_ROWS ? decisions : Set.of());
            }
        });
    }

    /**
     * Changes the words of a resolution.
     *
     * @param revision the revision it was read with; refused as stale where another change came first
     * @return the decision as it now stands
     */
    public Decision reword(DecisionId id, List<String> clauses, int revision) {
        return store.write(acting.name(), "Reworded the resolution of " + reference(id), session -> {
            Decision decision = find(session, id);
            MinutesState minutes = session.meetings().find(decision.meeting()).map(Meeting::minutes).orElse(MinutesState.NONE);
            Required.that(minutes != MinutesState.CONFIRMED,
                    "The minutes are confirmed; a correction is made by resolution of a later meeting.");
            session.decisions().save(new Decision(
                    decision.id(), decision.reference(), decision.meeting(), decision.item(), decision.title(), decision.outcome(),
                    decision.method(), decision.declared(), decision.ruling(), Resolution.of(clauses), decision.at(), revision));
            return find(session, id);
        });
    }

    /** The items of meetings that are not cancelled on which nothing is decided yet, latest meeting first. */
    public List<UndecidedItem> undecided() {
        return store.read(session -> {
            Map<BodyId, Body> bodies = new HashMap<>();
            session.bodies().all().forEach(body -> bodies.put(body.id(), body));
            Set<ItemId> decided = new HashSet<>();
            session.decisions().lines(0, Integer.MAX_VALUE).forEach(line -> decided.add(line.item()));
            Map<MeetingId, Meeting> meetings = new HashMap<>();
            session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
            List<UndecidedItem> items = new ArrayList<>();
            for (AgendaItem item : session.meetings().allItems()) {
                Meeting meeting = meetings.get(item.meeting());
                Body body = meeting == null ? null : bodies.get(meeting.body());
                if (meeting != null && body != null && meeting.state() != MeetingState.CANCELLED && !decided.contains(item.id())) {
                    items.add(new UndecidedItem(
                            item.id(), body.shortName(), body.style().chairTitle(), meeting.date(), meeting.start(), item.position(), item.title()));
                }
            }
            items.sort(Comparator.comparing(UndecidedItem::date).reversed().thenComparing(UndecidedItem::body).thenComparing(UndecidedItem::number));
            return items;
        });
    }

    /** Keeps a decision that nobody counted here: what was declared, and no ruling. */
    public Decision record(RecordedDecision recorded) {
        return store.write(acting.name(), "Recorded a decision taken outside the room", session -> {
            AgendaItem item = session.meetings().findItem(recorded.item())
                    .orElseThrow(() -> new Refused("This item is no longer on the agenda."));
            Meeting meeting = session.meetings().find(item.meeting())
                    .orElseThrow(() -> new Refused("This meeting is no longer on record."));
            Required.that(session.decisions().of(item.id()).isEmpty(),
                    "A decision on \"" + item.title() + "\" is on record already. Open it to change its wording.");
            Required.that(!recorded.on().isAfter(acting.today()), "A decision cannot have been taken on a day that is still to come.");
            LocalDateTime at = recorded.on().atTime(meeting.start());
            Decision decision = new Decision(
                    new DecisionId(session.ids().next()), freeReference(session, meeting, item), meeting.id(), item.id(), item.title(),
                    recorded.declared(), recorded.method(), new Declared(recorded.declared(), recorded.by()),
                    new RulingOnRecord.NotComputed("Recorded as declared; nobody counted."), Resolution.of(recorded.clauses()), at, 0);
            session.decisions().save(decision);
            return find(session, decision.id());
        });
    }

    /** Takes a recorded decision back, which only serves to undo recording it. */
    public void withdraw(Decision recorded) {
        store.change(acting.name(), "Took back the recorded decision " + recorded.reference(), session -> {
            Decision now = find(session, recorded.id());
            Required.that(now.ruling() instanceof RulingOnRecord.NotComputed && now.resolution().equals(recorded.resolution()),
                    "The decision " + recorded.reference() + " was changed since; it stays on record.");
            session.decisions().remove(recorded.id());
        });
    }

    /** The minute number where there is one, else the item's place at its meeting; never one that is taken. */
    private static String freeReference(ReadSession session, Meeting meeting, AgendaItem item) {
        String body = session.bodies().find(meeting.body()).map(Body::shortName).orElse("");
        String plain = item.minuteNumber() == null
                ? meeting.reference() + "/" + item.position()
                : body + " " + item.minuteNumber();
        String free = plain;
        for (char letter = 'b'; session.decisions().findByReference(free).isPresent(); letter++) {
            free = plain + letter;
        }
        return free;
    }

    private String reference(DecisionId id) {
        return store.read(session -> find(session, id).reference());
    }

    private static Decision find(ReadSession session, DecisionId id) {
        return session.decisions().find(id).orElseThrow(() -> new Refused("This decision is no longer on record."));
    }
}
