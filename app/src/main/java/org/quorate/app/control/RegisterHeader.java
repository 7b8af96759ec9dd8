package org.quorate.app.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a column: its title with the sort mark, and its filter below. */
final class RegisterHeader<R> extends VBox {
    private static final String ANY = "Any";

    private final RegisterColumn<R> column;
    private final RegisterModel<R> model;
    private static final double WIDTH_OF_WORD = 120;

    private final HBox title = new HBox(4);
    private final Control filter;
    private final Label words = new Label();
    private boolean showing;

    RegisterHeader(RegisterColumn<R> column, RegisterModel<R> model) {
        this.column = column;
        this.model = model;
        getStyleClass().add("register-header");
        words.setText(column.title());
        words.getStyleClass().add("strong");
        title.getStyleClass().add("register-title");
        title.setAlignment(column.kind() == RegisterColumn.Kind.NUMBER ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        title.getChildren().add(words);
        filter = column.kind() == RegisterColumn.Kind.CHOICE ? choice() : field();
        filter.setAccessibleText("Filter " + column.title());
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.setMinWidth(0);
        StackPane holder = new StackPane(filter);
        holder.getStyleClass().add("register-filter");
        holder.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        getChildren().addAll(title, holder);
    }

    private TextField field() {
        TextField field = new TextField();
        boolean roomForWord = column.kind() == RegisterColumn.Kind.TEXT && column.width() >= WIDTH_OF_WORD;
        field.setPromptText(roomForWord ? "contains…" : ANY);
        field.textProperty().subscribe((before, after) -> changed(after));
        return field;
    }

    private ComboBox<String> choice() {
        ComboBox<String> choices = new ComboBox<>();
        choices.getItems().add(ANY);
        choices.setValue(ANY);
        choices.setOnShowing(event -> {
            String now = choices.getValue();
            choices.getItems().setAll(model.choices(column));
            choices.getItems().addFirst(ANY);
            choices.setValue(now);
        });
        choices.valueProperty().subscribe((before, after) -> changed(after == null || after.equals(ANY) ? "" : after));
        return choices;
    }

    private void changed(String text) {
        if (!showing) {
            model.filter(column.key(), text);
        }
    }

    /** Shows the filter that holds, as after a saved view was chosen. */
    @SuppressWarnings("unchecked")
    void showFilter() {
        showing = true;
        String text = model.filters().getOrDefault(column.key(), "");
        if (filter instanceof TextField field) {
            field.setText(text);
        } else {
            ((ComboBox<String>) filter).setValue(text.isEmpty() ? ANY : text);
        }
        showing = false;
    }

    /** The font of the title, which grows with the text size. */
    ReadOnlyObjectProperty<Font> fontProperty() {
        return words.fontProperty();
    }

    void focusFilter() {
        filter.requestFocus();
    }

    void showSort(TableColumn.@Nullable SortType sort) {
        title.getChildren().removeIf(FontIcon.class::isInstance);
        if (sort != null) {
            Node mark = Icons.of(sort == TableColumn.SortType.ASCENDING ? "arrow-up-s-line" : "arrow-down-s-line", "default");
            title.getChildren().add(mark);
        }
    }
}
