package org.quorate.model.meeting;

/** Identifies an attendance event; given once by the store and never used again. */
public record AttendanceEventId(long value) {
    public AttendanceEventId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
