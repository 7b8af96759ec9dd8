package org.quorate.model.meeting;

import java.util.List;
import java.util.Optional;
import org.quorate.model.partnership.BodyId;

/** The meetings and agenda items on record. */
public interface Meetings {
    Optional<Meeting> find(MeetingId id);

    Optional<Meeting> findByReference(String reference);

    /** Earliest first. */
    List<Meeting> all();

    /** The body's meetings, earliest first. */
    List<Meeting> of(BodyId body);

    void save(Meeting meeting);

    /** Removes a meeting that never began, with its agenda. */
    void remove(MeetingId id);

    Optional<AgendaItem> findItem(ItemId id);

    /** In their order on the agenda. */
    List<AgendaItem> itemsOf(MeetingId meeting);

    List<AgendaItem> allItems();

    void save(AgendaItem item);

    void remove(ItemId id);
}
