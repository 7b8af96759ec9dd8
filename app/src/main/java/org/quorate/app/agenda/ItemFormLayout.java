package org.quorate.app.agenda;

import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;

/** How the fields of an item's form stand: in rows, some of a fixed width, some taking what is left. */
final class ItemFormLayout {
    private ItemFormLayout() {}

    static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    /** A row that is gone while none of its fields is shown. */
    static HBox row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        row.managedProperty().bind(Bindings.createBooleanBinding(
                () -> row.getChildren().stream().anyMatch(Node::isVisible),
                row.getChildren().stream().map(Node::visibleProperty).toArray(Observable[]::new)));
        return row;
    }

    static FormField grow(FormField field) {
        field.setPrefWidth(80);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    static FormField width(FormField field, double pixels) {
        field.setMinWidth(pixels);
        field.setPrefWidth(pixels);
        field.setMaxWidth(pixels);
        return field;
    }

    static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("The list is chosen from, not typed in.");
            }
        };
    }
}
