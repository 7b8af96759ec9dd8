package org.quorate.model.partnership;

/** Identifies a naming of a deputy; given once by the store and never used again. */
public record DeputyId(long value) {
    public DeputyId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
