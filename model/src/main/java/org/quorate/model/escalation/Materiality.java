package org.quorate.model.escalation;

/** How much an issue matters, as whoever brings it judges it; a review meeting gives it time accordingly. */
public enum Materiality {
    MINOR("Minor"),
    SIGNIFICANT("Significant"),
    SERIOUS("Serious");

    private final String words;

    Materiality(String words) {
        this.words = words;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }
}
