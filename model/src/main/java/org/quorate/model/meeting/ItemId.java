package org.quorate.model.meeting;

/** Identifies an agenda item; given once by the store and never used again. */
public record ItemId(long value) {
    public ItemId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
