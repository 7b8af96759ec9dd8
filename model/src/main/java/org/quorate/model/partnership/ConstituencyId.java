package org.quorate.model.partnership;

/** Identifies a constituency; given once by the store and never used again. */
public record ConstituencyId(long value) {
    public ConstituencyId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
