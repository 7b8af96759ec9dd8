package org.quorate.model.meeting;

/** Part 1 is taken in public, Part 2 in the absence of public and press (HW-01). */
public enum Part {
    ONE,
    TWO
}
