package org.quorate.model.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.AgendaItem;

/** Minute numbers run on from one meeting of a body to its next (HW-09); agenda numbers start again at 1. */
public final class MinuteNumbers {
    private MinuteNumbers() {}

    /** The number after the last one used; 1 where none was. */
    public static int after(@Nullable Integer lastUsed) {
        return lastUsed == null ? 1 : lastUsed + 1;
    }

    /**
     * The items numbered on from {@code first} without a gap, in the order they are considered and printed: the agenda's, with Part 2
     * after Part 1 (HW-01).
     */
    public static List<AgendaItem> number(List<AgendaItem> items, int first) {
        Required.that(first > 0, "Minute numbers start at 1 or above.");
        List<AgendaItem> numbered = new ArrayList<>();
        for (AgendaItem item : items.stream()
                .sorted(Comparator.comparing(AgendaItem::part).thenComparingInt(AgendaItem::position))
                .toList()) {
            numbered.add(item.numbered(first + numbered.size()));
        }
        return List.copyOf(numbered);
    }
}
