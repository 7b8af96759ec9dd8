package org.quorate.model;

/** Something a person asked for that cannot be; the message says why, and what to do, in words they can read. */
public class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }

    /** The same, keeping what caused it for whoever looks into it. */
    public Refused(String message, Throwable cause) {
        super(message, cause);
    }

    /** The reason, always there. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
