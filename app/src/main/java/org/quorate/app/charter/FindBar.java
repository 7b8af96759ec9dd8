package org.quorate.app.charter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.quorate.app.control.Icons;

/** Looks for words in the charter: what is found is marked, Enter goes to the next, Esc ends it. */
final class FindBar extends HBox {
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Supplier<List<CharterLine>> lines;
    private final DocumentPane document;
    private List<CharterLine> found = List.of();
    private int place;

    /** @param closed what follows when the search is ended */
    FindBar(Supplier<List<CharterLine>> lines, DocumentPane document, Consumer<String> closed) {
        super(8);
        this.lines = lines;
        this.document = document;
        getStyleClass().add("charter-find");
        setAlignment(Pos.CENTER_LEFT);
        words.setPromptText("Find in the charter");
        words.setAccessibleText("Find in the charter");
        words.textProperty().subscribe(this::look);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button before = button("arrow-up-line", "The one before", () -> move(-1));
        Button next = button("arrow-down-line", "The next one", () -> move(1));
        Button end = button("close-line", "End the search", () -> closed.accept(end()));
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                move(event.isShiftDown() ? -1 : 1);
                words.requestFocus();
            }
        });
        getChildren().addAll(words, count, before, next, end);
        show(false);
    }

    private static Button button(String icon, String name, Runnable work) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "icon-only", "small");
        button.setAccessibleText(name);
        button.setOnAction(event -> work.run());
        return button;
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    void begin() {
        show(true);
        words.requestFocus();
        words.selectAll();
    }

    boolean isSearching() {
        return isVisible();
    }

    /** Ends the search and answers the path of the sentence it stood at, or nothing. */
    String end() {
        String at = found.isEmpty() ? "" : found.get(place).path();
        words.clear();
        show(false);
        return at;
    }

    private void look() {
        if (words.getText().isBlank()) {
            found = List.of();
            count.setText("");
            document.markFound(line -> false);
            return;
        }
        found = lines.get().stream().filter(line -> line.contains(words.getText())).toList();
        place = 0;
        document.markFound(found::contains);
        stand();
    }

    private void move(int step) {
        if (!found.isEmpty()) {
            place = Math.floorMod(place + step, found.size());
            stand();
        }
    }

    private void stand() {
        count.setText(found.isEmpty() ? "Nothing found" : (place + 1) + " of " + found.size());
        if (!found.isEmpty()) {
            int caret = words.getCaretPosition();
            document.jump(found.get(place).path());
            words.requestFocus();
            words.positionCaret(caret);
        }
    }
}
