package org.quorate.app.room;

/** What the charter lacks for anything to be ruled on in a meeting, with the act that mends it. */
public enum CharterGap {
    NONE(""),
    NO_CHARTER("Begin a charter"),
    BODY_NOT_DESCRIBED("Describe this body in the charter");

    private final String act;

    CharterGap(String act) {
        this.act = act;
    }

    public String act() {
        return act;
    }
}
