package org.quorate.model.meeting;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The course of one meeting, read from its log: which item it is at, and when each began and ended. */
public record Course(List<Proceeding> log) {
    public Course {
        log = List.copyOf(log);
    }

    /** The item the meeting came to last, or nothing before the first one; it stays the current one through an adjournment. */
    public Optional<ItemId> currentItem() {
        ItemId current = null;
        for (Proceeding line : log) {
            if (line.happening() instanceof Happening.ItemBegan(ItemId item)) {
                current = item;
            }
        }
        return Optional.ofNullable(current);
    }

    /** The item the meeting was at then. */
    public Optional<ItemId> itemAt(LocalDateTime moment) {
        return new Course(log.stream().filter(line -> !line.at().isAfter(moment)).toList()).currentItem();
    }

    /** When the item was first come to. */
    public Optional<LocalDateTime> began(ItemId item) {
        return log.stream()
                .filter(line -> line.happening().equals(new Happening.ItemBegan(item)))
                .map(Proceeding::at)
                .findFirst();
    }

    /** When the item was last left: at the next item's beginning or the close; nothing while it is under way or was never begun. */
    public Optional<LocalDateTime> ended(ItemId item) {
        LocalDateTime end = null;
        boolean underWay = false;
        for (Proceeding line : log) {
            boolean ends = line.happening() instanceof Happening.ItemBegan || line.happening() instanceof Happening.Closed;
            if (line.happening().equals(new Happening.ItemBegan(item))) {
                underWay = true;
            } else if (underWay && ends) {
                end = line.at();
                underWay = false;
            }
        }
        return underWay ? Optional.empty() : Optional.ofNullable(end);
    }

    /** The items come to so far, in the order in which they were first taken. */
    public List<ItemId> taken() {
        Set<ItemId> items = new LinkedHashSet<>();
        for (Proceeding line : log) {
            if (line.happening() instanceof Happening.ItemBegan(ItemId item)) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    /** The next free place in the log. */
    public int nextOrder() {
        return log.stream().mapToInt(Proceeding::order).max().orElse(0) + 1;
    }
}
