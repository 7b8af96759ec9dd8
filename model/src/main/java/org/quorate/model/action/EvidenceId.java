package org.quorate.model.action;

/** Identifies a piece of evidence; given once by the store and never used again. */
public record EvidenceId(long value) {
    public EvidenceId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
