package org.quorate.app.action;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.ReadSession;

/** Reads the actions on record with where each arose. */
final class ActionEntries {
    private final ReadSession session;
    private final Map<BodyId, Body> bodies = new HashMap<>();
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();
    private final Map<ItemId, @Nullable AgendaItem> items = new HashMap<>();
    private final String partnership;

    ActionEntries(ReadSession session) {
        this.session = session;
        session.bodies().all().forEach(body -> bodies.put(body.id(), body));
        session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
        partnership = session.profile().find().map(Partnership::name).orElse("Partnership");
    }

    List<ActionEntry> all() {
        Comparator<ActionEntry> byDue = Comparator.comparing(
                entry -> entry.due().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return session.actions().all().stream().map(this::entry).sorted(byDue).toList();
    }

    private ActionEntry entry(Action action) {
        ItemId id = action.item();
        AgendaItem item = id == null ? null : items.computeIfAbsent(id, wanted -> session.meetings().findItem(wanted).orElse(null));
        Meeting meeting = item == null ? null : meetings.get(item.meeting());
        Body body = meeting == null ? null : bodies.get(meeting.body());
        if (item == null || meeting == null || body == null) {
            return new ActionEntry(action, partnership, "", null, 0, false);
        }
        String origin = body.shortName() + ", " + DayText.of(meeting.date()) + ", item " + item.position();
        return new ActionEntry(action, body.name(), origin, meeting.id(), item.position(), item.privacy() != null);
    }
}
