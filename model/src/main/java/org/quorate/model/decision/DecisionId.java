package org.quorate.model.decision;

/** Identifies a decision; given once by the store and never used again. */
public record DecisionId(long value) {
    public DecisionId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
