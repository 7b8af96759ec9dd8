package org.quorate.model.segment;

/** Identifies an entry about a segment; given once by the store and never used again. */
public record SegmentEntryId(long value) {
    public SegmentEntryId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
