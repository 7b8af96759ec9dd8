package org.quorate.model.ruling;

/** Where the holder of a seat is at one instant. */
public enum SeatState {
    /** In the room. */
    PRESENT("present"),
    /** Attending remotely. */
    REMOTE("remote"),
    /** Away, with a deputy in the seat. */
    DEPUTY("deputy"),
    /** Not here. */
    ABSENT("absent"),
    /** Here, but out of the room for this item. */
    STEPPED_OUT("stepped-out"),
    /** Nobody holds the seat. */
    VACANT("vacant");

    private final String word;

    SeatState(String word) {
        this.word = word;
    }

    /** The word in files. */
    public String word() {
        return word;
    }

    /** Whether someone sits in the seat and takes part now. */
    public boolean isHere() {
        return this == PRESENT || this == REMOTE || this == DEPUTY;
    }
}
