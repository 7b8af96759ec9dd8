package org.quorate.reports.content;

import org.jspecify.annotations.Nullable;

/** How far minutes have come; until they are confirmed their header says so. */
public enum MinutesState {
    /** Being written. */
    DRAFT("DRAFT MINUTES"),
    /** Agreed by whoever presided, not yet approved by the next meeting. */
    UNCONFIRMED("UNCONFIRMED MINUTES"),
    /** Approved as a correct record. */
    CONFIRMED(null);

    private final @Nullable String marking;

    MinutesState(@Nullable String marking) {
        this.marking = marking;
    }

    /** What the header says, or absent for confirmed minutes. */
    public @Nullable String marking() {
        return marking;
    }
}
