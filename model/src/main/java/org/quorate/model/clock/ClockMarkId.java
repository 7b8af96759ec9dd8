package org.quorate.model.clock;

/** Identifies a mark on a clock; given once by the store and never used again. */
public record ClockMarkId(long value) {
    public ClockMarkId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
