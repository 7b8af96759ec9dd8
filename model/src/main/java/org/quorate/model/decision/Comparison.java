package org.quorate.model.decision;

/** How the declaration and the ruling of one decision stand to each other. */
public enum Comparison {
    AGREES("agrees"),
    DIFFERS("differs"),
    SILENT("silent"),
    NOT_NEEDED("not needed"),
    NOT_COMPUTED("not computed");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
