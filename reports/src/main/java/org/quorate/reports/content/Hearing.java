package org.quorate.reports.content;

/** How far the public could hear the business that a row of a register comes from. */
public enum Hearing {
    /** Taken in public, at a meeting to which the public is admitted. */
    IN_PUBLIC,
    /** Taken in the absence of the public and press (HW-01). */
    PART_TWO,
    /** Taken at a meeting of which nothing on record says that the public is admitted. */
    CLOSED_MEETING,
    /** Not taken at any meeting. */
    NO_MEETING;

    /** Under which part of an agenda it was taken, as a register for members says it. */
    public String part() {
        return this == PART_TWO ? "Part 2" : "Part 1";
    }
}
