package org.quorate.app.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/**
 * What one edit did to an agenda: enough to take it back, or do it again.
 *
 * @param what the edit in a few words, as in "Moved item 5 up"
 */
public record AgendaChange(MeetingId meeting, String what, List<AgendaItem> before, List<AgendaItem> after) {
    public AgendaChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The item that the edit added, if it added one. */
    public Optional<ItemId> added() {
        Set<ItemId> old = before.stream().map(AgendaItem::id).collect(Collectors.toSet());
        return after.stream().map(AgendaItem::id).filter(id -> !old.contains(id)).findFirst();
    }

    /** The change the other way round. */
    public AgendaChange reversed() {
        return new AgendaChange(meeting, what, after, before);
    }

    public boolean isNothing() {
        return sameAgenda(before, after);
    }

    /** Whether two agendas say the same, whatever their revisions. */
    public static boolean sameAgenda(List<AgendaItem> one, List<AgendaItem> other) {
        return one.stream().map(AgendaChange::words).toList().equals(other.stream().map(AgendaChange::words).toList());
    }

    static AgendaItem words(AgendaItem item) {
        return withRevision(item, 0);
    }

    static AgendaItem withRevision(AgendaItem item, int revision) {
        return new AgendaItem(
                item.id(), item.meeting(), item.position(), item.title(), item.standing(), item.matter(), item.purpose(),
                item.purposeText(), item.paragraphs(), item.privacy(), item.presenter(), item.minutes(), item.pages(),
                item.minuteNumber(), revision);
    }
}
