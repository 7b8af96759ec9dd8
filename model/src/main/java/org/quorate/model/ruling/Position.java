package org.quorate.model.ruling;

/** What a member takes when consensus is tested. */
public enum Position {
    /** Agrees. */
    AGREE("agree", "agree"),
    /** Agrees, with reservations on record. */
    RESERVATIONS("reservations", "agree with reservations"),
    /** Neither agrees nor stands in the way. */
    STAND_ASIDE("stand-aside", "stand aside"),
    /** Objects: blocks. */
    OBJECT("object", "object"),
    /** Said nothing, or was not asked. */
    NOT_STATED("not-stated", "not stated");

    private final String word;
    private final String words;

    Position(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The word in files. */
    public String word() {
        return word;
    }

    /** As it reads in a sentence. */
    public String words() {
        return words;
    }
}
