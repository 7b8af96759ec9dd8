package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Domain;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Changes one setting where it stands: its value, checked as it is typed, and where it comes from. */
final class SettingEditor extends VBox {
    private static final Choice OPEN = Choice.of("", "Leave it open");

    private final CharterViewModel model;
    private final Setting setting;
    private final Runnable close;
    private final ComboBox<Choice> chosen = new ComboBox<>();
    private final TextField written = new TextField();
    private final TextField clause = new TextField();
    private final TextField source = new TextField();
    private final TextField settledBy = new TextField();
    private final DateField settledOn;
    private final TextArea note = new TextArea();
    private final TextField readings = new TextField();
    private final Label reads = new Label();
    private final FormField valueField;
    private final FormField readingsField;

    /**
     * @param offered the value to begin with, or nothing for the one it has
     * @param close what follows when it is done or given up
     */
    SettingEditor(CharterViewModel model, Setting setting, @Nullable String offered, Runnable close) {
        super(12);
        this.model = model;
        this.setting = setting;
        this.close = close;
        getStyleClass().add("setting-editor");
        settledOn = new DateField("Settled on", model::today);
        String first = offered != null ? offered : setting.isSilent() ? "" : setting.valueText();
        valueField = new FormField(setting.topic().question(), valueControl(first)).checkedBy(() -> model.problem(edit()));
        readingsField = new FormField("Readings the document allows, parted by semicolons", readings).checkedBy(this::readingsProblem);
        fillProvenance();
        reads.getStyleClass().add("muted");
        reads.setWrapText(true);
        getChildren().addAll(valueField, reads);
        if (!isChoice()) {
            getChildren().add(accepted());
        }
        FormGrid grid = new FormGrid()
            .row(new FormField("Settled by", settledBy), new FormField("Settled on", settledOn))
            .row(new FormField("Clause", clause), new FormField("Source", source))
            .row(readingsField)
            .row(new FormField("Note", note));
        getChildren().addAll(grid, acts());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        check();
    }

    private boolean isChoice() {
        return !setting.topic().domain().choices().isEmpty() && !(setting.topic().domain() instanceof Domain.SomeOf);
    }

    private Node valueControl(String first) {
        if (!isChoice()) {
            written.setText(first);
            written.textProperty().subscribe(this::checkLater);
            written.setOnAction(event -> put());
            return written;
        }
        List<Choice> choices = new ArrayList<>(setting.topic().domain().choices());
        choices.add(OPEN);
        chosen.setItems(FXCollections.observableArrayList(choices));
        chosen.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.meaning();
            }

            @Override
            public Choice fromString(String text) {
                return choices.stream().filter(choice -> choice.meaning().equals(text)).findFirst().orElse(OPEN);
            }
        });
        chosen.setValue(choices.stream().filter(choice -> choice.word().equals(first)).findFirst().orElse(OPEN));
        chosen.valueProperty().subscribe(this::checkLater);
        return chosen;
    }

    private void fillProvenance() {
        Provenance from = setting.provenance();
        clause.setText(Objects.requireNonNullElse(from.clause(), ""));
        source.setText(Objects.requireNonNullElse(from.source(), ""));
        note.setText(Objects.requireNonNullElse(from.note(), ""));
        note.setPrefRowCount(2);
        note.setWrapText(true);
        String by = from.settledBy();
        settledBy.setText(by != null ? by : setting.isSilent() ? model.whoActs() : "");
        settledBy.setPromptText("Partnership Board, minute 38");
        settledOn.valueProperty().set(from.settledOn() != null ? from.settledOn() : setting.isSilent() ? model.today() : null);
        readings.setText(String.join("; ", setting.readings().stream().map(SettingValue::text).toList()));
        readings.textProperty().subscribe(this::checkLater);
    }

    private Node accepted() {
        Label words = new Label("What may be written: " + setting.topic().domain().accepted() + ".");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        FlowPane examples = new FlowPane(8, 8);
        for (String example : ValueExamples.of(setting, text -> model.problem(edit().to(text)).isEmpty())) {
            Button take = new Button(example);
            take.getStyleClass().add("small");
            take.setAccessibleText("Example: " + example);
            take.setOnAction(event -> {
                written.setText(example);
                written.requestFocus();
                written.end();
            });
            examples.getChildren().add(take);
        }
        return new VBox(8, words, examples);
    }

    private Node acts() {
        Button put = new Button("Put in the draft");
        put.getStyleClass().add("accent");
        put.setOnAction(event -> put());
        Button open = new Button("Leave open");
        open.setOnAction(event -> leaveOpen());
        open.setDisable(setting.isSilent());
        Button cancel = new Button("Cancel");
        cancel.setOnAction(event -> close.run());
        Label keys = new Label("Ctrl+Enter puts it in, Esc gives up");
        keys.getStyleClass().add("muted");
        FlowPane row = new FlowPane(8, 8, put, open, cancel, keys);
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private SettingEdit edit() {
        LocalDate on = settledOn.valueProperty().get();
        String value = isChoice() ? Objects.requireNonNullElse(chosen.getValue(), OPEN).word() : written.getText();
        boolean settled = !settledBy.getText().isBlank() && !value.isBlank();
        return new SettingEdit(setting.path(), value, readingsRead(), new Provenance(filled(clause.getText()), filled(source.getText()),
            settled ? settledBy.getText().strip() : null, settled ? on : null, filled(note.getText())));
    }

    private List<String> readingsRead() {
        return readings.getText().isBlank() ? List.of() : List.of(readings.getText().strip().split("\\s*;\\s*", -1));
    }

    /** What is wrong with the readings alone, so that it is said at their own field. */
    private String readingsProblem() {
        return model.problem(new SettingEdit(setting.path(), null, readingsRead(), setting.provenance()));
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void checkLater() {
        if (!getChildren().isEmpty()) {
            check();
        }
    }

    private void check() {
        readingsField.isRight();
        SettingEdit alone = new SettingEdit(setting.path(), edit().value(), List.of(), setting.provenance());
        String problem = model.problem(alone);
        valueField.showError(problem);
        String sentence = model.sentence(alone);
        reads.setText(sentence.isEmpty() ? problem.isEmpty() ? "Left open: the charter stays silent." : "" : "Reads: " + sentence);
    }

    private void put() {
        settledOn.commit();
        if (!valueField.isRight()) {
            (isChoice() ? chosen : written).requestFocus();
        } else if (!readingsField.isRight()) {
            readings.requestFocus();
        } else {
            SettingEdit edit = edit();
            model.change(edit);
            close.run();
        }
    }

    private void leaveOpen() {
        SettingEdit edit = edit().to(null);
        model.change(new SettingEdit(edit.path(), null, edit.readings(), new Provenance(edit.provenance().clause(), edit.provenance().source(), null,
            null, edit.provenance().note())));
        close.run();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            put();
        }
    }

    /** Puts the focus where the answer is given; who settled it where the answer is there already. */
    void begin(boolean answered) {
        if (answered) {
            settledBy.requestFocus();
        } else if (isChoice()) {
            chosen.requestFocus();
        } else {
            written.requestFocus();
        }
    }
}
