package org.quorate.model.recommendation;

/** Identifies a recommendation; given once by the store and never used again. */
public record RecommendationId(long value) {
    public RecommendationId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
