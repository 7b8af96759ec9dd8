package org.quorate.model.meeting;

/** What an item asks of the body. */
public enum Purpose {
    HEAR("Hear"),
    NOTE("Note"),
    RECEIVE("Receive"),
    DISCUSS("Discuss"),
    AGREE("Agree"),
    DECIDE("Decide");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
