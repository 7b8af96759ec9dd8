package org.quorate.model.minutes;

import java.util.List;
import org.quorate.model.meeting.ItemId;

/** The narrative of one item; its number and heading are the item's, its resolution is the decision's. */
public record Minute(ItemId item, List<MinuteBlock> blocks, int revision) {
    public Minute {
        blocks = List.copyOf(blocks);
    }

    public static Minute empty(ItemId item) {
        return new Minute(item, List.of(), 0);
    }
}
