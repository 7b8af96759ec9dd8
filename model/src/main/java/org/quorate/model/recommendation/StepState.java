package org.quorate.model.recommendation;

/** How far one step of a route has come. */
public enum StepState {
    DONE("done"),
    REFUSED("not agreed"),
    NOW("now"),
    MISSED("missed"),
    AHEAD("to come");

    private final String words;

    StepState(String words) {
        this.words = words;
    }

    /** As a list says it. */
    public String words() {
        return words;
    }
}
