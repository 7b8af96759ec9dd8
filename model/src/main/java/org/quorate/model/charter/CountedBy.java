package org.quorate.model.charter;

/** What is counted where one condition of a vote is met: the usual unit of the body, or a unit of its own beside the others. */
public enum CountedBy {
    /** As votes are counted in the body. */
    USUAL("", ""),
    /** Every member once. */
    MEMBER("member", "by member"),
    /** Every Partner once, however many members it has. */
    PARTNER("partner", "by Partner"),
    /** Every vote by its weight. */
    WEIGHT("weight", "by weight");

    private final String word;
    private final String words;

    CountedBy(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The word charters use after "by"; empty for the usual unit. */
    public String word() {
        return word;
    }

    /** As it reads in a sentence: "by Partner"; empty for the usual unit. */
    public String words() {
        return words;
    }
}
