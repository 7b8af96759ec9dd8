package org.quorate.app.interest;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** Asks for the one thing that ends an interest or takes a declaration back: the day, or the reason. */
final class EndingForm extends VBox {
    private final Node first;

    private EndingForm(String title, InterestEntry entry, FormField field, String button, Runnable save, Runnable leave) {
        first = field.control();
        getStyleClass().add("interest-form");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        Label about = new Label(entry.person().name() + ": " + entry.nature());
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        Act keep = Act.of(button, () -> {
            if (field.isRight()) {
                save.run();
            }
        }).icon("check-line").keys("Ctrl+Enter");
        KeptByKeys.in(this, keep::perform);
        getChildren().addAll(heading, about, field, new HBox(8, ActControls.accentButton(keep), ActControls.button(Act.of("Leave it", leave).keys("Esc"))));
    }

    static EndingForm ended(InterestEntry entry, Supplier<LocalDate> today, Consumer<LocalDate> keep, Runnable leave) {
        DateField on = new DateField("Ended on", today);
        on.valueProperty().set(today.get());
        FormField field = new FormField("Ended on", on).checkedBy(() -> {
            on.commit();
            LocalDate day = on.valueProperty().get();
            return day == null ? "Give the day." : day.isAfter(today.get()) ? "That day is still to come."
                    : day.isBefore(entry.entered()) ? "It was registered after that day." : "";
        });
        return new EndingForm("It has ended", entry, field, "Keep the day", () -> {
            LocalDate day = on.valueProperty().get();
            keep.accept(day == null ? today.get() : day);
        }, leave);
    }

    static EndingForm takenBack(InterestEntry entry, Consumer<String> keep, Runnable leave) {
        TextArea why = new TextArea();
        why.setWrapText(true);
        why.setPrefRowCount(3);
        FormField field = new FormField("Why it is taken back", why)
                .checkedBy(() -> why.getText().isBlank() ? "Say why; it is kept with the declaration." : "");
        return new EndingForm("Take the declaration back", entry, field, "Take it back", () -> keep.accept(why.getText().strip()), leave);
    }

    void focusFirst() {
        first.requestFocus();
    }
}
