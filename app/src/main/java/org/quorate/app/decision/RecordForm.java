package org.quorate.app.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.control.TypeAhead;
import org.quorate.app.palette.PaletteMatch;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;

/** The form of a decision taken outside the room: what was declared, on which item, by whom and when. */
final class RecordForm extends VBox {
    private static final List<DecisionMethod> HOW = List.of(
            DecisionMethod.ASSENT, DecisionMethod.CONSENSUS, DecisionMethod.WRITTEN, DecisionMethod.URGENT, DecisionMethod.NONE);

    private final TypeAhead<UndecidedItem> item;
    private final ComboBox<DecisionOutcome> outcome = new ComboBox<>(FXCollections.observableArrayList(DecisionOutcome.values()));
    private final ComboBox<DecisionMethod> method = new ComboBox<>(FXCollections.observableArrayList(HOW));
    private final TextField by = new TextField("the Chair");
    private final DateField on;
    private final TextArea words = new TextArea();
    private final FormGrid grid = new FormGrid();
    private final Consumer<RecordedDecision> keep;

    RecordForm(ObservableList<UndecidedItem> items, Supplier<LocalDate> today, Consumer<RecordedDecision> keep, Runnable leave) {
        this.keep = keep;
        getStyleClass().add("decision-form");
        item = new TypeAhead<>("Item", typed -> items.stream().filter(each -> PaletteMatch.matches(typed, words(each))).limit(40).toList(), RecordForm::words);
        item.setPromptText("Type a few letters of the item, its body or its date");
        on = new DateField("Taken on", today);
        on.valueProperty().set(today.get());
        item.valueProperty().subscribe(chosen -> take(chosen, today.get()));
        written(outcome, DecisionOutcome::words, DecisionOutcome.AGREED);
        written(method, DecisionMethod::words, DecisionMethod.URGENT);
        words.setWrapText(true);
        words.setPrefRowCount(4);
        build(today);
        Act save = Act.of("Record the decision", this::save).icon("check-line").keys("Ctrl+Enter");
        KeptByKeys.in(this, this::save);
        Act back = Act.of("Leave it", leave).keys("Esc");
        Label title = new Label("Decision taken outside the room");
        title.getStyleClass().add("section-title");
        Label purpose = new Label("It is kept as it was declared, without a ruling, because nobody counted here.");
        purpose.getStyleClass().add("muted");
        purpose.setWrapText(true);
        getChildren().addAll(title, purpose, grid, new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    private void build(Supplier<LocalDate> today) {
        grid.row(new FormField("Item on which it was taken, or at which it is reported", item)
                        .checkedBy(() -> item.valueProperty().get() == null ? "Choose the item from the list." : ""))
                .row(new FormField("What was declared", outcome), new FormField("How", method))
                .row(new FormField("Declared by", by).checkedBy(() -> by.getText().isBlank() ? "Say who declared it." : ""),
                        new FormField("Taken on", on).checkedBy(() -> dateProblem(today.get())))
                .row("RESOLVED: That …  (one clause a line, or empty)", words);
    }

    private String dateProblem(LocalDate today) {
        on.commit();
        LocalDate day = on.valueProperty().get();
        if (day == null) {
            return on.problemProperty().get().isEmpty() ? "Say when it was taken." : on.problemProperty().get();
        }
        return day.isAfter(today) ? "It cannot have been taken on a day that is still to come." : "";
    }

    private void take(@Nullable UndecidedItem chosen, LocalDate today) {
        if (chosen != null) {
            by.setText("the " + chosen.presiding());
            on.valueProperty().set(chosen.date().isAfter(today) ? today : chosen.date());
        }
    }

    private static <T> void written(ComboBox<T> choices, Function<T, String> words, T first) {
        choices.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return choices.getItems().stream().filter(each -> words.apply(each).equals(text)).findFirst().orElse(null);
            }
        });
        choices.setValue(first);
    }

    private static String words(UndecidedItem item) {
        return item.body() + ", " + DayText.of(item.date()) + ", item " + item.number() + ": " + item.title();
    }

    private void save() {
        UndecidedItem chosen = item.valueProperty().get();
        LocalDate day = on.valueProperty().get();
        if (grid.isRight() && chosen != null && day != null) {
            List<String> clauses = words.getText().lines().filter(line -> !line.isBlank()).toList();
            keep.accept(new RecordedDecision(chosen.item(), outcome.getValue(), by.getText(), method.getValue(), day, clauses));
        }
    }

    void focusFirst() {
        item.requestFocus();
    }
}
