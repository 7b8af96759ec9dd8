package org.quorate.model.calendar;

/** How the days of a notice or a deadline are counted. */
public enum DayKind {
    /** Every day of the calendar. */
    CALENDAR("calendar", "calendar days"),
    /** Days that are neither Saturday, Sunday nor bank holiday. */
    WORKING("working", "working days");

    private final String word;
    private final String plural;

    DayKind(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /** The word a charter uses: "calendar" or "working". */
    public String word() {
        return word;
    }

    /** As it reads in a sentence: "working days". */
    public String plural() {
        return plural;
    }
}
