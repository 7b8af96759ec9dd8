package org.quorate.model.charter;

/** A text in which nothing known was found, so that another reading of it may be tried; any other refusal understood it and says what is wrong with it. */
final class NotUnderstood extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message);
    }
}
