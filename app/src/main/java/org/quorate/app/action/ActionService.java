package org.quorate.app.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.room.ActionLine;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Evidence;
import org.quorate.model.action.EvidenceId;
import org.quorate.model.action.Owner;
import org.quorate.model.action.Progress;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partner;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.StaleChange;
import org.quorate.persistence.store.Store;

/**
 * The register of actions and everything a person may do to one. Reasons are kept as progress notes, and each change says
 * what it was before, so that it can be undone; a note of progress stays, as a record of what was said.
 */
public final class ActionService {
    private static final Set<String> SHOWN_TABLES = Set.of("action_item", "action_evidence", "agenda_item", "meeting", "body");

    private final Store store;
    private final Acting acting;

    public ActionService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Every action with where it arose, those due soonest first, those without a date after them. */
    public List<ActionEntry> all() {
        return store.read(session -> new ActionEntries(session, acting.today()).all());
    }

    /** Whoever may own an action: people on record, and the titles of seats. */
    public List<ActionLine.Candidate> candidates() {
        return store.read(session -> {
            List<ActionLine.Candidate> found = new ArrayList<>();
            session.people().all().forEach(person -> found.add(new ActionLine.Candidate(person.name(), person.id())));
            session.bodies().all().stream()
                    .flatMap(body -> session.seats().of(body.id()).stream())
                    .map(seat -> seat.title())
                    .distinct()
                    .forEach(title -> found.add(new ActionLine.Candidate(title, null)));
            return found;
        });
    }

