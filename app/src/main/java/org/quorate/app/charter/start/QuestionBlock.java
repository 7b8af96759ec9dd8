package org.quorate.app.charter.start;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quorate.app.charter.NoteWords;
import org.quorate.app.charter.ValueExamples;
import org.quorate.app.control.FormField;
import org.quorate.model.Refused;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Standing;

/** One open question in plain words, with every answer it may have; common practice is labelled, and leaving it open is an answer too. */
final class QuestionBlock extends VBox {
    private static final String LEFT_OPEN = "Leave it open for now";

    private final StartViewModel model;
    private final Setting setting;
    private final Label standing = new Label();

    /** @param words the question, led by what it is about */
    QuestionBlock(StartViewModel model, Setting setting, String words) {
        super(8);
        this.model = model;
        this.setting = setting;
        getStyleClass().addAll("charter-version", "start-question");
        Label question = new Label(words);
        question.getStyleClass().add("strong");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        getChildren().add(question);
        Provenance from = setting.provenance();
        NoteWords note = NoteWords.of(from.note());
        Stream.of(note.text(), note.source(from.clause())).filter(line -> !line.isEmpty()).forEach(line -> getChildren().add(muted(line)));
        if (setting.topic().domain().choices().isEmpty()) {
            getChildren().add(written(words));
        } else {
            choices();
        }
        standing.getStyleClass().add("muted");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        getChildren().add(standing);
        say();
    }

    private void choices() {
        ToggleGroup group = new ToggleGroup();
        SettingValue starter = setting.starter();
        String now = model.valueOf(setting.path());
        for (Choice choice : setting.topic().domain().choices()) {
            boolean usual = starter != null && starter.text().equals(choice.word());
            getChildren().add(radio(group, choice.meaning(), usual ? "starter, common practice" : "", choice.word().equals(now),
                () -> take(choice.word(), usual)));
        }
        getChildren().add(radio(group, LEFT_OPEN, "", now.isEmpty(), () -> take("", false)));
    }

    private void take(String value, boolean usual) {
        if (usual) {
            model.acceptStarter(setting.path());
        } else {
            model.answer(setting.path(), value);
        }
        say();
    }

    private static Node radio(ToggleGroup group, String words, String label, boolean selected, Runnable chosen) {
        RadioButton button = new RadioButton(words);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(selected);
        // The arrow keys choose an answer without pressing it.
        button.selectedProperty().subscribe((before, now) -> {
            if (now) {
                chosen.run();
            }
        });
        button.setAccessibleText(label.isEmpty() ? words : words + ", " + label);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setMaxWidth(Double.MAX_VALUE);
        Label usual = new Label(label);
        usual.getStyleClass().add("muted");
        usual.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, button, usual);
    }

    private Node written(String words) {
        TextField text = new TextField(model.valueOf(setting.path()));
        FormField field = new FormField("Your answer; leave it empty to leave the question open", text);
        text.setAccessibleText(words);
        field.checkedBy(() -> model.answer(setting.path(), text.getText()));
        text.textProperty().subscribe((before, typed) -> {
            String problem = model.answer(setting.path(), typed);
            // While somebody types, half a sentence is no mistake yet.
            if (!text.isFocused()) {
                field.showError(problem);
            }
            say();
        });
        if (!text.getText().isBlank()) {
            field.isRight();
        }
        VBox box = new VBox(8, field);
        List<String> examples = ValueExamples.of(setting, this::isAccepted);
        Label accepted = muted("What may be written: " + setting.topic().domain().accepted() + ".");
        if (examples.size() < 2) {
            box.getChildren().add(accepted);
        } else {
            // All that may be written of a quorum fills half a page; a few examples answer most.
            Button all = new Button("All that may be written");
            all.getStyleClass().addAll("small", "flat");
            all.setOnAction(event -> box.getChildren().set(box.getChildren().indexOf(all), accepted));
            box.getChildren().addAll(muted("For example: " + String.join("; ", examples) + "."), all);
        }
        SettingValue starter = setting.starter();
        if (starter != null) {
            Button take = new Button("Take the starter: " + starter.text());
            take.getStyleClass().add("small");
            take.setOnAction(event -> {
                text.setText(starter.text());
                model.acceptStarter(setting.path());
                say();
            });
            box.getChildren().add(take);
        }
        return box;
    }

    private boolean isAccepted(String example) {
        try {
            setting.topic().domain().read(example);
            return true;
        } catch (Refused notHere) {
            return false;
        }
    }

    private void say() {
        model.setting(setting.path()).ifPresent(now -> standing.setText(now.isSilent()
            ? "Open: the charter stays silent, and a ruling that depends on it says so."
            : now.standing() == Standing.STARTER ? "Starter, common practice: " + now.sentence() : "Settled: " + now.sentence()));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
