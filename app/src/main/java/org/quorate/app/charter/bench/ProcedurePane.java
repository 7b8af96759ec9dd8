package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.ruling.ProcedureCase;

/** May a staged procedure take its next step? What happened so far, and the step that is asked about. */
final class ProcedurePane extends VBox {
    private static final String FROM_OPENING = "Not yet opened";
    private static final String NO_MATTER = "Not said";

    private final BenchViewModel model;
    private final ComboBox<String> procedure = new ComboBox<>();
    private final ComboBox<String> stage = new ComboBox<>();
    private final ComboBox<String> matter = new ComboBox<>();
    private final TextField parties = new TextField();
    private final TextField affected = new TextField();
    private final ComboBox<String> event = new ComboBox<>();
    private final TextField by = new TextField();
    private final DateField on;
    private final TextField reason = new TextField();
    private final VBox before = new VBox(4);
    private final Label none = new Label("The charter has no staged procedure.");
    private final VBox form;
    private final List<ProcedureCase.Event> happened = new ArrayList<>();
    private boolean showing;

    ProcedurePane(BenchViewModel model) {
        super(12);
        this.model = model;
        on = new DateField("Day of the step", model::today);
        on.valueProperty().set(model.today());
        Arrays.stream(EventKind.values()).map(EventKind::title).forEach(event.getItems()::add);
        event.setValue(EventKind.OPEN.title());
        parties.setPromptText("names, parted by commas");
        affected.setPromptText("names, parted by commas");
        Button add = new Button("It happened: ask about the next step");
        add.setOnAction(pressed -> remember());
        form = new VBox(12, new FormGrid()
            .row(new FormField("Procedure", procedure))
            .row(new FormField("Stage it is at", stage), new FormField("Matter", matter))
            .row(new FormField("Parties", parties))
            .row(new FormField("Affected Partners", affected))
            .row(new FormField("Step asked about", event), new FormField("By", by))
            .row(new FormField("On", on))
            .row(new FormField("Reason", reason)), add, before);
        none.getStyleClass().add("muted");
        getChildren().addAll(none, form);
        for (ComboBox<String> box : List.of(procedure, stage, matter, event)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().subscribe((was, now) -> changed(box.equals(procedure)));
        }
        for (TextField field : List.of(parties, affected, by, reason)) {
            field.textProperty().subscribe((was, now) -> changed(false));
        }
        on.valueProperty().subscribe((was, now) -> changed(false));
    }

    /** Offers the procedures of the charter and asks. */
    void show() {
        Charter charter = model.charter();
        List<CharterProcedure> all = charter == null ? List.of() : charter.stagedProcedures();
        showing = true;
        choose(procedure, all.stream().map(CharterProcedure::title).toList());
        choose(matter, Stream.concat(Stream.of(NO_MATTER), charter == null ? Stream.empty() : charter.matters().stream().map(CharterMatter::title)).toList());
        offerStages();
        none.setVisible(all.isEmpty());
        none.setManaged(all.isEmpty());
        form.setDisable(all.isEmpty());
        showing = false;
        changed(false);
    }

    private static void choose(ComboBox<String> box, List<String> words) {
        String was = box.getValue();
        box.getItems().setAll(words);
        box.setValue(words.contains(was) ? was : words.isEmpty() ? null : words.getFirst());
    }

    private void offerStages() {
        CharterProcedure chosen = chosen();
        choose(stage, Stream.concat(Stream.of(FROM_OPENING), chosen == null ? Stream.empty() : chosen.stages().stream()
            .map(CharterProcedure.Stage::title)).toList());
    }

    private @Nullable CharterProcedure chosen() {
        Charter charter = model.charter();
        return charter == null ? null : charter.stagedProcedures().stream().filter(one -> one.title().equals(procedure.getValue())).findFirst().orElse(null);
    }

    private void changed(boolean otherProcedure) {
        if (showing || getScene() == null) {
            return;
        }
        if (otherProcedure) {
            showing = true;
            offerStages();
            showing = false;
        }
        CharterProcedure chosen = chosen();
        if (chosen == null) {
            model.cannotAsk(none.getText());
            return;
        }
        Charter charter = model.charter();
        String at = chosen.stages().stream().filter(one -> one.title().equals(stage.getValue())).map(CharterProcedure.Stage::key).findFirst().orElse(null);
        String about = charter == null ? null : charter.matters().stream().filter(one -> one.title().equals(matter.getValue())).map(CharterMatter::key)
            .findFirst().orElse(null);
        List<ProcedureCase.Event> events = new ArrayList<>(happened);
        events.add(step());
        List<String> hit = names(affected);
        ProcedureFacts facts = new ProcedureFacts(names(parties), hit.isEmpty() ? null : hit, null, null, null, null, null, null);
        model.askOther(new ProcedureCase(null, chosen.key(), at, about, facts, events, Map.of()));
    }

    private ProcedureCase.Event step() {
        String word = Arrays.stream(EventKind.values()).filter(kind -> kind.title().equals(event.getValue())).map(EventKind::word).findFirst()
            .orElse(EventKind.OPEN.word());
        return new ProcedureCase.Event(word, filled(by), on.valueProperty().get(), filled(reason), List.of(), List.of(), null, null, false, Map.of());
    }

    private static @Nullable String filled(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }

    private static List<String> names(TextField field) {
        return Stream.of(field.getText().split(",", -1)).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** The step asked about has happened; the next one is asked about. */
    private void remember() {
        happened.add(step());
        showHappened();
        reason.clear();
        event.requestFocus();
        changed(false);
    }

    private void showHappened() {
        before.getChildren().setAll(happened.stream().map(this::line).toList());
    }

    private Node line(ProcedureCase.Event one) {
        String title = EventKind.named(one.what()).map(EventKind::title).orElse(one.what());
        Label words = new Label(title + (one.on() == null ? "" : ", " + DateWords.words(one.on())) + (one.by() == null ? "" : ", by " + one.by()),
            Icons.of("check-line", "muted"));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button(null, Icons.of("close-line"));
        remove.getStyleClass().addAll("flat", "icon-only", "small");
        remove.setAccessibleText("It did not happen: " + words.getText());
        remove.setOnAction(pressed -> {
            happened.remove(one);
            showHappened();
            changed(false);
        });
        HBox row = new HBox(8, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
