package org.quorate.app.minutes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeptByKeys;

/** A form above the minutes: its fields, why it was refused, and its two buttons. */
class RecordForm extends VBox {
    /** What tells the field that gets the focus. */
    static final String FIRST = "first-field";

    RecordForm(CorrectionsViewModel model, String title, String hint, FormGrid fields, String act, Runnable work) {
        super(12);
        getStyleClass().add("record-form");
        Label heading = new Label(title);
        heading.getStyleClass().add("strong");
        Label told = new Label(hint);
        told.getStyleClass().add("muted");
        told.setWrapText(true);
        Label refusal = new Label();
        refusal.getStyleClass().add("field-error");
        refusal.setGraphic(Icons.of("error-warning-line", "bad", "icon-14"));
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.textProperty().bind(model.refusalProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        Button done = new Button(act);
        done.setId("record-done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(event -> {
            if (fields.isRight()) {
                work.run();
            }
        });
        KeptByKeys.in(fields, done::fire);
        Button leave = new Button("Leave it");
        leave.setOnAction(event -> model.close());
        getChildren().addAll(heading, told, fields, refusal, new HBox(8, done, leave));
    }
}
