package org.quorate.app.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;

/** Every row of the list with what it would do and what is wrong with it. */
final class PreviewView extends VBox {
    PreviewView(ImportViewModel model, LayoutMemory memory) {
        super(8);
        Label title = new Label("What will happen");
        title.getStyleClass().add("section-title");
        Label summary = new Label();
        summary.getStyleClass().add("muted");
        summary.textProperty().bind(model.summaryProperty());
        HBox head = new HBox(12, title, summary);
        head.setAlignment(Pos.BASELINE_LEFT);
        RegisterTable<PeoplePreview.Line> table = new RegisterTable<>("import-preview", model.lines(), List.of(
            RegisterColumn.number("row", "Row", 56, PeoplePreview.Line::row),
            RegisterColumn.text("name", "Name", 190, PeoplePreview.Line::name),
            RegisterColumn.text("outcome", "What happens", 240, PeoplePreview.Line::outcome),
            RegisterColumn.<PeoplePreview.Line>text("findings", "To look at", 400, PreviewView::words).drawn(PreviewView::drawn)),
            List.of(new RegisterView<>("Mistakes", PeoplePreview.Line::stops), new RegisterView<>("Warnings", line -> !line.stops()
                && !line.findings().isEmpty())), memory);
        table.setPrefHeight(360);
        table.setMinHeight(260);
        getChildren().setAll(head, table);
        visibleProperty().bind(model.tableProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private static String words(PeoplePreview.Line line) {
        return line.findings().stream().map(finding -> finding.column() + ": " + finding.text()).collect(Collectors.joining("  "));
    }

    private static Node drawn(PeoplePreview.Line line) {
        Label words = new Label(words(line));
        if (!line.findings().isEmpty()) {
            String tone = line.stops() ? "bad" : "warn";
            words.getStyleClass().add(tone);
            words.setGraphic(Icons.of(line.stops() ? "close-circle-line" : "error-warning-line", "icon-14", tone));
            words.setTooltip(new Tooltip(words(line)));
        }
        return words;
    }
}
