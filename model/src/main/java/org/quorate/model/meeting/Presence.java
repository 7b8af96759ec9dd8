package org.quorate.model.meeting;

/** Where the holder of a seat is at one instant of a meeting. */
public enum Presence {
    /** Nobody holds the seat. */
    VACANT("vacant"),
    /** Has not come, and said nothing. */
    NOT_HERE("not here"),
    /** Said they would come, and has not yet. */
    EXPECTED("expected"),
    APOLOGIES("apologies"),
    PRESENT("in the room"),
    REMOTE("remote"),
    /** The seat is filled by a deputy who is here. */
    DEPUTY("deputy"),
    /** Out of the room for this item. */
    STEPPED_OUT("stepped out"),
    LEFT("left");

    private final String words;

    Presence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the seat is filled by someone taking part at this instant. */
    public boolean isHere() {
        return this == PRESENT || this == REMOTE || this == DEPUTY;
    }
}
