package org.quorate.app.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of a register: how many are selected, and the keys that work on them. */
final class RegisterFoot extends HBox {

    private final HBox edit = hint(List.of("F2"), "edit");

    RegisterFoot(TableView<?> table) {
        getStyleClass().add("register-foot");
        Label selected = new Label();
        selected.getStyleClass().add("muted");
        selected.textProperty().bind(Bindings.size(table.getSelectionModel().getSelectedItems()).asString("%d selected"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(selected, gap, hint(List.of("Enter"), "open"), edit, hint(List.of("Ctrl", "C"), "copy as cells"));
        showEdit(false);
    }

    /** Whether F2 leads anywhere in this register. */
    void showEdit(boolean possible) {
        edit.setVisible(possible);
        edit.setManaged(possible);
    }

    private static HBox hint(List<String> keys, String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        HBox hint = new HBox(8, KeyCap.row(keys), label);
        hint.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return hint;
    }
}
