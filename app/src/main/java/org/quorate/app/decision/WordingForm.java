package org.quorate.app.decision;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormField;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** The words of a resolution, to be changed in the detail of its decision: one clause a line. */
final class WordingForm extends VBox {
    private final TextArea words = new TextArea();

    WordingForm(DecisionDetail detail, Consumer<String> keep, Runnable leave) {
        getStyleClass().add("decision-form");
        Label title = new Label("Resolution of " + detail.decision().reference());
        title.getStyleClass().add("section-title");
        Label about = new Label(detail.decision().title());
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        words.setText(String.join("\n", detail.decision().resolution().clauseTexts()));
        words.setWrapText(true);
        words.setPrefRowCount(8);
        Act save = Act.of("Keep the wording", () -> keep.accept(words.getText())).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        getChildren().addAll(title, about, new FormField("RESOLVED: That …  (one clause a line)", words),
                new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    void focusFirst() {
        words.requestFocus();
        words.end();
    }
}
