package org.quorate.model.interest;

/** What was done about an interest declared at a meeting; stepping out is a separate event in the attendance log. */
public enum Handling {
    NOTED("noted, took part"),
    SPOKE_DID_NOT_VOTE("spoke, did not vote"),
    STAYED_SILENT("stayed, took no part"),
    STEPPED_OUT("left the room for the item"),
    DISPENSATION("took part under a dispensation");

    private final String words;

    Handling(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
