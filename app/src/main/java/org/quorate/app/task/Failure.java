package org.quorate.app.task;

/**
 * Something that did not work, in words for the person at the window.
 *
 * @param code a short code that stays the same for the same failure, to quote when asking for help
 * @param sentence what failed and why, in plain English
 * @param remedy what to do about it
 * @param details the technical details, shown folded
 */
public record Failure(String code, String sentence, String remedy, String details) {

    public Failure {
        if (code.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("A failure needs a code and a sentence that says what failed");
        }
    }
}
