package org.quorate.app.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A field whose text is read into a value when it is left or Enter is pressed. The text stays when it cannot be read. */
abstract class ReadField<T> extends HBox {
    private final TextField field = new TextField();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Function<T, String> words;
    private final String complaint;

    ReadField(String accessibleText, Function<T, String> words, String complaint) {
        super(4);
        this.words = words;
        this.complaint = complaint;
        field.setAccessibleText(accessibleText);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
            }
        });
        value.subscribe(this::showValue);
    }

    abstract Optional<T> read(String typed);

    /** Reads what stands in the field now. */
    public void commit() {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            problem.set("");
            value.set(null);
            return;
        }
        read(typed).ifPresentOrElse(
                found -> {
                    problem.set("");
                    value.set(found);
                    showValue(found);
                },
                () -> problem.set(complaint));
    }

    private void showValue(@Nullable T now) {
        field.setText(now == null ? "" : words.apply(now));
        problem.set("");
    }

    /** The value read last; null when the field is empty. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** What is wrong with the text, in plain words; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
