package org.quorate.app.action;

/** What a person may do to actions, and what has to be said for it. */
enum ActionChange {
    PROGRESS("Note progress", "Note the progress", "How is it going?"),
    NEW_DATE("New date", "Set the date", "Why does the date change?"),
    REASSIGN("Pass to somebody else", "Pass it on", "Why does it pass to somebody else?"),
    DONE("Close as done", "Close as done", "What came of it? (may be left empty)"),
    DROPPED("Drop", "Drop it", "Why is it dropped?"),
    REOPEN("Open again", "Open it again", "Why is it opened again?"),
    PARTNER("Which partner it concerns", "Note the partner", ""),
    EVIDENCE("Add evidence", "Put it on record", "What shows that it was done? Where it is not attached: where is it kept?"),
    REWORD("Edit the wording", "Keep the wording", "What is to be done?");

    /** What a form asks for. */
    enum Asked {
        DATE,
        OWNERS,
        MEETING,
        PARTNER,
        FILES,
        WORDS
    }

    private final String title;
    private final String button;
    private final String question;

    ActionChange(String title, String button, String question) {
        this.title = title;
        this.button = button;
        this.question = question;
    }

    String title() {
        return title;
    }

    String button() {
        return button;
    }

    String question() {
        return question;
    }

    boolean asksFor(Asked what) {
        return switch (what) {
            case WORDS -> this != PARTNER;
            case PARTNER -> this == PARTNER;
            case FILES -> this == EVIDENCE;
            case OWNERS -> this == REASSIGN;
            case DATE -> this == NEW_DATE || closes();
            case MEETING -> closes();
        };
    }

    private boolean closes() {
        return this == DONE || this == DROPPED;
    }

    /** Whether it is said of one action at a time, however many are selected. */
    boolean isOfOne() {
        return this == PROGRESS || this == EVIDENCE || this == REWORD;
    }

    /** Whether something has to be said. */
    boolean needsWords() {
        return this != DONE && asksFor(Asked.WORDS);
    }
}
