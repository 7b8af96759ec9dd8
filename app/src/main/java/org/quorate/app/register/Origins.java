package org.quorate.app.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.ReadSession;

/** Every item, meeting and body on record, read once, to say of each row of a register where it arose. */
public final class Origins {
    private final Map<BodyId, Body> bodies = new HashMap<>();
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();
    private final Map<ItemId, AgendaItem> items = new HashMap<>();
    private final String partnership;

    public Origins(ReadSession session) {
        session.bodies().all().forEach(body -> bodies.put(body.id(), body));
        session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
        session.meetings().allItems().forEach(item -> items.put(item.id(), item));
        partnership = session.profile().find().map(Partnership::name).orElse("Partnership");
    }

    Collection<AgendaItem> items() {
        return items.values();
    }

    public Collection<Meeting> meetings() {
        return meetings.values();
    }

    /** The item, or nothing where there is none. */
    public @Nullable AgendaItem item(@Nullable ItemId id) {
        return id == null ? null : items.get(id);
    }

    public @Nullable Meeting meeting(@Nullable MeetingId id) {
        return id == null ? null : meetings.get(id);
    }

    /** The meeting on whose agenda the item stands. */
    public @Nullable Meeting meetingOf(@Nullable AgendaItem item) {
        return item == null ? null : meeting(item.meeting());
    }

    public @Nullable Body bodyOf(@Nullable Meeting meeting) {
        return meeting == null ? null : bodies.get(meeting.body());
    }

    /** The body's full name, or the partnership's where it arose outside a meeting. */
    public String bodyName(@Nullable Meeting meeting) {
        Body body = bodyOf(meeting);
        return body == null ? partnership : body.name();
    }
}
