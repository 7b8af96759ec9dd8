package org.quorate.model.attendance;

/** How the holder of a seat attended one meeting that was held. */
public enum Attended {
    IN_PERSON("Attended"),
    REMOTE("Remote"),
    /** Somebody came in the holder's place. */
    DEPUTY("Deputy sent"),
    APOLOGIES("Apologies"),
    ABSENT("Absent"),
    /** The meeting was held and nothing is on record of who came; it counts in nobody's figures. */
    NOT_RECORDED("Not on record");

    private final String words;

    Attended(String words) {
        this.words = words;
    }

    /** As it stands in a list: "Deputy sent". */
    public String words() {
        return words;
    }

    /** Whether the holder took part, in the room or by remote link. */
    public boolean isPresent() {
        return this == IN_PERSON || this == REMOTE;
    }
}
