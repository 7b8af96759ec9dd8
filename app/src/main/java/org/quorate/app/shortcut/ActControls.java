package org.quorate.app.shortcut;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeyCap;

/** Makes the controls of an {@link Act}. */
public final class ActControls {
    private ActControls() {}

    /** An ordinary button: icon, words, key caps. */
    public static Button button(Act act) {
        Button button = new Button(act.text());
        button.setGraphic(graphic(act));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(Button.USE_PREF_SIZE);
        connect(button, act);
        return button;
    }

    /** The one primary act of a screen. */
    public static Button accentButton(Act act) {
        Button button = button(act);
        button.getStyleClass().add("accent");
        return button;
    }

    public static Button smallButton(Act act) {
        Button button = button(act);
        button.getStyleClass().add("small");
        return button;
    }

    /** An icon alone, its words in the tooltip and for screen readers. */
    public static Button iconButton(Act act) {
        Button button = new Button();
        button.setGraphic(Icons.of(act.icon() == null ? "more-2-line" : act.icon()));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setTooltip(new Tooltip(act.keys() == null ? act.text() : act.text() + "  " + act.keys()));
        connect(button, act);
        return button;
    }

    /** The button with the reason beside it while it may not be pressed. */
    public static HBox buttonWithReason(Button button, Act act) {
        Label reason = new Label();
        reason.getStyleClass().add("muted");
        reason.textProperty().bind(act.refusal());
        reason.visibleProperty().bind(refused(act));
        reason.managedProperty().bind(reason.visibleProperty());
        HBox row = new HBox(8, button, reason);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static ContextMenu contextMenu(List<Act> acts) {
        ContextMenu menu = new ContextMenu();
        for (Act act : acts) {
            MenuItem item = new MenuItem(act.text(), act.icon() == null ? null : Icons.of(act.icon()));
            item.disableProperty().bind(refused(act));
            item.setOnAction(event -> act.perform());
            if (act.keys() != null) {
                item.setAccelerator(Keys.combination(act.keys()));
            }
            menu.getItems().add(item);
        }
        return menu;
    }

    private static void connect(Button button, Act act) {
        button.setAccessibleText(act.keys() == null ? act.text() : act.text() + ", " + act.keys());
        button.accessibleHelpProperty().bind(act.refusal());
        button.disableProperty().bind(refused(act));
        button.setOnAction(event -> act.perform());
    }

    private static BooleanBinding refused(Act act) {
        return Bindings.createBooleanBinding(() -> !act.isAllowed(), act.refusal());
    }

    private static Node graphic(Act act) {
        HBox parts = new HBox(8);
        parts.setAlignment(Pos.CENTER_LEFT);
        if (act.icon() != null) {
            parts.getChildren().add(Icons.of(act.icon()));
        }
        Label words = new Label(act.text());
        words.getStyleClass().add("act-text");
        parts.getChildren().add(words);
        if (act.keys() != null) {
            parts.getChildren().add(KeyCap.row(Keys.caps(act.keys())));
        }
        return parts;
    }
}
