package org.quorate.model.ruling;

/** What a member takes when consensus is tested. */
public enum Position {
    AGREE("agree"),
    RESERVATIONS("reservations"),
    STAND_ASIDE("stand-aside"),
    OBJECT("object"),
    NOT_STATED("not-stated");

    private final String word;

    Position(String word) {
        this.word = word;
    }

    /** The word that rule cases and exports use. */
    public String word() {
        return word;
    }
}
