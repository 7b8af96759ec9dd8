package org.quorate.app.dialog;

import java.util.List;

/**
 * A question put to the person.
 *
 * @param title the question in a few words
 * @param text what follows from each answer
 * @param choices the buttons, the primary one first
 */
public record Question(String title, String text, List<Choice> choices) {

    public Question {
        choices = List.copyOf(choices);
        if (title.isBlank() || choices.isEmpty()) {
            throw new IllegalArgumentException("A question needs words and at least one answer");
        }
    }

    public static Question of(String title, String text, Choice... choices) {
        return new Question(title, text, List.of(choices));
    }
}
