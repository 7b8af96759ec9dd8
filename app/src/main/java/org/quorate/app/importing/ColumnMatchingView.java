package org.quorate.app.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.sheet.SheetRow;

/** The columns of a list side by side: heading, what it is taken to hold, and what its first rows say. */
final class ColumnMatchingView extends VBox {
    private static final String LEFT_OUT = "Left out";
    private static final int SAMPLES = 3;
    private final ImportViewModel model;
    private @Nullable PeopleTable shown;

    ColumnMatchingView(ImportViewModel model) {
        super(8);
        this.model = model;
    }

    void show(@Nullable PeopleTable table) {
        PeopleTable before = shown;
        shown = table;
        if (table == null) {
            getChildren().clear();
        } else if (before == null || !before.rows().equals(table.rows()) || !before.matching().equals(table.matching())) {
            build(table);
        }
    }

    private void build(PeopleTable table) {
        Label title = new Label("Columns");
        title.getStyleClass().add("section-title");
        Label words = new Label(table.headingRow() == 0 ? "No headings were found. Say what each column holds."
            : "Headings were found in row " + table.headingRow() + ". Change what a column holds where it was taken wrongly.");
        words.getStyleClass().add("muted");
        HBox columns = new HBox(12);
        for (int column = 0; column < table.headings().size(); column++) {
            columns.getChildren().add(column(table, column));
        }
        ScrollPane across = new ScrollPane(columns);
        across.setFitToHeight(true);
        across.getStyleClass().add("columns-across");
        getChildren().setAll(title, words, across);
    }

    private Node column(PeopleTable table, int column) {
        Label heading = new Label(table.headings().get(column));
        heading.getStyleClass().add("emphasis");
        ComboBox<@Nullable Field> holds = new ComboBox<>();
        List<@Nullable Field> fields = new ArrayList<>(List.of(Field.values()));
        fields.addFirst(null);
        holds.getItems().setAll(fields);
        holds.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Field field) {
                return field == null ? LEFT_OUT : field.words();
            }

            @Override
            public @Nullable Field fromString(String text) {
                return null;
            }
        });
        holds.setValue(table.fieldOf(column).orElse(null));
        holds.setAccessibleText("What the column " + table.headings().get(column) + " holds");
        holds.valueProperty().subscribe((before, after) -> model.match(column, after));
        VBox block = new VBox(4, heading, holds);
        for (SheetRow row : table.rows().stream().limit(SAMPLES).toList()) {
            Label sample = new Label(row.cell(column).text());
            sample.getStyleClass().add("muted");
            sample.setMaxWidth(180);
            block.getChildren().add(sample);
        }
        block.setMinWidth(150);
        return block;
    }
}
