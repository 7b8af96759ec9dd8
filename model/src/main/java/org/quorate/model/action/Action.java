package org.quorate.model.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.PartnerId;

/**
 * Something somebody is to do.
 *
 * @param reference how people name it ("A-98")
 * @param item the item it arose from, or nothing
 * @param dueDates every due date it ever had, oldest first; empty where none was set
 * @param progress every note, oldest first
 * @param closedAt the meeting at which it was closed, or nothing
 */
public record Action(
        ActionId id,
        String reference,
        String text,
        List<Owner> owners,
        @Nullable PartnerId partner,
        @Nullable ItemId item,
        @Nullable DecisionId decision,
        LocalDate raisedOn,
        List<DueDate> dueDates,
        ActionState state,
        List<Progress> progress,
        @Nullable LocalDate closedOn,
        @Nullable MeetingId closedAt,
        int revision) {
    public Action {
        reference = Required.text(reference, "An action needs a reference.");
        text = Required.text(text, "Say what is to be done.");
        owners = List.copyOf(owners);
        dueDates = List.copyOf(dueDates);
        progress = List.copyOf(progress);
        Required.that((state == ActionState.OPEN) == (closedOn == null), "An action has a closing day exactly when it is closed.");
        Required.that(closedOn == null || !closedOn.isBefore(raisedOn), "An action cannot be closed before it was raised.");
    }

    /** The date by which it is to be done now. */
    public Optional<LocalDate> due() {
        return dueDates.isEmpty() ? Optional.empty() : Optional.of(dueDates.getLast().due());
    }

    /** Whether it is open and its date has passed; on the day itself it is not overdue. */
    public boolean isOverdueOn(LocalDate today) {
        return state == ActionState.OPEN && due().filter(today::isAfter).isPresent();
    }

    public String ownerNames() {
        return owners.stream().map(Owner::name).collect(Collectors.joining(", "));
    }

    /** The same action with a new due date after its earlier ones. */
    public Action dueOn(LocalDate due, LocalDate today, @Nullable String why) {
        Required.that(state == ActionState.OPEN, "The action " + reference + " is closed; reopen it first.");
        List<DueDate> dates = new ArrayList<>(dueDates);
        dates.add(new DueDate(due, today, why));
        return copy(dates, state, progress, closedOn, closedAt);
    }

    public Action withProgress(Progress note) {
        List<Progress> notes = new ArrayList<>(progress);
        notes.add(note);
        return copy(dueDates, state, notes, closedOn, closedAt);
    }

    /** The same action, done or dropped on a day; refused where it is closed already. */
    public Action closed(ActionState how, LocalDate on, @Nullable MeetingId at) {
        if (state != ActionState.OPEN) {
            throw new Refused("The action " + reference + " is closed already.");
        }
        Required.that(how != ActionState.OPEN, "An action is closed as done or as dropped.");
        return copy(dueDates, how, progress, on, at);
    }

    /** The same action for others to do. */
    public Action ownedBy(List<Owner> next) {
        Required.that(!next.isEmpty(), "Say who is to do it.");
        Required.that(state == ActionState.OPEN, "The action " + reference + " is closed; reopen it first.");
        return new Action(
                id, reference, text, next, partner, item, decision, raisedOn, dueDates, state, progress, closedOn, closedAt, revision);
    }

    /** The same action about a partner, or about none. */
    public Action concerning(@Nullable PartnerId whom) {
        return new Action(
                id, reference, text, owners, whom, item, decision, raisedOn, dueDates, state, progress, closedOn, closedAt, revision);
    }

    public Action reworded(String words) {
        return new Action(
                id, reference, words, owners, partner, item, decision, raisedOn, dueDates, state, progress, closedOn, closedAt, revision);
    }

    /** The same action read at another revision. */
    public Action atRevision(int next) {
        return new Action(
                id, reference, text, owners, partner, item, decision, raisedOn, dueDates, state, progress, closedOn, closedAt, next);
    }

    public Action reopened() {
        return copy(dueDates, ActionState.OPEN, progress, null, null);
    }

    private Action copy(
            List<DueDate> dates,
            ActionState next,
            List<Progress> notes,
            @Nullable LocalDate closed,
            @Nullable MeetingId at) {
        return new Action(
                id, reference, text, owners, partner, item, decision, raisedOn, dates, next, notes, closed, at, revision);
    }
}
