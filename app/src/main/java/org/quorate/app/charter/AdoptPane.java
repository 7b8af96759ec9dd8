package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateField;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;

/** Adopts the draft: from which day, by whom and why. */
final class AdoptPane extends VBox {
    private final CharterViewModel model;
    private final DateField from;
    private final TextField by = new TextField();
    private final TextArea why = new TextArea();
    private final Label warning = new Label();
    private final FormGrid form;

    /** @param close what follows when it is adopted or given up; it receives what to say, or nothing */
    AdoptPane(CharterViewModel model, ShownCharter shown, Consumer<String> close) {
        super(16);
        this.model = model;
        getStyleClass().add("charter-side");
        Label title = new Label("Adopt the draft");
        title.getStyleClass().add("section-title");
        Label words = wrapped("It becomes v" + (shown.version().version() + 1) + ". Every earlier version stays as it is, and what was ruled keeps the"
            + " version it was ruled under.");
        from = new DateField("In force from", model::today);
        from.valueProperty().set(model.today());
        by.setText(model.whoActs());
        why.setPrefRowCount(3);
        why.setWrapText(true);
        why.setPromptText("Agreed by the Board on 1 December");
        form = new FormGrid()
            .row(new FormField("In force from", from).checkedBy(this::dateProblem))
            .row(new FormField("Adopted by", by).checkedBy(() -> by.getText().isBlank()
                ? "Say who adopted it, for example \"Partnership Board, minute 41\"." : ""))
            .row(new FormField("Why", why).checkedBy(() -> why.getText().isBlank() ? "Say why it is adopted, in a sentence." : ""));
        warning.getStyleClass().add("muted");
        warning.setWrapText(true);
        from.valueProperty().subscribe(this::warn);
        Button adopt = new Button("Adopt the draft");
        adopt.getStyleClass().add("accent");
        adopt.setOnAction(event -> {
            from.commit();
            LocalDate day = from.valueProperty().get();
            if (form.isRight() && day != null) {
                model.adopt(day, by.getText(), why.getText().strip(), done ->
                    close.accept("v" + done.version() + " is adopted, in force from " + DateWords.words(done.adopted().inForceFrom()) + "."));
            }
        });
        Button cancel = new Button("Not now");
        cancel.setOnAction(event -> close.accept(""));
        getChildren().addAll(title, words, form, warning, new FlowPane(8, 8, adopt, cancel), changes(shown));
    }

    private String dateProblem() {
        return !from.problemProperty().get().isEmpty() ? from.problemProperty().get()
            : from.valueProperty().get() == null ? "Say from which day it is in force." : "";
    }

    private void warn() {
        LocalDate day = from.valueProperty().get();
        LocalDate today = model.today();
        warning.setText(day == null ? "" : day.isBefore(today)
            ? "That day is past. Meetings held since keep the rulings they were given; only what is ruled from now on is ruled by this version."
            : day.isAfter(today) ? "Until " + DateWords.words(day) + " the version in force today still holds." : "");
        warning.setManaged(!warning.getText().isEmpty());
    }

    private static VBox changes(ShownCharter shown) {
        Label heading = new Label("What it changes");
        heading.getStyleClass().add("strong");
        VBox box = new VBox(8, heading);
        List<String> sentences = shown.page().lines().stream().filter(line -> shown.changed().containsKey(line.path())).map(CharterLine::sentence).toList();
        sentences.forEach(sentence -> box.getChildren().add(wrapped("• " + sentence)));
        return box;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void begin() {
        why.requestFocus();
    }
}
