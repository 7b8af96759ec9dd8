package org.quorate.model.interest;

/** Identifies a register entry; given once by the store and never used again. */
public record InterestId(long value) {
    public InterestId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
