package org.quorate.model.calendar;

/** Whose bank holidays count. */
public enum Nation {
    /** England. */
    ENGLAND("england"),
    /** Wales, whose bank holidays are England's. */
    WALES("wales"),
    /** Scotland. */
    SCOTLAND("scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland");

    private final String word;

    Nation(String word) {
        this.word = word;
    }

    /** The word a charter uses: "northern-ireland". */
    public String word() {
        return word;
    }
}
