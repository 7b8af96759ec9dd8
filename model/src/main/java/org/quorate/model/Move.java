package org.quorate.model;

/** Whether something may pass from one state to another, and if not, why not. */
public sealed interface Move {
    /** The move may be made. */
    record Allowed() implements Move {}

    /** The move may not be made, for this reason, said to the person who asked. */
    record NotAllowed(String reason) implements Move {}

    /** Throws {@link Refused} with the reason where the move may not be made. */
    default void orRefuse() {
        if (this instanceof NotAllowed(String reason)) {
            throw new Refused(reason);
        }
    }
}
