package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.persistence.store.ReadSession;

/**
 * The actions of a body's earlier meetings as an item of its next agenda: those still open, and those closed since it last met. The agenda is
 * public, so what arose in Part 2 is left out, and so are notes of progress.
 */
final class MattersArising {
    private static final int MINUTES = 10;

    private final LocalDate today;
    private final Map<MeetingId, Meeting> earlier = new HashMap<>();
    private final Map<ItemId, AgendaItem> items = new HashMap<>();
    private final LocalDate since;
    private final List<Action> actions;

    private MattersArising(ReadSession session, Meeting next, LocalDate today) {
        this.today = today;
        LocalDate last = LocalDate.MIN;
        for (Meeting meeting : session.meetings().of(next.body())) {
            if (meeting.date().isBefore(next.date()) && meeting.state() != MeetingState.CANCELLED) {
                earlier.put(meeting.id(), meeting);
                session.meetings().itemsOf(meeting.id()).forEach(item -> items.put(item.id(), item));
                last = meeting.state().isHeld() ? meeting.date() : last;
            }
        }
        since = last;
        actions = session.actions().all().stream().filter(this::belongs).toList();
    }

    /** What the item says now; nothing on record gives an item that says so. */
    static ItemDetails of(ReadSession session, Meeting next, LocalDate today) {
        return new MattersArising(session, next, today).details();
    }

    private boolean belongs(Action action) {
        AgendaItem item = action.item() == null ? null : items.get(action.item());
        LocalDate closed = action.closedOn();
        return item != null && item.privacy() == null && (closed == null || !closed.isBefore(since));
    }

    private ItemDetails details() {
        long open = actions.stream().filter(action -> action.state() == ActionState.OPEN).count();
        long late = actions.stream().filter(action -> action.isOverdueOn(today)).count();
        long closed = actions.size() - open;
        List<String> counts = new ArrayList<>();
        counts.add(open == 1 ? "1 action open" : open + " actions open");
        if (late > 0) {
            counts.add(late + " overdue");
        }
        if (closed > 0) {
            counts.add(closed + " closed since the last meeting");
        }
        return ItemDetails.of("Matters Arising and Action Log", Purpose.NOTE, MINUTES)
                .withStanding(StandingItem.MATTERS_ARISING)
                .withPurposeText("To consider the actions arising from earlier meetings: " + String.join(", ", counts) + ".")
                .withParagraphs(actions.stream().map(this::line).toList());
    }

    /** As in "A-12 (minute 47): Revise the split. Director of Finance, due Thu 11 Feb 2027, overdue." */
    private String line(Action action) {
        AgendaItem item = action.item() == null ? null : items.get(action.item());
        Integer minute = item == null ? null : item.minuteNumber();
        String where = minute == null ? "" : " (minute " + minute + ")";
        LocalDate closed = action.closedOn();
        String standing = closed != null
                ? action.state().words().toLowerCase(Locale.UK) + " on " + DayText.of(closed)
                : action.due().map(due -> "due " + DayText.of(due) + (due.isBefore(today) ? ", overdue" : "")).orElse("no date set");
        String owners = action.owners().isEmpty() ? "No owner" : action.ownerNames();
        return action.reference() + where + ": " + action.text() + ". " + owners + ", " + standing + ".";
    }
}
