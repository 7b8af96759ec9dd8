package org.quorate.model.minutes;

/** Identifies a correction of minutes; given once by the store and never used again. */
public record CorrectionId(long value) {
    public CorrectionId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
