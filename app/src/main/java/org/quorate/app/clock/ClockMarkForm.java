package org.quorate.app.clock;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.RunningClock;

/** Ends a clock by hand: the day it was done and how, or why it does not apply. */
final class ClockMarkForm extends VBox {
    private final ClockMark.Kind kind;
    private final Supplier<LocalDate> today;
    private final DateField on;
    private final TextArea note = new TextArea();
    private final FormGrid grid = new FormGrid();
    private final Keep keep;

    /** What is done with the answer. */
    interface Keep {
        void keep(LocalDate on, String note);
    }

    ClockMarkForm(RunningClock clock, ClockMark.Kind kind, Supplier<LocalDate> today, Keep keep, Runnable leave) {
        this.kind = kind;
        this.today = today;
        this.keep = keep;
        getStyleClass().add("clock-form");
        on = new DateField("Done on", today);
        on.valueProperty().set(today.get());
        note.setWrapText(true);
        note.setPrefRowCount(3);
        boolean done = kind == ClockMark.Kind.DONE;
        if (done) {
            grid.row(new FormField("Done on", on).checkedBy(this::dayProblem));
        }
        grid.row(new FormField(done ? "How (may be left empty)" : "Why it does not apply", note)
                .checkedBy(() -> !done && note.getText().isBlank() ? "Say why; it is kept with the clock." : ""));
        Act save = Act.of(done ? "Mark as done" : "Take it off the list", this::save).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        Label title = new Label(done ? "Mark as done" : "Does not apply");
        title.getStyleClass().add("section-title");
        Label about = new Label(clock.what() + ", " + clock.about().title());
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        getChildren().addAll(title, about, grid, new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    private String dayProblem() {
        on.commit();
        LocalDate day = on.valueProperty().get();
        if (!on.problemProperty().get().isEmpty()) {
            return on.problemProperty().get();
        }
        return day == null ? "Give the day." : day.isAfter(today.get()) ? "That day is still to come." : "";
    }

    private void save() {
        if (grid.isRight()) {
            LocalDate day = kind == ClockMark.Kind.DONE ? on.valueProperty().get() : today.get();
            keep.keep(day == null ? today.get() : day, note.getText().strip());
        }
    }

    void focusFirst() {
        if (kind == ClockMark.Kind.DONE) {
            on.requestFocus();
        } else {
            note.requestFocus();
        }
    }
}
