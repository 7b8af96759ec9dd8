package org.quorate.app.action;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Tone;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** A workbook that came back, row by row: what would change, what cannot be used and why; a tick takes a row over. */
final class ReturnPane {
    private final ActionExchangeViewModel model;
    private final List<CheckBox> ticks = new ArrayList<>();

    ReturnPane(ActionExchangeViewModel model) {
        this.model = model;
    }

    List<Node> of(ReturnedWorkbook returned) {
        ticks.clear();
        List<Node> nodes = new ArrayList<>();
        nodes.add(words("What came back", "section-title"));
        nodes.add(words(returned.inWords() + ". Nothing is taken over until you say so.", "muted"));
        returned.notes().forEach(note -> nodes.add(words(note, Tone.WARN.styleClass())));
        Act take = Act.of("Take over what is ticked", model::takeOver).icon("check-line");
        Act all = Act.of("Tick all", () -> ticks.forEach(tick -> tick.setSelected(true)));
        Act leave = Act.of("Leave it", model::leave).keys("Esc");
        nodes.add(new FlowPane(8, 8, ActControls.accentButton(take), ActControls.button(all), ActControls.button(leave)));
        returned.rows().forEach(row -> nodes.add(row(row)));
        return nodes;
    }

    private Node row(ReturnedRow row) {
        VBox box = new VBox(4);
        box.getStyleClass().add("action-history");
        if (row.canBeAccepted()) {
            CheckBox tick = new CheckBox(row.reference() + ", row " + row.number());
            tick.setSelected(model.isAccepted(row));
            tick.selectedProperty().subscribe(yes -> model.accept(row, yes));
            tick.getStyleClass().add("strong");
            ticks.add(tick);
            box.getChildren().add(tick);
        } else {
            box.getChildren().add(words(row.reference() + ", row " + row.number(), "strong"));
        }
        row.changes().forEach(change -> box.getChildren().add(words(
                change.what() + ": " + (change.before().isEmpty() ? "nothing yet" : change.before()) + "  \u2192  " + change.after())));
        row.notes().forEach(note -> box.getChildren().add(words(note, "muted")));
        row.problems().forEach(problem -> box.getChildren().add(words("Cannot be used: " + problem, Tone.WARN.styleClass())));
        return box;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
