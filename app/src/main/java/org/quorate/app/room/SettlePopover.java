package org.quorate.app.room;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.NoteWords;
import org.quorate.app.control.FormField;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Silence;

/** Asks what the charter leaves open, in plain words, and settles it: the answer, and who gave it. */
final class SettlePopover {
    private final PopOver popOver = new PopOver();
    private final Silence silence;
    private final Settling settling;
    private final ToggleGroup choices = new ToggleGroup();
    private final TextField written = new TextField();
    private final TextField settledBy = new TextField();

    /** Settles with a value, by someone. */
    @FunctionalInterface
    interface Settling {
        void settle(String value, String by);
    }

    SettlePopover(Silence silence, String proposedBy, Settling settling) {
        this.silence = silence;
        this.settling = settling;
        settledBy.setText(proposedBy);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setCornerRadius(8);
        popOver.setContentNode(content());
    }

    void show(Node at) {
        popOver.show(at, 4);
        Node first = choices.getToggles().isEmpty() ? written : (Node) choices.getToggles().getFirst();
        first.requestFocus();
    }

    private VBox content() {
        Label question = new Label(silence.question());
        question.getStyleClass().add("emphasis");
        question.setWrapText(true);
        VBox content = new VBox(8, question);
        content.getStyleClass().add("settle-popover");
        NoteWords note = NoteWords.of(silence.note());
        for (String line : List.of(note.text(), note.source(null))) {
            if (!line.isEmpty()) {
                Label aside = new Label(line);
                aside.getStyleClass().add("muted");
                aside.setWrapText(true);
                content.getChildren().add(aside);
            }
        }
        SettingValue starter = silence.starter();
        if (silence.choices().isEmpty()) {
            written.setText(starter == null ? "" : starter.text());
            content.getChildren().add(new FormField("The answer" + (starter == null ? "" : " (common practice is filled in)"), written));
            Label accepted = new Label("For example: " + silence.accepted());
            accepted.getStyleClass().add("muted");
            accepted.setWrapText(true);
            content.getChildren().add(accepted);
        } else {
            silence.choices().forEach(choice -> content.getChildren().add(radio(choice, starter)));
        }
        content.getChildren().addAll(new FormField("Settled by", settledBy), settleButton());
        content.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                settle();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                popOver.hide();
            }
        });
        return content;
    }

    private RadioButton radio(Choice choice, @Nullable SettingValue starter) {
        boolean common = starter != null && starter.text().equals(choice.word());
        RadioButton radio = new RadioButton(choice.meaning() + (common ? " (common practice)" : ""));
        radio.setWrapText(true);
        radio.setToggleGroup(choices);
        radio.setUserData(choice.word());
        return radio;
    }

    private Button settleButton() {
        Button settle = new Button("Settle");
        settle.getStyleClass().add("accent");
        settle.setOnAction(event -> settle());
        return settle;
    }

    private void settle() {
        answer().ifPresent(value -> {
            popOver.hide();
            settling.settle(value, settledBy.getText());
        });
    }

    private Optional<String> answer() {
        if (silence.choices().isEmpty()) {
            return Optional.of(written.getText()).filter(text -> !text.isBlank());
        }
        return Optional.ofNullable(choices.getSelectedToggle()).map(toggle -> String.valueOf(toggle.getUserData()));
    }
}
