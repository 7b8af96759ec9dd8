package org.quorate.app.room;

/** What can be said to have happened at an earlier time of a meeting. */
public enum PastEvent {
    ARRIVED("arrived"),
    JOINED_BY_LINK("joined by remote link"),
    DEPUTY_ARRIVED("a deputy arrived"),
    LEFT("left"),
    STEPPED_OUT("stepped out for this item"),
    CAME_BACK("came back"),
    SENT_APOLOGIES("sent apologies"),
    TOOK_CHAIR("took the chair");

    private final String words;

    PastEvent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
