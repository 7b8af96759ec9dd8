package org.quorate.app.agenda;

import java.util.Map;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/** Works out the outlook of every item of a meeting; called away from the window's thread. */
@FunctionalInterface
public interface ItemOutlooks {
    Map<ItemId, ItemOutlook> of(MeetingId meeting);
}
