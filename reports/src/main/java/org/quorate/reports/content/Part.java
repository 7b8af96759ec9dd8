package org.quorate.reports.content;

/** Whether business is taken in public (Part 1) or in the absence of the public and press (Part 2); HW-01. */
public enum Part {
    /** Taken in public. */
    ONE,
    /** Taken in the absence of the public and press. */
    TWO
}
