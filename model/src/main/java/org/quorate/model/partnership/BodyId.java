package org.quorate.model.partnership;

/** Identifies a body; given once by the store and never used again. */
public record BodyId(long value) {
    public BodyId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
