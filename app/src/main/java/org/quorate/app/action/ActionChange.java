package org.quorate.app.action;

import java.util.EnumSet;
import java.util.Set;

/** What a person may do to actions, and what has to be said for it. */
enum ActionChange {
    PROGRESS("Note progress", "Note the progress", "How is it going?", EnumSet.of(Asked.WORDS)),
    NEW_DATE("New date", "Set the date", "Why does the date change?", EnumSet.of(Asked.DATE, Asked.WORDS)),
    REASSIGN("Pass to somebody else", "Pass it on", "Why does it pass to somebody else?", EnumSet.of(Asked.OWNERS, Asked.WORDS)),
    DONE("Close as done", "Close as done", "What came of it? (may be left empty)", EnumSet.of(Asked.DATE, Asked.MEETING, Asked.WORDS)),
    DROPPED("Drop", "Drop it", "Why is it dropped?", EnumSet.of(Asked.DATE, Asked.MEETING, Asked.WORDS)),
    REOPEN("Open again", "Open it again", "Why is it opened again?", EnumSet.of(Asked.WORDS)),
    REWORD("Edit the wording", "Keep the wording", "What is to be done?", EnumSet.of(Asked.WORDS));

    /** What a form asks for. */
    enum Asked {
        DATE,
        OWNERS,
        MEETING,
        WORDS
    }

    private final String title;
    private final String button;
    private final String question;
    private final Set<Asked> asked;

    ActionChange(String title, String button, String question, Set<Asked> asked) {
        this.title = title;
        this.button = button;
        this.question = question;
        this.asked = asked;
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
        return asked.contains(what);
    }

    /** Whether something has to be said. */
    boolean needsWords() {
        return this != DONE;
    }
}
