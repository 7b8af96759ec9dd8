package org.quorate.app.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quorate.app.task.Failure;

/** The bar at the top of what failed: what, why, what to do, a code to quote, the details folded. */
public final class FailureBar extends VBox {
    private final Label sentence = new Label();
    private final Label remedy = new Label();
    private final TextArea details = new TextArea();
    private final Button detailsDoor = new Button("Details");

    public FailureBar() {
        getStyleClass().add("failure-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.getStyleClass().add("sentence");
        sentence.setGraphic(Icons.of("error-warning-line", "bad"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        detailsDoor.getStyleClass().addAll("small", "flat");
        detailsDoor.setMinWidth(USE_PREF_SIZE);
        detailsDoor.setOnAction(event -> fold(details.isVisible()));
        Button close = new Button("Close", Icons.of("close-line"));
        close.getStyleClass().addAll("small", "flat");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> clear());
        remedy.setWrapText(true);
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.setAccessibleText("Technical details");
        HBox first = new HBox(8, sentence, detailsDoor, close);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, remedy, details);
        clear();
    }

    public void show(Failure failure) {
        sentence.setText(failure.sentence());
        remedy.setText((failure.remedy() + " Code " + failure.code() + ".").strip());
        details.setText(failure.details());
        detailsDoor.setVisible(!failure.details().isBlank());
        fold(true);
        setAccessibleText(sentence.getText() + " " + remedy.getText());
        setVisible(true);
        setManaged(true);
    }

    public void clear() {
        setVisible(false);
        setManaged(false);
    }

    private void fold(boolean folded) {
        details.setVisible(!folded);
        details.setManaged(!folded);
        detailsDoor.setText(folded ? "Details" : "Hide details");
    }
}
