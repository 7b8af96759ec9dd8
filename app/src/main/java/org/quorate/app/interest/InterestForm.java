package org.quorate.app.interest;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
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
import org.quorate.model.interest.InterestKind;
import org.quorate.model.partnership.Person;

/** The form of an interest in the register. */
final class InterestForm extends VBox {
    private final TypeAhead<Person> person;
    private final ComboBox<InterestKind> kind = new ComboBox<>();
    private final TextArea nature = new TextArea();
    private final DateField begun;
    private final DateField registered;
    private final TextField managed = new TextField();
    private final CheckBox sensitive = new CheckBox("Sensitive: the public may not read its details");
    private final FormGrid grid = new FormGrid();
    private final Supplier<LocalDate> today;
    private final Consumer<InterestDraft> keep;

    /** @param before the interest to change, or null for a new one */
    InterestForm(@Nullable InterestEntry before, ObservableList<Person> people, Supplier<LocalDate> today, Consumer<InterestDraft> keep, Runnable leave) {
        this.today = today;
        this.keep = keep;
        getStyleClass().add("interest-form");
        person = new TypeAhead<>("Whose interest", typed -> people.stream().filter(one -> PaletteMatch.matches(typed, one.name())).limit(20).toList(),
                Person::name);
        person.setPromptText("Type a name");
        begun = new DateField("Since", today);
        registered = new DateField("Registered on", today);
        kind.getItems().setAll(InterestKind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(InterestKind one) {
                return one == null ? "" : one.words();
            }

            @Override
            public InterestKind fromString(String words) {
                throw new UnsupportedOperationException("A kind is chosen, not typed");
            }
        });
        nature.setWrapText(true);
        nature.setPrefRowCount(3);
        managed.setPromptText("Leaves the room for contracts of the charity");
        fill(before);
        grid.row(new FormField("Whose interest", person).checkedBy(() -> person.valueProperty().get() == null ? "Say whose interest it is." : ""));
        grid.row(new FormField("Kind", kind).checkedBy(() -> kind.getValue() == null ? "Choose the kind." : ""));
        grid.row(new FormField("What the interest is", nature).checkedBy(() -> nature.getText().isBlank() ? "Say what the interest is." : ""));
        grid.row(new FormField("Since (may be left empty)", begun).checkedBy(() -> problem(begun, false)),
                new FormField("Registered on", registered).checkedBy(() -> problem(registered, true)));
        grid.row("What is done about it (may be left empty)", managed);
        Act save = Act.of(before == null ? "Register" : "Keep the change", this::save).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        Label title = new Label(before == null ? "Register an interest" : "Change the interest");
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, grid, sensitive, new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    private void fill(@Nullable InterestEntry before) {
        registered.valueProperty().set(today.get());
        if (before != null) {
            person.valueProperty().set(before.person());
            kind.setValue(before.kind());
            nature.setText(before.nature());
            begun.valueProperty().set(before.begun());
            registered.valueProperty().set(before.entered());
            managed.setText(before.managed());
            sensitive.setSelected(before.sensitive());
        }
    }

    private String problem(DateField field, boolean needed) {
        field.commit();
        LocalDate day = field.valueProperty().get();
        if (!field.problemProperty().get().isEmpty()) {
            return field.problemProperty().get();
        }
        return day == null ? needed ? "Give the day." : "" : day.isAfter(today.get()) ? "That day is still to come." : "";
    }

    private void save() {
        Person whose = person.valueProperty().get();
        LocalDate day = registered.valueProperty().get();
        if (grid.isRight() && whose != null && day != null) {
            keep.accept(new InterestDraft(whose.id(), kind.getValue(), nature.getText().strip(), begun.valueProperty().get(), day, managed.getText().strip(),
                    sensitive.isSelected()));
        }
    }

    void focusFirst() {
        person.requestFocus();
    }
}
