package org.quorate.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** A field for people, partners and the like: a few letters find them, Enter or Tab takes the one marked. */
public final class TypeAhead<T> extends TextField {
    private static final int ROWS = 8;
    private static final double ROW_HEIGHT = 32;

    private final Function<String, List<T>> find;
    private final Function<T, String> words;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean showing;

    /**
     * @param find what matches the typed text, best first; must be quick (lists already in memory)
     * @param words how one is written
     */
    public TypeAhead(String name, Function<String, List<T>> find, Function<T, String> words) {
        this.find = find;
        this.words = words;
        setAccessibleText(name);
        list.getStyleClass().add("suggestions");
        list.setCellFactory(_ -> new WordsCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> takeMarked());
        popup.setAutoHide(true);
        popup.getContent().add(list);
        textProperty().subscribe((before, after) -> typed());
        value.subscribe(this::showValue);
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** The one taken; null while the text names nobody. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    private void showValue(@Nullable T now) {
        if (now != null) {
            showing = true;
            setText(words.apply(now));
            positionCaret(getText().length());
            showing = false;
        }
    }

    private void typed() {
        if (showing) {
            return;
        }
        value.set(null);
        List<T> found = getText().isBlank() ? List.of() : find.apply(getText().strip());
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        if (found.isEmpty() || !isFocused()) {
            popup.hide();
        } else {
            showBelow(found.size());
        }
    }

    private void showBelow(int found) {
        list.setPrefSize(Math.max(getWidth(), 200), Math.min(found, ROWS) * ROW_HEIGHT + 10);
        Bounds bounds = localToScreen(getBoundsInLocal());
        if (bounds != null && !popup.isShowing()) {
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER, TAB -> takeMarked();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void takeMarked() {
        T marked = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (marked != null) {
            value.set(marked);
            showValue(marked);
        }
    }

    private final class WordsCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }
}
