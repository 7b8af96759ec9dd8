package org.quorate.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A few choices side by side of which exactly one holds. Arrow keys move between them. */
public final class SegmentedChoice<T> extends HBox {
    private final ObjectProperty<T> value;
    private final ToggleGroup group = new ToggleGroup();

    public SegmentedChoice(String name, List<T> choices, T first, Function<T, String> words) {
        getStyleClass().add("segmented");
        setAccessibleText(name);
        value = new SimpleObjectProperty<>(first);
        for (int place = 0; place < choices.size(); place++) {
            getChildren().add(segment(name, choices.get(place), words, place, choices.size()));
        }
        select(first);
        value.subscribe(this::select);
        group.selectedToggleProperty().subscribe((before, after) -> {
            if (after == null && before != null) {
                group.selectToggle(before);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveByArrow);
    }

    private ToggleButton segment(String name, T choice, Function<T, String> words, int place, int of) {
        ToggleButton button = new ToggleButton(words.apply(choice));
        button.getStyleClass().add(place == 0 ? "first" : place == of - 1 ? "last" : "middle");
        button.setAccessibleText(name + ": " + button.getText());
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                value.set(choice);
            }
        });
        return button;
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private void select(T choice) {
        group.getToggles().stream()
                .filter(toggle -> choice.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    private void moveByArrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int place = group.getToggles().indexOf(group.getSelectedToggle()) + step;
        if (step != 0 && place >= 0 && place < group.getToggles().size()) {
            group.selectToggle(group.getToggles().get(place));
            getChildren().get(place).requestFocus();
            event.consume();
        }
    }
}
