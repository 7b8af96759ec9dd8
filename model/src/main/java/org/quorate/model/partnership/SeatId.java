package org.quorate.model.partnership;

/** Identifies a seat; given once by the store and never used again. */
public record SeatId(long value) {
    public SeatId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
