package org.quorate.model.meeting;

/** Identifies a meeting; given once by the store and never used again. */
public record MeetingId(long value) {
    public MeetingId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
