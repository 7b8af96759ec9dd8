package org.quorate.app.room;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.KeyCap;
import org.quorate.app.control.StateChip;
import org.quorate.model.ruling.Position;

/** The test of consensus: five counts and what came of it; while it is open, how to say who thinks what. */
final class ConsensusPane extends VBox {
    private final Runnable begin;
    private final Runnable keep;
    private @Nullable ConsensusScene shown;

    ConsensusPane(Runnable begin, Runnable keep) {
        this.begin = begin;
        this.keep = keep;
        getStyleClass().add("putting-panel");
    }

    void show(ConsensusScene scene) {
        if (scene.equals(shown)) {
            return;
        }
        shown = scene;
        Button title = new Button("Consensus test");
        title.getStyleClass().addAll("panel-title", "flat");
        title.setOnAction(event -> begin.run());
        title.setAccessibleText("Test consensus, C");
        HBox first = QuorumPane.row(title, new KeyCap("C"), QuorumPane.gap());
        if (scene.chip() != null) {
            first.getChildren().add(new StateChip(scene.chip(), scene.chipWords()));
        }
        getChildren().setAll(first, counts(scene));
        if (scene.open()) {
            getChildren().add(openRow());
        }
    }

    private HBox openRow() {
        Label how = new Label("A letter changes what a member says");
        how.getStyleClass().add("muted");
        Button rest = small("The rest agree", "C", begin);
        Button done = small("Keep", "Enter", keep);
        return QuorumPane.row(how, QuorumPane.gap(), rest, done);
    }

    private static Button small(String words, String key, Runnable act) {
        Button button = new Button(words, new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static HBox counts(ConsensusScene scene) {
        HBox row = new HBox();
        row.getStyleClass().add("counts");
        row.getChildren().addAll(
                count(scene, Position.AGREE, "agree"), count(scene, Position.RESERVATIONS, "reservations"),
                count(scene, Position.STAND_ASIDE, "stand aside"), count(scene, Position.OBJECT, "object"),
                count(scene, Position.NOT_STATED, "not stated"));
        return row;
    }

    private static HBox count(ConsensusScene scene, Position position, String words) {
        int number = scene.counts().getOrDefault(position, 0);
        Label amount = new Label(Integer.toString(number));
        amount.setMinWidth(USE_PREF_SIZE);
        amount.getStyleClass().add(number == 0 ? "muted" : "emphasis");
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        if (position == Position.OBJECT && number > 0) {
            amount.getStyleClass().add("bad");
            label.getStyleClass().setAll("label", "bad");
        }
        HBox cell = QuorumPane.row(amount, label);
        cell.getStyleClass().add("count");
        return cell;
    }
}
