package org.quorate.model.partnership;

/** Identifies a partner; given once by the store and never used again. */
public record PartnerId(long value) {
    public PartnerId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
