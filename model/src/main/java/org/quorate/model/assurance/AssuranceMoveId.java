package org.quorate.model.assurance;

/** Identifies a move between levels of assurance; given once by the store and never used again. */
public record AssuranceMoveId(long value) {
    public AssuranceMoveId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
