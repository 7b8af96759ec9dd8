package org.quorate.app.control;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** In a list of choices that is not typed into, a letter leads to the next choice that begins with it, as everywhere else on the desktop. */
final class ChoiceByLetter {
    private ChoiceByLetter() {}

    static <T> void in(ComboBox<T> choice) {
        choice.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            if (!choice.isEditable() && !event.isShortcutDown() && !event.isAltDown() && letter.length() == 1 && Character.isLetterOrDigit(letter.charAt(0))) {
                event.consume();
                choose(choice, letter.toLowerCase(Locale.UK));
            }
        });
    }

    private static <T> void choose(ComboBox<T> choice, String letter) {
        int size = choice.getItems().size();
        int now = choice.getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= size; step++) {
            int place = (now + step + size) % size;
            if (words(choice, choice.getItems().get(place)).toLowerCase(Locale.UK).startsWith(letter)) {
                choice.getSelectionModel().select(place);
                return;
            }
        }
    }

    private static <T> String words(ComboBox<T> choice, @Nullable T value) {
        String words = choice.getConverter() == null ? String.valueOf(value) : choice.getConverter().toString(value);
        return words == null ? "" : words;
    }
}
