package org.quorate.model.decision;

/** Identifies a test of consensus; given once by the store and never used again. */
public record ConsensusTestId(long value) {
    public ConsensusTestId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
