package org.quorate.app.recommendation;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;

/** Boxes to choose from in the forms beside the register. */
final class Choices {
    private Choices() {}

    static <T> ComboBox<T> of(String name, List<T> choices, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getItems().stream().filter(value -> words.apply(value).equals(text)).findFirst().orElse(null);
            }
        });
        return box;
    }

    /** A field in which something has to be chosen. */
    static FormField needed(String label, ComboBox<?> box) {
        return new FormField(label, box).checkedBy(() -> box.getValue() == null ? "Choose one." : "");
    }
}
