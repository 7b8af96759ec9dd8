package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;

/** Adopts the draft: from which day, by whom and why. */
final class AdoptPane extends VBox {
    private final CharterViewModel model;
    private final DateField from;
    private final TextField by = new TextField();
    private final TextArea why = new TextArea();
    private final Label warning = new Label();
    private final VBox missing = new VBox(8);
    private final VBox record = new VBox(8);
    private final FormGrid form;
    private @Nullable List<OnRecord.Otherwise> otherwise;

    /** What was decided that would come out otherwise under a charter. */
    interface Trial {
        void of(Charter charter, Consumer<List<OnRecord.Otherwise>> then);
    }

    /**
     * @param trial tries the draft against what was decided
     * @param close what follows when it is adopted or given up; it receives what to say, or nothing
     */
    AdoptPane(CharterViewModel model, ShownCharter shown, Trial trial, Consumer<String> close) {
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
        adopt.setOnAction(event -> adopt(close));
        KeptByKeys.in(form, adopt::fire);
        Button cancel = new Button("Not now");
        cancel.setOnAction(event -> close.accept(""));
        getChildren().addAll(title, words, form, warning, missing, new FlowPane(8, 8, adopt, cancel), record, changes(shown));
        model.files().undescribed(shown.charter(), bodies -> {
            if (!bodies.isEmpty()) {
                missing.getChildren().add(wrapped(CharterFileActs.undescribed(bodies)));
            }
        });
        record.getChildren().add(wrapped("Trying the draft against what was decided…"));
        trial.of(shown.charter(), found -> {
            otherwise = found;
            showRecord();
        });
    }

    private void adopt(Consumer<String> close) {
        from.commit();
        LocalDate day = from.valueProperty().get();
        if (form.isRight() && day != null) {
            model.adopt(day, by.getText(), why.getText().strip(), done ->
                close.accept("v" + done.version() + " is adopted, in force from " + DateWords.words(done.adopted().inForceFrom()) + "."));
        }
    }

    private String dateProblem() {
        return !from.problemProperty().get().isEmpty() ? from.problemProperty().get()
            : from.valueProperty().get() == null ? "Say from which day it is in force." : "";
    }

    private void warn() {
        LocalDate day = from.valueProperty().get();
        warning.setText(day == null ? "" : String.join(" ", words(day)));
        warning.setMinHeight(USE_PREF_SIZE);
        warning.setManaged(!warning.getText().isEmpty());
        showRecord();
    }

    /** What the day means: for meetings held since, and for the versions that hold from the same day or a later one. */
    private List<String> words(LocalDate day) {
        List<String> words = new ArrayList<>();
        LocalDate today = model.today();
        if (day.isBefore(today)) {
            words.add("That day is past. Meetings held since keep the rulings they were given; only what is ruled from now on is ruled by this version.");
        } else if (day.isAfter(today)) {
            words.add("Until " + DateWords.words(day) + " the version in force today still holds.");
        }
        for (AdoptedCharter version : model.versions()) {
            if (version.inForceFrom().equals(day)) {
                words.add("v" + version.version() + " is in force from the same day; this one takes its place.");
            } else if (version.inForceFrom().isAfter(day)) {
                words.add("v" + version.version() + " is to hold from " + DateWords.words(version.inForceFrom())
                    + "; this one is adopted after it and holds from then on as well.");
            }
        }
        return words;
    }

    private void showRecord() {
        List<OnRecord.Otherwise> found = otherwise;
        LocalDate day = from.valueProperty().get();
        if (found == null) {
            return;
        }
        Label heading = new Label("What was decided");
        heading.getStyleClass().add("strong");
        record.getChildren().setAll(heading);
        if (found.isEmpty()) {
            record.getChildren().add(wrapped("Every decision on record would come out the same."));
            return;
        }
        long since = found.stream().filter(one -> day != null && !one.on().isBefore(day)).count();
        record.getChildren().add(wrapped(found.size() + (found.size() == 1 ? " decision" : " decisions") + " on record would come out otherwise"
            + (since == 0 ? "." : ", " + since + " of them taken since that day.") + " The rulings kept with them stay as they are."));
        found.forEach(one -> record.getChildren().add(wrapped("• " + one.words() + ": was " + one.then() + "; would be " + one.now())));
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
