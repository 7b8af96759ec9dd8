package org.quorate.app.meeting;

import java.util.Optional;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.store.ReadSession;

/** Finds what a person named, or refuses in words when it has gone. */
public final class Found {
    private Found() {}

    public static Meeting meeting(ReadSession session, MeetingId id) {
        return session.meetings().find(id).orElseThrow(() -> new Refused("That meeting is no longer on record."));
    }

    public static AgendaItem item(ReadSession session, ItemId id) {
        return session.meetings().findItem(id).orElseThrow(() -> new Refused("That item is no longer on the agenda."));
    }

    public static Body bodyOf(ReadSession session, Meeting meeting) {
        return session.bodies()
                .find(meeting.body())
                .orElseThrow(() -> new Refused("The body of the meeting " + meeting.reference() + " is no longer on record."));
    }

    /** The body's meeting before this one that was not cancelled. */
    public static Optional<Meeting> before(ReadSession session, Meeting meeting) {
        return session.meetings().of(meeting.body()).stream()
                .filter(other -> other.state() != MeetingState.CANCELLED)
                .filter(other -> other.date().isBefore(meeting.date()))
                .reduce((earlier, later) -> later);
    }
}
