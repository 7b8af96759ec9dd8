package org.quorate.app.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.Evidence;
import org.quorate.model.meeting.MeetingId;

/**
 * One row of the register of actions.
 *
 * @param body the body that asked for it, or the partnership's name
 * @param origin where it arose, as in "PB, Tue 24 Nov 2026, item 7", or empty
 * @param meeting the meeting at which it arose, or nothing
 * @param item the item's number on that agenda, 0 for none
 * @param partner the partner it concerns, or empty
 * @param ownersLeft the owners on record who hold no seat any more, by name
 * @param evidence what shows that it was done, in the order put on record
 * @param partTwo whether it arose in the absence of the public and press
 */
public record ActionEntry(Action action, String body, String origin, @Nullable MeetingId meeting, int item, String partner,
        List<String> ownersLeft, List<Evidence> evidence, boolean partTwo) {
    public ActionEntry {
        evidence = List.copyOf(evidence);
        ownersLeft = List.copyOf(ownersLeft);
    }

    public Optional<LocalDate> due() {
        return action.due();
    }

    public boolean isOpen() {
        return action.state() == ActionState.OPEN;
    }

    /** Open, and due on a day from today to {@code days} ahead. */
    public boolean isDueWithin(int days, LocalDate today) {
        return isOpen() && due().filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(days))).isPresent();
    }

    /** Open, though an owner has left: somebody else has to take it over. */
    public boolean wantsAnOwner() {
        return isOpen() && (action.owners().isEmpty() || !ownersLeft.isEmpty());
    }

    /** "Overdue" while it is, else the state's own word. */
    public String stateWords(LocalDate today) {
        return action.isOverdueOn(today) ? "Overdue" : action.state().words();
    }

    /** Whether one of its owners goes by that name. */
    public boolean isOwnedBy(String name) {
        return !name.isBlank() && action.owners().stream().anyMatch(owner -> owner.name().equalsIgnoreCase(name.strip()));
    }
}
