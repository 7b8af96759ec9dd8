package org.quorate.model.segment;

/** What an entry about a segment is. A recommendation is never a decision. */
public enum SegmentKind {
    RECOMMENDATION("Recommended"),
    DECISION("Decided"),
    SELF_ASSESSMENT("Self-assessed");

    private final String words;

    SegmentKind(String words) {
        this.words = words;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }
}
