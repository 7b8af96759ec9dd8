package org.quorate.model.decision;

/** What came of an item, as declared or recorded. */
public enum DecisionOutcome {
    AGREED("Agreed by consensus"),
    CARRIED("Carried"),
    NOT_CARRIED("Not carried"),
    UNDECIDED("No consensus, undecided"),
    DEFERRED("Deferred"),
    REFERRED("Referred"),
    NOTED("Noted"),
    RECEIVED("Received"),
    WITHDRAWN("Withdrawn");

    private final String words;

    DecisionOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the matter was put and stays open, so that a dispute may arise from it. */
    public boolean leavesOpen() {
        return this == UNDECIDED || this == NOT_CARRIED;
    }
}
