package org.quorate.app.meeting;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;

/**
 * When each item is due to begin if every item takes as long as planned.
 *
 * @param starts each item's time
 * @param ends when the last item is due to end
 * @param minutes the whole length, in minutes
 */
public record RunningClock(Map<ItemId, LocalTime> starts, LocalTime ends, int minutes) {
    public RunningClock {
        starts = Map.copyOf(starts);
    }

    public static RunningClock of(LocalTime start, List<AgendaItem> items) {
        Map<ItemId, LocalTime> starts = new LinkedHashMap<>();
        int minutes = 0;
        for (AgendaItem item : items) {
            starts.put(item.id(), start.plusMinutes(minutes));
            minutes += item.minutes();
        }
        return new RunningClock(starts, start.plusMinutes(minutes), minutes);
    }
}
