package org.quorate.model.decision;

/** Identifies a vote; given once by the store and never used again. */
public record BallotId(long value) {
    public BallotId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
