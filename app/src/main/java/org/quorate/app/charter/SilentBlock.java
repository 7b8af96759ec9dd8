package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.StateChip;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** A question that the charter leaves open: every reading with what it would change, and settling it. */
final class SilentBlock extends VBox {
    private static final double WRAPS_AT = 520;

    private final CharterLine line;
    private final Setting setting;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Label> effects = new LinkedHashMap<>();
    private final Button settle = new Button();

    /** What can be done with it. */
    interface Acts {
        /** @param value the reading chosen, or nothing to begin with an empty answer */
        void settle(SilentBlock block, @Nullable String value);

        void acceptStarter(String path);

        ReadOnlyBooleanProperty settlesAtOnce();

        void putInForce(String path);
    }

    SilentBlock(CharterLine line, Setting setting, @Nullable String before, boolean mayChange, Acts acts) {
        super(8);
        this.line = line;
        this.setting = setting;
        getStyleClass().add("silent-block");
        getChildren().add(question());
        if (before != null && !before.isEmpty()) {
            getChildren().add(muted("Before: " + before));
        }
        readings().forEach((value, reads) -> getChildren().add(reading(value, reads, mayChange)));
        if (mayChange) {
            getChildren().add(acts(acts));
        }
        NoteWords note = NoteWords.of(setting.provenance().note());
        Stream.of(note.text(), note.source(null)).filter(words -> !words.isEmpty()).forEach(words -> getChildren().add(muted(words)));
    }

    /** The answers it may have: what the document may be read to say, else every choice, else common practice alone. */
    private Map<String, String> readings() {
        Map<String, String> readings = new LinkedHashMap<>();
        setting.readings().forEach(value -> readings.put(value.text(), setting.topic().domain().meaning(value)));
        if (readings.isEmpty()) {
            for (Choice choice : setting.topic().domain().choices()) {
                readings.put(choice.word(), choice.meaning());
            }
        }
        SettingValue starter = setting.starter();
        if (starter != null) {
            readings.putIfAbsent(starter.text(), setting.topic().domain().meaning(starter));
        }
        return readings;
    }

    private Node question() {
        Label number = new Label(line.number());
        number.getStyleClass().addAll("muted", "strong", "charter-number");
        Label words = new Label(line.sentence());
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(number, words, new StateChip(ChipState.SILENT));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node reading(String value, String words, boolean mayChange) {
        RadioButton button = new RadioButton(words);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(value);
        button.setDisable(!mayChange);
        button.selectedProperty().subscribe(selected -> settleIsNear(group.getSelectedToggle() != null));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setMaxWidth(Double.MAX_VALUE);
        Label effect = muted(usual(value));
        effect.getStyleClass().add("charter-effect");
        effects.put(value, effect);
        Label indent = new Label();
        indent.getStyleClass().add("charter-number");
        HBox row = new HBox(indent, button, effect);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String usual(String value) {
        SettingValue starter = setting.starter();
        return starter != null && starter.text().equals(value) ? "common practice" : "";
    }

    /** Says beside each reading what it would change. */
    void showEffects(Map<String, String> words) {
        effects.forEach((value, label) -> {
            List<String> all = new ArrayList<>(List.of(usual(value), Objects.requireNonNullElse(words.get(value), "")));
            all.removeIf(String::isEmpty);
            label.setText(String.join("; ", all));
        });
    }

    List<String> values() {
        return List.copyOf(readings().keySet());
    }

    private Node acts(Acts acts) {
        Label indent = new Label();
        indent.getStyleClass().add("charter-number");
        settle.setText("Settle" + (line.number().isEmpty() ? "" : " " + line.number()) + "…");
        settle.setMinWidth(Region.USE_PREF_SIZE);
        settle.setAccessibleText("Settle: " + line.sentence());
        settle.setOnAction(event -> acts.settle(this, chosen()));
        FlowPane row = new FlowPane(8, 8, settle);
        row.setRowValignment(VPos.CENTER);
        row.setPrefWrapLength(WRAPS_AT);
        SettingValue starter = setting.starter();
        if (starter != null) {
            Button accept = new Button("Accept the starter");
            accept.setAccessibleText("Accept the starter: " + setting.topic().domain().meaning(starter));
            accept.setOnAction(event -> acts.acceptStarter(line.path()));
            row.getChildren().add(accept);
            Button now = new Button("Put it in force today");
            now.setAccessibleText("Put common practice in force today: " + setting.topic().domain().meaning(starter));
            now.setOnAction(event -> acts.putInForce(line.path()));
            now.visibleProperty().bind(acts.settlesAtOnce());
            now.managedProperty().bind(now.visibleProperty());
            row.getChildren().add(now);
        }
        Label silence = muted(line.clause() == null ? "The document says nothing" : line.clause() + " leaves it open");
        silence.setWrapText(false);
        row.getChildren().add(silence);
        HBox.setHgrow(row, Priority.ALWAYS);
        return new HBox(indent, row);
    }

    /** The accent goes to the block in which someone has chosen. */
    private void settleIsNear(boolean chosen) {
        settle.getStyleClass().remove("accent");
        if (chosen) {
            settle.getStyleClass().add("accent");
        }
    }

    private @Nullable String chosen() {
        Toggle toggle = group.getSelectedToggle();
        return toggle == null ? null : String.valueOf(toggle.getUserData());
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
