package org.quorate.model.partnership;

/** Identifies an appointment; given once by the store and never used again. */
public record AppointmentId(long value) {
    public AppointmentId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
