package org.quorate.app.charter.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.TimeField;
import org.quorate.model.calendar.DaySet;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;

/** By when must something arrive, or when does a time end? The rule, its day and what arrived; the counted days stand in the answer. */
final class TimePane extends VBox {
    private final BenchViewModel model;
    private final ComboBox<TimeRule> rule = new ComboBox<>();
    private final DateField day;
    private final TimeField hour = new TimeField("Hour of the meeting");
    private final DateField received;
    private final TimeField receivedAt = new TimeField("Hour at which it arrived");
    private final TextField accepted = new TextField();
    private final TextField closures = new TextField();
    private final FormField closuresField = new FormField("Days the offices are closed", closures);
    private final Label none = new Label("The charter has no notice and no stage whose days are counted.");
    private final FormGrid form;
    private boolean showing;

    TimePane(BenchViewModel model) {
        super(12);
        this.model = model;
        day = new DateField("Day of the meeting, or on which it starts", model::today);
        received = new DateField("Day on which it arrived", model::today);
        day.valueProperty().set(model.today().plusDays(14));
        rule.setMaxWidth(Double.MAX_VALUE);
        closures.setPromptText("2026-12-24, 2026-12-31");
        form = new FormGrid()
            .row(new FormField("Rule", rule))
            .row(new FormField("Meeting, or start", day))
            .row(new FormField("Arrived on", received))
            .row(new FormField("Meeting begins at", hour), new FormField("Arrived at", receivedAt))
            .row(new FormField("Reason for accepting it late", accepted))
            .row(closuresField);
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        getChildren().addAll(none, form);
        rule.valueProperty().subscribe((before, after) -> changed());
        day.valueProperty().subscribe((before, after) -> changed());
        hour.valueProperty().subscribe((before, after) -> changed());
        received.valueProperty().subscribe((before, after) -> changed());
        receivedAt.valueProperty().subscribe((before, after) -> changed());
        accepted.textProperty().subscribe((before, after) -> changed());
        closures.textProperty().subscribe((before, after) -> changed());
    }

    /** Offers the rules of the charter and asks. */
    void show() {
        Charter charter = model.charter();
        List<TimeRule> rules = charter == null ? List.of() : TimeRule.of(charter);
        showing = true;
        TimeRule before = rule.getValue();
        rule.getItems().setAll(rules);
        rule.setValue(rules.stream().filter(one -> one.equals(before)).findFirst().orElse(rules.isEmpty() ? null : rules.getFirst()));
        none.setVisible(rules.isEmpty());
        none.setManaged(rules.isEmpty());
        form.setDisable(rules.isEmpty());
        showing = false;
        changed();
    }

    private void changed() {
        if (showing || getScene() == null) {
            return;
        }
        TimeRule chosen = rule.getValue();
        LocalDate on = day.valueProperty().get();
        if (chosen == null || on == null) {
            model.cannotAsk(chosen == null ? none.getText() : "Say on which day the meeting is, or the time starts.");
            return;
        }
        DaySet closed = closed();
        boolean notice = chosen.kind() == TimeCase.Kind.NOTICE;
        String reason = accepted.getText().isBlank() ? null : accepted.getText().strip();
        model.askOther(new TimeCase(chosen.kind(), null, chosen.path(), notice ? null : on, notice ? on : null, received.valueProperty().get(), null, reason,
            Map.of(), new TimeParticulars(hour.valueProperty().get(), receivedAt.valueProperty().get(), Map.of(), closed)));
    }

    private @Nullable DaySet closed() {
        closuresField.showError("");
        if (closures.getText().isBlank()) {
            return null;
        }
        try {
            return DaySet.read(closures.getText());
        } catch (IllegalArgumentException unreadable) {
            closuresField.showError(String.valueOf(unreadable.getMessage()));
            return null;
        }
    }
}
