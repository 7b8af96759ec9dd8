package org.quorate.app.charter.bench;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A small whole number, changed by typing or by the arrow keys; whoever listens hears of it at once. */
final class NumberField extends TextField {
    private static final int MOST_DIGITS = 3;
    private final IntConsumer changed;
    private boolean showing;
    private boolean mayBeEmpty;

    NumberField(String name, IntConsumer changed) {
        this.changed = changed;
        setAccessibleText(name);
        setAlignment(Pos.CENTER_RIGHT);
        setPrefColumnCount(3);
        setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
        textProperty().subscribe((before, after) -> {
            if (!showing && (!after.isEmpty() || mayBeEmpty)) {
                this.changed.accept(value());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                selectAll();
            }
        });
    }

    /** Says that nothing is an answer too, and is heard of as 0. */
    NumberField mayBeEmpty() {
        mayBeEmpty = true;
        return this;
    }

    int value() {
        return getText().isEmpty() ? 0 : Integer.parseInt(getText());
    }

    /** Shows a number without saying that it changed; what is being typed stays. */
    void show(int number) {
        if (value() != number || (getText().isEmpty() && !isFocused())) {
            showing = true;
            setText(Integer.toString(number));
            showing = false;
        }
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0 && !event.isAltDown()) {
            event.consume();
            setText(Integer.toString(Math.max(0, value() + by)));
        }
    }
}
