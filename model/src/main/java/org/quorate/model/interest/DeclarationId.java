package org.quorate.model.interest;

/** Identifies a declaration; given once by the store and never used again. */
public record DeclarationId(long value) {
    public DeclarationId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
