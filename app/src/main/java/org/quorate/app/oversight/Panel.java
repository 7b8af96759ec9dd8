package org.quorate.app.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** A form beside the table: its title, what it is for, its fields, and the acts that keep or leave it. */
final class Panel extends VBox {
    private final FormGrid grid = new FormGrid();

    Panel(String title, String purpose) {
        getStyleClass().add("oversight-form");
        getChildren().addAll(words(title, "section-title"), words(purpose, "muted"), grid);
    }

    FormGrid grid() {
        return grid;
    }

    /** Puts the acts below; keeping happens only when every field is right. */
    Panel ending(String keep, Runnable keeping, Runnable leaving) {
        Act save = Act.of(keep, () -> {
            if (grid.isRight()) {
                keeping.run();
            }
        }).icon("check-line").keys("Ctrl+Enter");
        KeptByKeys.in(this, save::perform);
        getChildren().add(new HBox(8, ActControls.accentButton(save), ActControls.button(Act.of("Leave it", leaving).keys("Esc"))));
        return this;
    }

    static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static HBox line(Node left, Node right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, left, gap, right);
        line.getStyleClass().add("oversight-line");
        return line;
    }

    static <T> ComboBox<T> choice(List<T> values, Function<T, String> words, @Nullable T first) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return values.stream().filter(each -> words.apply(each).equals(text)).findFirst().orElse(null);
            }
        });
        box.setValue(first);
        return box;
    }

    /** A list of suggestions into which anything may be typed. */
    static ComboBox<String> typed(List<String> suggestions) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(suggestions));
        box.setEditable(true);
        return box;
    }

    /** What stands in the list, or was typed over it; empty where nothing was. */
    static String text(ComboBox<String> box) {
        String typed = box.getEditor().getText();
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String optional(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** A day that has to be said and has come. */
    static FormField day(String label, DateField field, Supplier<LocalDate> today, boolean mayLieAhead) {
        return new FormField(label, field).checkedBy(() -> {
            field.commit();
            LocalDate day = field.valueProperty().get();
            if (day == null) {
                return field.problemProperty().get().isEmpty() ? "Say on which day." : field.problemProperty().get();
            }
            return !mayLieAhead && day.isAfter(today.get()) ? "It cannot be a day that is still to come." : "";
        });
    }

    static FormField needed(String label, Node control, Supplier<String> text, String problem) {
        return new FormField(label, control).checkedBy(() -> text.get().isBlank() ? problem : "");
    }
}
