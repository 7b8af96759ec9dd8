package org.quorate.app.charter;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterChanges.Change;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.StateChip;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.SettingGroup;

/** Two charters, or two versions of one, side by side: only the sentences on which they differ. */
final class ComparePane extends VBox {
    private final CharterViewModel model;
    private final Consumer<String> openSetting;
    private final ComboBox<CharterChoices.Choice> left = new ComboBox<>();
    private final ComboBox<CharterChoices.Choice> right = new ComboBox<>();
    private final Label count = new Label();
    private final VBox differences = new VBox();
    private @Nullable Charter one;
    private @Nullable Charter other;

    /**
     * @param file asks for a file and reads a charter from it
     * @param close goes back to the document
     */
    ComparePane(CharterViewModel model, ShownCharter shown, Consumer<String> openSetting, Consumer<Consumer<CharterReading>> file, Runnable close) {
        super(12);
        this.model = model;
        this.openSetting = openSetting;
        getStyleClass().add("charter-compare");
        List<CharterChoices.Choice> choices = CharterChoices.of(shown, model.versions());
        left.getItems().setAll(choices);
        right.getItems().setAll(choices);
        left.setAccessibleText("The first of the two");
        right.setAccessibleText("The second of the two");
        left.setMinWidth(0);
        right.setMinWidth(0);
        left.setPrefWidth(240);
        right.setPrefWidth(240);
        left.valueProperty().subscribe(choice -> fetch(choice, found -> one = found));
        right.valueProperty().subscribe(choice -> fetch(choice, found -> other = found));
        Button fromFile = new Button("With a file…");
        fromFile.setOnAction(event -> file.accept(this::take));
        Button back = new Button("Back to the document");
        back.setOnAction(event -> close.run());
        Label title = new Label("Compare");
        title.getStyleClass().add("section-title");
        Label with = new Label("with");
        FlowPane row = new FlowPane(8, 8, left, with, right, fromFile, back);
        row.setRowValignment(VPos.CENTER);
        count.getStyleClass().add("muted");
        ScrollPane scroll = new ScrollPane(differences);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, row, count, scroll);
    }

    private void fetch(CharterChoices.@Nullable Choice choice, Consumer<Charter> keep) {
        if (choice != null) {
            model.fetch(choice.name(), found -> {
                keep.accept(found);
                compare();
            });
        }
    }

    private void take(CharterReading reading) {
        Charter read = reading.charter();
        if (read != null) {
            CharterChoices.Choice choice = new CharterChoices.Choice("", reading.name());
            right.getItems().add(choice);
            right.setPromptText(reading.name());
            right.setValue(null);
            right.getItems().remove(choice);
            other = read;
            compare();
        } else {
            count.setText(reading.name() + " cannot be compared: " + reading.problems().getFirst());
        }
    }

    /** Compares two by the names they are fetched by. */
    void compare(String leftName, String rightName) {
        choose(left, leftName);
        choose(right, rightName);
    }

    private static void choose(ComboBox<CharterChoices.Choice> box, String name) {
        box.getItems().stream().filter(choice -> choice.name().equals(name)).findFirst().ifPresent(box::setValue);
    }

    private void compare() {
        Charter before = one;
        Charter after = other;
        if (before == null || after == null) {
            return;
        }
        List<Change> changes = CharterChanges.between(before, after);
        count.setText(changes.isEmpty() ? "They say the same." : changes.size() + (changes.size() == 1 ? " sentence differs" : " sentences differ"));
        differences.getChildren().clear();
        SettingGroup group = null;
        for (Change change : changes.stream().sorted(Comparator.comparing(Change::group)).toList()) {
            if (change.group() != group) {
                group = change.group();
                Label heading = new Label(group.title());
                heading.getStyleClass().addAll("emphasis", "charter-about");
                differences.getChildren().add(heading);
            }
            differences.getChildren().add(row(change));
        }
    }

    private Node row(Change change) {
        GridPane row = new GridPane();
        row.getStyleClass().add("charter-difference");
        ColumnConstraints what = new ColumnConstraints();
        what.setPercentWidth(20);
        ColumnConstraints side = new ColumnConstraints();
        side.setPercentWidth(40);
        row.getColumnConstraints().addAll(what, side, side);
        row.setHgap(16);
        StateChip chip = new StateChip(ChipState.DRAFT, change.kind());
        VBox about = new VBox(4, chip, muted(change.about()));
        if (change.right() != null && change.right().setting() != null) {
            Button open = new Button("Show");
            open.getStyleClass().add("small");
            open.setAccessibleText("Show in the document: " + change.right().sentence());
            open.setOnAction(event -> openSetting.accept(change.path()));
            about.getChildren().add(open);
        }
        about.setAlignment(Pos.TOP_LEFT);
        row.addRow(0, about, side(change.left()), side(change.right()));
        return row;
    }

    private static Node side(@Nullable CharterLine line) {
        if (line == null) {
            return muted("Says nothing about it.");
        }
        Label sentence = new Label(line.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, sentence, muted(line.source()));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
