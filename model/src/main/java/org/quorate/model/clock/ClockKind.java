package org.quorate.model.clock;

/** What a clock runs for. */
public enum ClockKind {
    MEETING("Meeting"),
    NOTICE("Notice and publication"),
    QUESTIONS("Public questions and motions"),
    PAPERS("Papers"),
    MINUTES("Minutes"),
    ACTION("Action"),
    DISPUTE("Dispute"),
    ESCALATION("Escalation"),
    RECOMMENDATION("Recommendation"),
    OBLIGATION("Obligation"),
    TERM("Term of office");

    private final String words;

    ClockKind(String words) {
        this.words = words;
    }

    /** As it stands in a list: "Public questions and motions". */
    public String words() {
        return words;
    }
}
