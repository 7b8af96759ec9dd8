package org.quorate.model.charter.check;

/** How much a finding weighs. */
public enum Severity {
    /** Something cannot be decided, or cannot be done, until it is put right. */
    BLOCKS("blocks decisions"),
    /** A question that will come up has no answer. */
    OPEN("leaves open"),
    /** Nothing is wrong, but whoever prepares a meeting should know. */
    NOTE("worth knowing");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    /** As it is shown: "blocks decisions". */
    public String words() {
        return words;
    }
}
