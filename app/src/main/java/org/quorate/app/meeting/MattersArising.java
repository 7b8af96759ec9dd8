package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.persistence.store.ReadSession;

/**
 * The actions and disputes that arose at a body's earlier meetings as an item of its next agenda: those still open, and those closed since it last met.
 * The agenda is public, so what arose in Part 2 is left out, and so are notes of progress and what the parties of a dispute said.
 */
final class MattersArising {
    private static final int MINUTES = 10;

    private final LocalDate today;
    private final Map<MeetingId, Meeting> earlier = new HashMap<>();
    private final Map<ItemId, AgendaItem> items = new HashMap<>();
    private final LocalDate since;
    private final List<Action> actions;
    private final List<Dispute> disputes;

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
        disputes = session.disputes().all().stream().filter(this::belongs).toList();
    }

    /** What the item says now; nothing on record gives an item that says so. */
    static ItemDetails of(ReadSession session, Meeting next, LocalDate today) {
        return new MattersArising(session, next, today).details();
    }

    private boolean belongs(Action action) {
        LocalDate closed = action.closedOn();
        return arose(action.item()) && (closed == null || !closed.isBefore(since));
    }

    private boolean belongs(Dispute dispute) {
        return arose(dispute.item()) && dispute.events().stream().skip(dispute.lastMove()).filter(MattersArising::ends)
                .noneMatch(end -> end.on().isBefore(since));
    }

    private boolean arose(@Nullable ItemId id) {
        AgendaItem item = id == null ? null : items.get(id);
        return item != null && item.privacy() == null;
    }

    private static boolean ends(DisputeEvent event) {
        return switch (event.what().kind()) {
            case SETTLE, WITHDRAW, DECIDE -> true;
            default -> false;
        };
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
        if (!disputes.isEmpty()) {
            counts.add(disputes.size() == 1 ? "1 dispute" : disputes.size() + " disputes");
        }
        return ItemDetails.of("Matters Arising and Action Log", Purpose.NOTE, MINUTES)
                .withStanding(StandingItem.MATTERS_ARISING)
                .withPurposeText("To consider the actions " + (disputes.isEmpty() ? "" : "and disputes ") + "arising from earlier meetings: "
                        + String.join(", ", counts) + ".")
                .withParagraphs(Stream.concat(actions.stream().map(this::line), disputes.stream().map(this::line)).toList());
    }

    /** As in "A-12 (minute 47): Revise the split. Director of Finance, due Thu 11 Feb 2027, overdue." */
    private String line(Action action) {
        LocalDate closed = action.closedOn();
        String standing = closed != null
                ? action.state().words().toLowerCase(Locale.UK) + " on " + DayText.of(closed)
                : action.due().map(due -> "due " + DayText.of(due) + (due.isBefore(today) ? ", overdue" : "")).orElse("no date set");
        String owners = action.owners().isEmpty() ? "No owner" : action.ownerNames();
        return action.reference() + where(action.item()) + ": " + action.text() + ". " + owners + ", " + standing + ".";
    }

    /** As in "D-6 (minute 47): Sharing of the fund. Referred on, Thu 24 Dec 2026." */
    private String line(Dispute dispute) {
        DisputeEvent last = dispute.events().getLast();
        return dispute.reference() + where(dispute.item()) + ": " + dispute.title() + ". " + last.what().kind().title() + ", " + DayText.of(last.on())
                + ".";
    }

    private String where(@Nullable ItemId id) {
        AgendaItem item = id == null ? null : items.get(id);
        Integer minute = item == null ? null : item.minuteNumber();
        return minute == null ? "" : " (minute " + minute + ")";
    }
}
