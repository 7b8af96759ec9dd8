package org.quorate.model.escalation;

/** Identifies an escalation; given once by the store and never used again. */
public record EscalationId(long value) {
    public EscalationId {
        if (value <= 0) {
            throw new IllegalArgumentException("An identity is a whole number above zero, not " + value + ".");
        }
    }
}
