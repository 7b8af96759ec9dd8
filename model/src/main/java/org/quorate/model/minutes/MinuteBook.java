package org.quorate.model.minutes;

import java.util.List;
import java.util.Optional;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/** The minutes on record. */
public interface MinuteBook {
    Optional<Minute> of(ItemId item);

    /** In agenda order; items with no narrative yet are left out. */
    List<Minute> of(MeetingId meeting);

    void save(Minute minute);
}
