package org.quorate.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: what this is for, and the first step. */
public final class EmptyState extends VBox {

    public EmptyState(String icon, String title, String purpose, Node... firstSteps) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("emphasis");
        Label words = new Label(purpose);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(440);
        HBox steps = new HBox(8, firstSteps);
        steps.setAlignment(Pos.CENTER);
        getChildren().addAll(Icons.of(icon), heading, words, steps);
    }
}
