package org.quorate.app.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Part;

/** The order of an agenda: numbered from 1 without gaps, Part 2 always after Part 1 (HW-01). */
public final class AgendaOrder {
    private AgendaOrder() {}

    /** The items in their order, Part 1 first, numbered from 1. */
    public static List<AgendaItem> renumbered(List<AgendaItem> items) {
        return numbered(items.stream().sorted(Comparator.comparingInt(AgendaItem::position)).toList());
    }

    /** The agenda with one more item at the end of its part. */
    public static List<AgendaItem> with(List<AgendaItem> items, AgendaItem added) {
        List<AgendaItem> all = new ArrayList<>(renumbered(items));
        all.add(added);
        return numbered(all);
    }

    /** The agenda with one item changed; an item that changes part goes to the end of its new part. */
    public static List<AgendaItem> replacing(List<AgendaItem> items, AgendaItem changed) {
        List<AgendaItem> all = new ArrayList<>(renumbered(items));
        int place = placeOf(all, changed.id());
        AgendaItem before = all.remove(place);
        all.add(before.part() == changed.part() ? place : all.size(), changed);
        return numbered(all);
    }

    public static List<AgendaItem> without(List<AgendaItem> items, ItemId removed) {
        return renumbered(items.stream().filter(item -> !item.id().equals(removed)).toList());
    }

    /** The agenda with one item moved up (below 0) or down by so many places; it stays within its part. */
    public static List<AgendaItem> moved(List<AgendaItem> items, ItemId id, int by) {
        List<AgendaItem> all = renumbered(items);
        return movedTo(all, id, placeOf(all, id) + 1 + by);
    }

    /** The agenda with one item moved to a number; a number outside its part means the nearest end of the part. */
    public static List<AgendaItem> movedTo(List<AgendaItem> items, ItemId id, int position) {
        List<AgendaItem> all = new ArrayList<>(renumbered(items));
        AgendaItem item = all.remove(placeOf(all, id));
        int inPublic = (int) all.stream().filter(other -> other.part() == Part.ONE).count();
        int first = item.part() == Part.ONE ? 0 : inPublic;
        int last = item.part() == Part.ONE ? inPublic : all.size();
        all.add(Math.clamp(position - 1L, first, last), item);
        return numbered(all);
    }

    private static int placeOf(List<AgendaItem> items, ItemId id) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new Refused("That item is no longer on the agenda; look at it as it is now.");
    }

    private static List<AgendaItem> numbered(List<AgendaItem> inOrder) {
        List<AgendaItem> parts = new ArrayList<>(inOrder.stream().filter(item -> item.part() == Part.ONE).toList());
        parts.addAll(inOrder.stream().filter(item -> item.part() == Part.TWO).toList());
        List<AgendaItem> numbered = new ArrayList<>();
        for (AgendaItem item : parts) {
            numbered.add(item.atPosition(numbered.size() + 1));
        }
        return List.copyOf(numbered);
    }
}
