package org.quorate.model.meeting;

import org.quorate.model.Required;

/** The pages of an item's papers in the pack, first and last, from 1. */
public record PageRange(int first, int last) {
    public PageRange {
        Required.that(first >= 1 && last >= first, "A page range runs from a first page to a last one, for example 7 - 96.");
    }
}
