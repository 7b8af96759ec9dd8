package org.quorate.app.charter.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.VoteCast;

/** Who presides, a casting vote, and settings assumed for the case on the bench alone. */
final class AssumingPane extends VBox {
    private static final String NOBODY = "Not said";

    private final BenchViewModel model;
    private final ComboBox<String> presiding = new ComboBox<>();
    private final ComboBox<String> casting = new ComboBox<>(FXCollections.observableArrayList("None given", "For", "Against"));
    private final ComboBox<Setting> setting = new ComboBox<>();
    private final VBox value = new VBox();
    private final VBox assumed = new VBox(4);
    private boolean showing;

    AssumingPane(BenchViewModel model) {
        super(12);
        this.model = model;
        presiding.valueProperty().subscribe(seat -> {
            if (!showing && seat != null) {
                model.preside(seat.equals(NOBODY) ? null : seat);
            }
        });
        casting.valueProperty().subscribe(vote -> {
            if (!showing && vote != null) {
                model.cast(vote.equals("For") ? VoteCast.FOR : vote.equals("Against") ? VoteCast.AGAINST : null);
            }
        });
        setting.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Setting one) {
                return one == null ? "" : (one.isSilent() ? "Open: " : "") + one.topic().question();
            }

            @Override
            public @Nullable Setting fromString(String text) {
                return null;
            }
        });
        setting.setPromptText("A setting to assume otherwise");
        setting.valueProperty().subscribe(this::offerValues);
        getChildren().addAll(new FormGrid().row(new FormField("Presiding", presiding)).row(new FormField("Casting vote", casting))
            .row(new FormField("Assume", setting)), value, assumed);
    }

    void show() {
        DecisionCase room = model.questionProperty().get();
        if (room == null) {
            return;
        }
        showing = true;
        List<String> seats = Stream.concat(Stream.of(NOBODY), model.seats().stream().map(SeatInCase::name)).toList();
        if (!presiding.getItems().equals(seats)) {
            presiding.getItems().setAll(seats);
        }
        presiding.setValue(Objects.requireNonNullElse(room.chair(), NOBODY));
        casting.setValue(room.castingVote() == VoteCast.FOR ? "For" : room.castingVote() == VoteCast.AGAINST ? "Against" : "None given");
        List<Setting> all = model.assumable();
        if (!setting.getItems().equals(all)) {
            setting.getItems().setAll(all);
        }
        assumed.getChildren().setAll(room.settings().entrySet().stream().map(one -> chip(one.getKey(), one.getValue())).toList());
        showing = false;
    }

    private Node chip(String path, String text) {
        Label words = new Label(path + " = " + text);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button(null, Icons.of("close-line"));
        remove.getStyleClass().addAll("flat", "icon-only", "small");
        remove.setAccessibleText("No longer assume " + path);
        remove.setOnAction(event -> model.assume(path, null));
        HBox row = new HBox(8, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void offerValues(@Nullable Setting one) {
        value.getChildren().clear();
        if (one == null) {
            return;
        }
        List<Choice> choices = one.topic().domain().choices();
        if (choices.isEmpty()) {
            TextField written = new TextField();
            written.setPromptText("Write the value and press Enter");
            written.setAccessibleText("Value assumed for " + one.topic().question());
            written.setOnAction(event -> model.assume(one.path(), written.getText()));
            value.getChildren().add(written);
            return;
        }
        ComboBox<String> offered = new ComboBox<>(FXCollections.observableArrayList(choices.stream().map(Choice::meaning).toList()));
        offered.setMaxWidth(Double.MAX_VALUE);
        offered.setPromptText("Choose what is assumed");
        offered.setAccessibleText("Value assumed for " + one.topic().question());
        offered.valueProperty().subscribe(meaning -> choices.stream().filter(choice -> choice.meaning().equals(meaning)).findFirst()
            .ifPresent(choice -> model.assume(one.path(), choice.word())));
        value.getChildren().add(offered);
    }
}
