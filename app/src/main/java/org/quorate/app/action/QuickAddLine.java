package org.quorate.app.action;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Icons;
import org.quorate.app.room.ActionLine;
import org.quorate.model.action.Owner;

/** One line above the register in which an action is typed whole, with what is understood of it said beside it. */
final class QuickAddLine extends HBox {
    private final TextField line = new TextField();
    private final Label understood = new Label();
    private final ActionsViewModel model;

    QuickAddLine(ActionsViewModel model) {
        this.model = model;
        getStyleClass().add("quick-add");
        line.setPromptText("Who: what is to be done by when, then Enter");
        line.setAccessibleText("New action");
        HBox.setHgrow(line, Priority.ALWAYS);
        understood.getStyleClass().add("muted");
        understood.setMinWidth(320);
        understood.setWrapText(true);
        line.textProperty().subscribe(this::sayUnderstood);
        line.setOnAction(event -> add());
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !line.getText().isEmpty()) {
                event.consume();
                line.clear();
            }
        });
        getChildren().addAll(Icons.of("add-line", "default"), line, understood);
    }

    private void sayUnderstood(String text) {
        ActionLine read = model.understood(text);
        String remark = PastDay.remark(read.due(), model.today());
        understood.setText(text.isBlank() ? "Director of Finance: revise the split by 11 feb" : words(read) + (remark.isEmpty() ? "" : ". " + remark));
        understood.setGraphic(remark.isEmpty() ? null : Icons.of("error-warning-line", "warn", "icon-14"));
        understood.getStyleClass().setAll("label", remark.isEmpty() ? "muted" : "warn");
    }

    private static String words(ActionLine read) {
        String owners = read.owners().stream().map(Owner::name).collect(Collectors.joining(", "));
        return (owners.isEmpty() ? "No owner yet" : owners) + (read.due() == null ? ", no date yet" : ", by " + DateWords.words(read.due()));
    }

    private void add() {
        if (model.understood(line.getText()).isComplete()) {
            model.add(line.getText());
            line.clear();
        }
    }

    void focusLine() {
        line.requestFocus();
    }
}
