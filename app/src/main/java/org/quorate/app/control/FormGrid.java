package org.quorate.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A form: rows of fields with their labels above. */
public final class FormGrid extends VBox {
    private final List<FormField> fields = new ArrayList<>();

    public FormGrid() {
        getStyleClass().add("form-grid");
    }

    /** Adds a row in which every field takes an equal share. */
    public FormGrid row(FormField... inRow) {
        GridPane row = new GridPane();
        row.getStyleClass().add("form-row");
        for (FormField field : inRow) {
            fields.add(field);
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / inRow.length);
            row.getColumnConstraints().add(share);
            row.addRow(0, field);
        }
        getChildren().add(row);
        return this;
    }

    public FormGrid row(String label, Node control) {
        return row(new FormField(label, control));
    }

    /** Checks every field, puts the focus into the first that is wrong, and answers whether all are right. */
    public boolean isRight() {
        FormField firstWrong = null;
        for (FormField field : fields) {
            if (!field.isRight() && firstWrong == null) {
                firstWrong = field;
            }
        }
        if (firstWrong != null) {
            firstWrong.control().requestFocus();
        }
        return firstWrong == null;
    }
}
