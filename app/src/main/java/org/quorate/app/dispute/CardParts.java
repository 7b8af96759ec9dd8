package org.quorate.app.dispute;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;

/** The parts of which the cards of a dispute are made. */
final class CardParts {
    private CardParts() {}

    static Button small(String words, String icon, Runnable work) {
        Button button = new Button(words, Icons.of(icon));
        button.getStyleClass().add("small");
        button.setOnAction(event -> work.run());
        return button;
    }

    static Node foot(Node node) {
        HBox foot = new HBox(node);
        foot.getStyleClass().add("side-row");
        return foot;
    }

    static VBox card(String title, String note) {
        Label heading = new Label(title);
        heading.getStyleClass().add("emphasis");
        Label count = new Label(note);
        count.getStyleClass().add("muted");
        HBox head = new HBox(8, heading, gap(), count);
        head.getStyleClass().addAll("card-header", "line-below");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("card", "flush");
        return card;
    }

    static Label quiet(String text) {
        Label label = words(text, "muted", "side-text");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
