package org.quorate.model.dispute;

/** Identifies a piece of evidence in a dispute; given once by the store and never used again. */
public record DisputeEvidenceId(long value) {
    public DisputeEvidenceId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
