package org.quorate.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;
import org.quorate.model.meeting.MinutesState;

/** Above the page: how far the minutes have come, who confirmed them, and every correction with the words it replaced. */
final class CorrectionsPane extends VBox {
    private final CorrectionsViewModel model;
    private final HBox states = new HBox(8);
    private final VBox corrections = new VBox(8);
    private final VBox form = new VBox();
    private final Button correct;
    private @Nullable MinutesOfMeeting shown;

    CorrectionsPane(CorrectionsViewModel model, Button correct) {
        this.model = model;
        this.correct = correct;
        getStyleClass().add("minutes-record");
        setMaxWidth(760);
        states.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(states, corrections, form);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.close()) {
                event.consume();
                correct.requestFocus();
            }
        });
    }

    /** Follows the form that lies open, until the subscription is closed. */
    Subscription follow() {
        return model.formProperty().subscribe(this::open);
    }

    void show(MinutesOfMeeting minutes) {
        shown = minutes;
        states.getChildren().setAll(stateLine(minutes.state()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        states.getChildren().addAll(between, correct);
        boolean out = minutes.state() == MinutesState.UNCONFIRMED || minutes.state() == MinutesState.CONFIRMED;
        correct.setVisible(out);
        correct.setManaged(out);
        List<Node> lines = new ArrayList<>();
        if (minutes.state() == MinutesState.CONFIRMED) {
            lines.add(words(minutes.onRecord().confirmed().map(MinutesRecord.Confirmed::words)
                    .orElse("Confirmed; which meeting did so, and who signed, is not on record."), "muted"));
        }
        minutes.onRecord().corrections().forEach(each -> lines.add(line(each)));
        corrections.getChildren().setAll(lines);
        corrections.setManaged(!lines.isEmpty());
    }

    private static Node stateLine(MinutesState now) {
        HBox line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        List<MinutesState> all = List.of(MinutesState.DRAFT, MinutesState.UNCONFIRMED, MinutesState.CONFIRMED);
        for (MinutesState state : all) {
            boolean reached = all.indexOf(state) <= all.indexOf(now);
            Label label = new Label(state.words(), Icons.of(reached ? "checkbox-circle-line" : "checkbox-blank-circle-line", reached ? "ok" : "faint"));
            label.getStyleClass().add(state == now ? "strong" : "muted");
            line.getChildren().add(label);
            if (state != MinutesState.CONFIRMED) {
                line.getChildren().add(new Label("—"));
            }
        }
        line.setAccessibleText("The minutes are " + now.words().toLowerCase(Locale.UK));
        return line;
    }

    private Node line(MinutesRecord.Corrected corrected) {
        Label change = words(corrected.place() + ": " + corrected.change(), "emphasis");
        Label origin = words(corrected.origin(), "muted");
        VBox text = new VBox(change, origin);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, Icons.of("edit-line"), text);
        String struck = corrected.correction().struckOut();
        if (struck != null) {
            change.getStyleClass().add("struck-out");
            text.getChildren().add(words("Struck out: " + struck, "muted"));
        } else {
            Button strike = new Button("Strike out…");
            strike.getStyleClass().addAll("small", "flat");
            strike.setMinWidth(USE_PREF_SIZE);
            strike.setAccessibleText("Strike out the correction of " + corrected.place());
            strike.setOnAction(event -> model.askToStrikeOut(corrected.correction().id()));
            row.getChildren().add(strike);
        }
        row.getStyleClass().add("correction");
        return row;
    }

    private void open(CorrectionsViewModel.Form wanted) {
        MinutesOfMeeting minutes = shown;
        form.getChildren().clear();
        form.setManaged(wanted != CorrectionsViewModel.Form.NONE);
        if (minutes == null || wanted == CorrectionsViewModel.Form.NONE) {
            return;
        }
        Node made = switch (wanted) {
            case CORRECTION -> new CorrectionForm(model, minutes);
            case CONFIRMATION -> new ConfirmationForm(model);
            case STRIKING_OUT -> new StrikingOutForm(model);
            case NONE -> throw new IllegalStateException("There is no form to show.");
        };
        form.getChildren().setAll(made);
        Platform.runLater(() -> made.lookupAll(".first-field").stream().findFirst().ifPresent(Node::requestFocus));
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
