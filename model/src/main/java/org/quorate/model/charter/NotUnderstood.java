package org.quorate.model.charter;

/** A text in which nothing known was found, so that another reading of it may be tried; any other refusal understood it and says what is wrong with it. */
final class NotUnderstood extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final boolean ofName;

    NotUnderstood(String message) {
        this(message, false);
    }

    private NotUnderstood(String message, boolean ofName) {
        super(message);
        this.ofName = ofName;
    }

    /** All was understood but a name the charter does not have, which is the best that can be said unless another reading knows it. */
    static NotUnderstood name(String message) {
        return new NotUnderstood(message, true);
    }

    boolean isOfName() {
        return ofName;
    }
}
