package org.quorate.model.ruling;

/** How a member voted; {@code NONE} is present and not voting, or away. */
public enum VoteCast {
    FOR("for"),
    AGAINST("against"),
    ABSTAIN("abstain"),
    NONE("none");

    private final String word;

    VoteCast(String word) {
        this.word = word;
    }

    /** The word that rule cases and exports use. */
    public String word() {
        return word;
    }
}
