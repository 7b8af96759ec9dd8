package org.quorate.model.action;

/** Whether an action is still to be done. */
public enum ActionState {
    OPEN("Open"),
    DONE("Done"),
    DROPPED("Dropped");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
