package org.quorate.model.ruling;

/** How a member voted. */
public enum VoteCast {
    /** For. */
    FOR("for"),
    /** Against. */
    AGAINST("against"),
    /** Abstained: present, asked, and neither for nor against. */
    ABSTAIN("abstain"),
    /** Did not vote. */
    NONE("none");

    private final String word;

    VoteCast(String word) {
        this.word = word;
    }

    /** The word in files. */
    public String word() {
        return word;
    }
}
