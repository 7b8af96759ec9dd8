package org.quorate.model.action;

/** Identifies an action; given once by the store and never used again. */
public record ActionId(long value) {
    public ActionId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
