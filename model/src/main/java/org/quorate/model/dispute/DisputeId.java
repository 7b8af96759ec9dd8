package org.quorate.model.dispute;

/** Identifies a dispute; given once by the store and never used again. */
public record DisputeId(long value) {
    public DisputeId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
