package org.quorate.app.room;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.WhyLink;

/** The item the meeting is at: its number, what it asks, how it is decided, and how long it has taken. */
final class ItemHeader extends HBox {
    private final Node next;
    private @Nullable ItemScene shown;

    ItemHeader(Node next) {
        this.next = next;
        getStyleClass().add("item-header");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(ItemScene scene) {
        if (scene.equals(shown)) {
            return;
        }
        shown = scene;
        StackPane number = new StackPane(new Label(Integer.toString(scene.item().position())));
        number.getStyleClass().add("item-number");
        Label title = new Label(scene.item().title());
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        FlowPane below = new FlowPane(8, 0, muted(scene.matter()));
        // Matter and rule come to stand below each other where both do not fit.
        below.setPrefWrapLength(0);
        if (!scene.rule().isEmpty()) {
            below.getChildren().addAll(muted("·"), muted(scene.rule()), new WhyLink(scene::why));
        }
        VBox words = new VBox(title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        Label taken = new Label(scene.taken());
        taken.getStyleClass().add("emphasis");
        VBox time = new VBox(taken, muted(scene.late()));
        time.setAlignment(Pos.CENTER_RIGHT);
        time.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(number, words, time, next);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
