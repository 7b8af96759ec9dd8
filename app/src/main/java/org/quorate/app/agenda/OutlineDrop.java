package org.quorate.app.agenda;

import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;

/**
 * Where a dragged item goes when it is let go.
 *
 * @param item the one that is dragged
 * @param position its number on the agenda afterwards
 * @param below whether it goes below the line under the pointer, which shows where
 */
record OutlineDrop(ItemId item, int position, boolean below) {

    /**
     * @param over the item under the pointer
     * @param lowerHalf whether the pointer is in the lower half of its line
     * @return nothing where it cannot go: a drag does not take an item from Part 2 into public, nor the other way
     */
    static @Nullable OutlineDrop of(AgendaItem dragged, AgendaItem over, boolean lowerHalf) {
        if (dragged.part() != over.part() || dragged.id().equals(over.id())) {
            return null;
        }
        boolean comesFromAbove = dragged.position() < over.position();
        int position = over.position() + (lowerHalf ? (comesFromAbove ? 0 : 1) : (comesFromAbove ? -1 : 0));
        return new OutlineDrop(dragged.id(), position, lowerHalf);
    }
}
