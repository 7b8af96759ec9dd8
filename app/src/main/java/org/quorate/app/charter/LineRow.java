package org.quorate.app.charter;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;

/** One sentence of the charter with the number of its clause before it and where it comes from beside it. */
final class LineRow extends VBox {

    /**
     * @param before what the sentence said before the draft changed it; nothing where it did not
     * @param narrow whether there is no room for the source beside it, so that it stands below
     * @param open opens it to be changed
     */
    LineRow(CharterLine line, @Nullable String before, boolean narrow, Runnable open) {
        getStyleClass().add("charter-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(String.join(" ", line.number(), line.sentence(), line.source()).strip() + (before == null ? "" : ". Changed in the draft"));
        Label number = new Label(line.number());
        number.getStyleClass().addAll("strong", "muted", "charter-number");
        Label sentence = new Label(line.sentence().endsWith(".") ? line.sentence() : line.sentence() + ".");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(4, sentence);
        if (before != null) {
            words.getChildren().add(changed(before));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(number, words);
        (narrow ? words : row).getChildren().add(source(line));
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
                event.consume();
                open.run();
            }
        });
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            requestFocus();
            if (event.getClickCount() == 2) {
                open.run();
            }
        });
    }

    private static Node changed(String before) {
        StateChip chip = new StateChip(ChipState.DRAFT, before.isEmpty() ? "New in the draft" : "Changed in the draft");
        if (before.isEmpty()) {
            return new HBox(chip);
        }
        Label was = new Label("Before: " + before);
        was.getStyleClass().add("muted");
        was.setWrapText(true);
        return new VBox(4, chip, was);
    }

    private static Node source(CharterLine line) {
        String icon = switch (line.standing()) {
            case AS_PRINTED -> "printer-line";
            case SETTLED -> "check-double-line";
            case STARTER -> "checkbox-circle-line";
            case SILENT -> "question-line";
        };
        Label source = new Label(line.source(), Icons.of(icon, "icon-14"));
        source.getStyleClass().addAll("muted", "charter-source");
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        line.settingBehind().ifPresent(setting -> source.setTooltip(new Tooltip(ClauseWords.whole(setting))));
        return source;
    }
}
