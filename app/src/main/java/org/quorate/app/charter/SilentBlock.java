package org.quorate.app.charter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.StateChip;
import org.quorate.model.charter.Choice;

/** A question that the charter leaves open, with every answer it could have, and settling it. */
final class SilentBlock extends VBox {
    private final CharterLine line;
    private final CharterViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final TextField written = new TextField();
    private final TextField by = new TextField();
    private final Label problem = new Label();

    SilentBlock(CharterLine line, CharterViewModel model) {
        super(8);
        this.line = line;
        this.model = model;
        getStyleClass().add("silent-block");
        getChildren().add(question());
        if (line.choices().isEmpty()) {
            getChildren().add(written());
        } else {
            line.choices().forEach(choice -> getChildren().add(choice(choice)));
        }
        getChildren().add(settling());
        if (line.note() != null) {
            getChildren().add(muted(line.note()));
        }
    }

    private Node question() {
        Label words = new Label(line.sentence());
        words.getStyleClass().add("emphasis");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, words, new StateChip(ChipState.SILENT));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node choice(Choice choice) {
        RadioButton button = new RadioButton(choice.meaning());
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setUserData(choice.word());
        HBox.setHgrow(button, Priority.ALWAYS);
        Region gap = new Region();
        HBox row = new HBox(8, button, gap);
        if (choice.word().equals(line.starterWord())) {
            row.getChildren().add(muted("common practice"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node written() {
        written.setAccessibleText(line.sentence());
        Label accepted = muted("Write " + line.accepted());
        String starter = line.starterWord();
        if (starter == null) {
            return new VBox(8, written, accepted);
        }
        Button take = new Button("Take common practice: " + line.starter());
        take.getStyleClass().add("small");
        take.setOnAction(event -> written.setText(starter));
        return new VBox(8, written, accepted, take);
    }

    private Node settling() {
        by.setPromptText("Settled by, for example \"Board, minute 38\"");
        by.setAccessibleText("Who settled it");
        by.setPrefColumnCount(24);
        Button settle = new Button("Settle");
        settle.setAccessibleText("Settle: " + line.sentence());
        settle.setOnAction(event -> settle());
        by.setOnAction(event -> settle());
        problem.getStyleClass().add("bad");
        HBox row = new HBox(8, settle, by, problem);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void settle() {
        Toggle chosen = group.getSelectedToggle();
        String value = chosen == null ? written.getText() : String.valueOf(chosen.getUserData());
        if (value == null || value.isBlank()) {
            problem.setText(line.choices().isEmpty() ? "Write the answer first." : "Choose an answer first.");
        } else {
            problem.setText("");
            model.settle(line, value, by.getText());
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
