package org.quorate.app.room;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeyCap;
import org.quorate.model.action.Action;
import org.quorate.model.action.Owner;

/** The actions that arose from the item, and one line to add another. */
final class ActionsPane extends VBox {
    private final RoomViewModel model;
    private final Label count = new Label();
    private final VBox list = new VBox(4);
    private final TextField line = new TextField();
    private final HBox understood = QuorumPane.row();
    private List<Action> shown = List.of();

    ActionsPane(RoomViewModel model) {
        this.model = model;
        getStyleClass().add("actions-pane");
        Label title = new Label("Actions");
        title.getStyleClass().add("emphasis");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        HBox head = QuorumPane.row(title, count, QuorumPane.gap(), KeyCap.row(List.of("Ctrl", "Shift", "A")));
        line.setPromptText("director of finance: revise the split by 11 feb");
        line.setAccessibleText("New action: who, what, by when");
        line.textProperty().subscribe(text -> showUnderstood());
        line.setOnAction(event -> add());
        getChildren().addAll(head, list, line, understood);
        show(List.of());
        showUnderstood();
    }

    void show(List<Action> actions) {
        if (actions.equals(shown) && !list.getChildren().isEmpty()) {
            return;
        }
        shown = actions;
        count.setText(actions.isEmpty() ? "none from this item" : actions.size() + " from this item");
        list.getChildren().setAll(actions.stream().map(ActionsPane::row).toList());
    }

    private static HBox row(Action action) {
        Label words = new Label((action.owners().isEmpty() ? "" : action.ownerNames() + ": ") + action.text());
        words.setMinWidth(0);
        Label due = new Label(action.due().map(DateWords::words).orElse(""));
        due.getStyleClass().add("muted");
        due.setMinWidth(USE_PREF_SIZE);
        return QuorumPane.row(Icons.of("checkbox-blank-circle-line"), words, QuorumPane.gap(), due);
    }

    private void showUnderstood() {
        ActionLine action = model.understood(line.getText());
        understood.getChildren().clear();
        for (Owner owner : action.owners()) {
            understood.getChildren().add(chip("user-line", owner.name()));
        }
        if (action.due() != null) {
            understood.getChildren().add(chip("calendar-event-line", DateWords.words(action.due())));
        }
        Button add = new Button("Add action");
        add.getStyleClass().add("small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setDisable(!action.isComplete());
        add.setOnAction(event -> add());
        understood.getChildren().addAll(QuorumPane.gap(), add);
    }

    private static Label chip(String icon, String words) {
        Label chip = new Label(words, Icons.of(icon, "icon-14"));
        chip.getStyleClass().add("state-chip");
        chip.setMinWidth(0);
        return chip;
    }

    private void add() {
        if (model.understood(line.getText()).isComplete()) {
            model.addAction(line.getText());
            line.clear();
        }
    }

    void focusLine() {
        line.requestFocus();
    }
}
