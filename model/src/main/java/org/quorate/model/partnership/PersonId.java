package org.quorate.model.partnership;

/** Identifies a person; given once by the store and never used again. */
public record PersonId(long value) {
    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