    /** The meetings at which an action may be closed, latest first: those begun or held by now. */
    public List<ClosingMeeting> meetings() {
        return store.read(session -> session.meetings().all().reversed().stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED && !meeting.date().isAfter(acting.today()))
                .map(meeting -> new ClosingMeeting(meeting.id(), meeting.date(),
                        session.bodies().find(meeting.body()).map(Body::shortName).orElse("") + ", " + DayText.of(meeting.date())))
                .toList());
    }

    /** Calls back, on the store's own thread, after anything the register shows was changed; the answer ends that. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> {
            if (change.tables().stream().anyMatch(table -> SHOWN_TABLES.contains(table.toLowerCase(Locale.ROOT)))) {
                changed.run();
            }
        });
    }

    /** Keeps an action that arose outside a meeting, with the next free reference. */
    public Action add(ActionLine line) {
        Required.that(line.isComplete(), "Say what is to be done, for example \"Director of Finance: revise the split by 11 feb\".");
        return store.write(acting.name(), "Added an action", session -> {
            LocalDate today = acting.today();
            List<DueDate> due = line.due() == null ? List.of() : List.of(new DueDate(line.due(), today, null));
            Action action = new Action(
                    new ActionId(session.ids().next()), session.actions().nextReference(), line.text(), line.owners(), null, null, null,
                    today, due, ActionState.OPEN, List.of(), null, null, 0);
            session.actions().save(action);
            return find(session, action.id());
        });
    }

    /** The action with this reference. */
    public Action named(String reference) {
        return store.read(session -> session.actions().findByReference(reference.strip().toUpperCase(Locale.UK))
                .or(() -> session.actions().findByReference(reference.strip()))
                .orElseThrow(() -> new Refused("There is no action " + reference.strip() + ". quorate list actions shows them all.")));
    }

    /** The partners an action may concern, by name. */
    public List<Partner> partners() {
        return store.read(session -> session.partners().all());
    }

    /** Says which partner they concern; nothing for none. */
    public ActionEdit concern(List<Action> actions, @Nullable Partner partner) {
        String whom = partner == null ? "no partner" : partner.name();
        return change(actions, "Noted that " + references(actions) + (actions.size() == 1 ? " concerns " : " concern ") + whom,
                now -> now.concerning(partner == null ? null : partner.id()));
    }

    /** What shows that it was done, in the order put on record. */
    public List<Evidence> evidence(ActionId id) {
        return store.read(session -> session.actions().evidenceOf(id));
    }

    /**
     * Puts evidence on record, beside an action that is open or closed.
     *
     * @param what what it is, and where it is kept; the name of the file where it is empty
     * @param files kept with the partnership already; none where it is kept elsewhere
     */
    public List<Evidence> addEvidence(Action action, String what, List<AttachedFile> files) {
        Required.that(!files.isEmpty() || !what.isBlank(), "Say what shows that it was done, or attach the file.");
        return store.write(acting.name(), "Put evidence on record for " + action.reference(), session -> {
            ActionId id = find(session, action.id()).id();
            List<Evidence> added = new ArrayList<>();
            if (files.isEmpty()) {
                added.add(new Evidence(new EvidenceId(session.ids().next()), id, acting.today(), acting.name(), what, null));
            }
            for (AttachedFile file : files) {
                session.attachedFiles().add(file);
                added.add(new Evidence(new EvidenceId(session.ids().next()), id, acting.today(), acting.name(), what.isBlank() ? file.name() : what, file));
            }
            added.forEach(session.actions()::add);
            return added;
        });
    }

    /** Takes an action just added away again, which only serves to undo adding it. */
    public void remove(Action added) {
        store.change(acting.name(), "Took back the action " + added.reference(), session -> {
            Action now = find(session, added.id());
            Required.that(now.equals(added), "The action " + added.reference() + " was changed since; it stays on record. Close it as dropped instead.");
            Required.that(session.actions().evidenceOf(added.id()).isEmpty(),
                    "There is evidence with " + added.reference() + ", so it stays on record. Close it as dropped instead.");
            session.actions().remove(added.id());
        });
    }

    /** Adds a dated note on how it is going. */
    public Action progress(Action action, String note) {
        return change(List.of(action), "Noted progress on " + action.reference(), now -> now.withProgress(note(note))).after().getFirst();
    }

    /** Sets a new due date after the earlier ones; a change of a date needs its reason. */
    public ActionEdit postpone(List<Action> actions, LocalDate due, @Nullable String why) {
        return change(actions, "Set a new date for " + references(actions), now -> {
            Required.that(now.dueDates().isEmpty() || (why != null && !why.isBlank()),
                    "Say why the date changes; the reason is kept with the earlier date.");
            return now.dueOn(due, acting.today(), why);
        });
    }

    /** Gives them to others, and keeps from whom and why. */
    public ActionEdit reassign(List<Action> actions, List<Owner> owners, String why) {
        Required.text(why, "Say why it passes to somebody else; the reason is kept.");
        String next = owners.stream().map(Owner::name).reduce((first, second) -> first + ", " + second).orElse("");
        return change(actions, "Reassigned " + references(actions), now -> {
            String from = now.owners().isEmpty() ? "nobody" : now.ownerNames();
            return now.ownedBy(owners).withProgress(note("Passed from " + from + " to " + next + ": " + why.strip()));
        });
    }

    /**
     * Closes them as done or dropped.
     *
     * @param at the meeting at which they were closed, or nothing
     * @param why what came of them; needed where they are dropped
     */
    public ActionEdit close(List<Action> actions, ActionState how, LocalDate on, @Nullable MeetingId at, @Nullable String why) {
        Required.that(how != ActionState.DROPPED || (why != null && !why.isBlank()), "Say why it is dropped; the reason is kept.");
        Required.that(!on.isAfter(acting.today()), "An action cannot be closed on a day that is still to come.");
        if (at != null) {
            refuseAtMeeting(at);
        }
        return change(actions, (how == ActionState.DONE ? "Closed " : "Dropped ") + references(actions), now -> {
            Action noted = why == null || why.isBlank() ? now : now.withProgress(note(how.words() + ": " + why.strip()));
            return noted.closed(how, on, at);
        });
    }

    private void refuseAtMeeting(MeetingId at) {
        store.read(session -> session.meetings().find(at)).ifPresent(meeting -> {
            Required.that(meeting.state() != MeetingState.CANCELLED, meeting.reference() + " was cancelled, so no action was closed there.");
            Required.that(!meeting.date().isAfter(acting.today()), meeting.reference() + " is still to come, so no action was closed there.");
        });
    }

    /** Opens them again, and keeps why. */
    public ActionEdit reopen(List<Action> actions, String why) {
        Required.text(why, "Say why it is opened again; the reason is kept.");
        return change(actions, "Reopened " + references(actions), now -> {
            Required.that(now.state() != ActionState.OPEN, "The action " + now.reference() + " is open already.");
            return now.reopened().withProgress(note("Reopened: " + why.strip()));
        });
    }

    public ActionEdit reword(Action action, String words) {
        return change(List.of(action), "Reworded " + action.reference(), now -> now.reworded(words));
    }

    /** Puts back what an edit changed; refused as stale where somebody changed it again since. */
    public ActionEdit undo(ActionEdit edit) {
        String what = "Undid: " + edit.what();
        return store.write(acting.name(), what, session -> {
            List<Action> restored = new ArrayList<>();
            for (int place = 0; place < edit.before().size(); place++) {
                session.actions().save(edit.before().get(place).atRevision(edit.after().get(place).revision()));
                restored.add(find(session, edit.before().get(place).id()));
            }
            return new ActionEdit(what, edit.after(), restored);
        });
    }

    /** Changes each as it was read; one that somebody changed since is refused as stale, and then none is changed. */
    private ActionEdit change(List<Action> actions, String what, UnaryOperator<Action> change) {
        Required.that(!actions.isEmpty(), "Choose an action first.");
        return store.write(acting.name(), what, session -> {
            List<Action> after = new ArrayList<>();
            for (Action action : actions) {
                refuseWhereClosedMeanwhile(action, find(session, action.id()));
                session.actions().save(change.apply(action));
                after.add(find(session, action.id()));
            }
            return new ActionEdit(what, actions, after);
        });
    }

    /** Two people may close one action: the second is told what the first did, instead of only that something changed. */
    private static void refuseWhereClosedMeanwhile(Action read, Action now) {
        LocalDate closed = now.closedOn();
        if (read.state() == ActionState.OPEN && closed != null) {
            String last = now.progress().isEmpty() ? "" : " by " + now.progress().getLast().by();
            throw new StaleChange("The action " + now.reference() + " was closed meanwhile as " + now.state().words().toLowerCase(Locale.UK) + " on "
                    + DayText.of(closed) + (now.progress().size() > read.progress().size() ? last : "") + ". Nothing was changed; read it again.");
        }
    }

    private Progress note(String words) {
        return new Progress(acting.today(), acting.name(), words);
    }

    private static String references(List<Action> actions) {
        return actions.size() > 3
                ? actions.size() + " actions"
                : String.join(", ", actions.stream().map(Action::reference).toList());
    }

    private static Action find(ReadSession session, ActionId id) {
        Optional<Action> found = session.actions().find(id);
        return found.orElseThrow(() -> new Refused("This action is no longer on record."));
    }
}
