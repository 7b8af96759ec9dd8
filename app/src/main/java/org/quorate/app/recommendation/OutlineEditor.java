package org.quorate.app.recommendation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quorate.app.recommendation.LetteredDraft.Kind;
import org.quorate.app.recommendation.LetteredDraft.Line;

/**
 * Lettered recommendations typed line by line: Enter begins the next, Tab moves a line in, Shift+Tab out, Ctrl+B changes figures and bullets. A text copied
 * from a document keeps its letters and figures when it is pasted.
 */
final class OutlineEditor extends VBox {
    private final LetteredDraft draft = new LetteredDraft();

    OutlineEditor() {
        getStyleClass().add("outline-editor");
        draw(0);
    }

    LetteredDraft draft() {
        return draft;
    }

    /** Draws every line again and puts the cursor at the end of one. */
    private void draw(int at) {
        List<String> marks = draft.marks();
        getChildren().clear();
        for (int place = 0; place < draft.lines().size(); place++) {
            getChildren().add(line(place, draft.lines().get(place), marks.get(place)));
        }
        field(at).requestFocus();
        field(at).end();
    }

    private TextField field(int place) {
        HBox row = (HBox) getChildren().get(Math.min(place, getChildren().size() - 1));
        return (TextField) row.getChildren().getLast();
    }

    void focusFirst() {
        field(0).requestFocus();
    }

    private Node line(int place, Line line, String mark) {
        Label shown = new Label(mark);
        shown.getStyleClass().addAll("outline-mark", "strong");
        shown.setMinWidth(USE_PREF_SIZE);
        TextField field = new TextField(line.text());
        field.setPromptText(switch (line.kind()) {
            case LEAD_IN -> "It is recommended that the Board:";
            case LETTER -> "What is recommended";
            case ROMAN, BULLET -> "A part of it";
        });
        field.setAccessibleText(switch (line.kind()) {
            case LEAD_IN -> "Lead-in";
            case LETTER -> "Point " + mark;
            case ROMAN -> "Sub-item " + mark;
            case BULLET -> "Bullet";
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((before, now) -> draft.type(place, now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, place, field));
        HBox row = new HBox(8, shown, field);
        row.getStyleClass().addAll("outline-line", "outline-" + (line.kind() == Kind.LEAD_IN ? "lead" : line.kind() == Kind.LETTER ? "letter" : "sub"));
        return row;
    }

    private void press(KeyEvent event, int place, TextField field) {
        boolean handled = true;
        int next = place;
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    return;
                }
                draft.enter(place);
                next = place + 1;
            }
            case TAB -> {
                if (event.isShortcutDown()) {
                    return;
                }
                if (event.isShiftDown()) {
                    draft.shallower(place);
                } else {
                    draft.deeper(place);
                }
            }
            case B -> {
                handled = event.isShortcutDown();
                if (handled) {
                    draft.otherMark(place);
                }
            }
            case V -> handled = event.isShortcutDown() && pasted(place);
            case BACK_SPACE -> {
                handled = field.getText().isEmpty() && draft.lines().size() > 1;
                if (handled) {
                    draft.remove(place);
                    next = Math.max(0, place - 1);
                }
            }
            case UP, DOWN -> next = Math.clamp(place + (event.getCode() == KeyCode.UP ? -1 : 1), 0, draft.lines().size() - 1);
            default -> handled = false;
        }
        if (handled) {
            event.consume();
            draw(next);
        }
    }

    private boolean pasted(int place) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.lines().filter(line -> !line.isBlank()).count() < 2) {
            return false;
        }
        draft.paste(place, text);
        return true;
    }
}
