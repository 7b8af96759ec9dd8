package org.quorate.app.room;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A box of a few choices, written as people say them; the first holds at the start. */
final class Choices<T> extends ComboBox<T> {
    Choices(List<T> choices, Function<T, String> words) {
        getItems().setAll(choices);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public @Nullable T fromString(String text) {
                return choices.stream().filter(choice -> words.apply(choice).equals(text)).findFirst().orElse(null);
            }
        });
        getSelectionModel().selectFirst();
    }
}
