package org.quorate.app.room;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.KeyCap;
import org.quorate.app.control.MeterFoot;
import org.quorate.app.control.SeatMeter;
import org.quorate.app.control.WhyLink;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.ruling.VoteCast;

/** The vote: what it needs before it is taken, and the hands counted or the votes noted. */
final class VotePane extends VBox {
    private final RoomViewModel model;
    private final SeatMeter meter = new SeatMeter();
    private final TextField inFavour = field("For");
    private final TextField against = field("Against");
    private final TextField abstaining = field("Abstain");
    private final HBox head = QuorumPane.row();
    private final HBox below = QuorumPane.row();
    private final HBox fields = QuorumPane.row();
    private @Nullable VoteScene shown;
    private boolean showing;

    VotePane(RoomViewModel model) {
        this.model = model;
        getStyleClass().add("putting-panel");
        fields.getStyleClass().add("vote-fields");
        setFillWidth(true);
        getChildren().addAll(head, meter, below, fields);
        for (TextField field : new TextField[] {inFavour, against, abstaining}) {
            field.textProperty().subscribe((before, after) -> counted());
            field.setOnAction(event -> model.putting().keep());
        }
    }

    void show(VoteScene scene) {
        if (scene.equals(shown)) {
            return;
        }
        shown = scene;
        setVisible(scene.known());
        setManaged(scene.known());
        Button title = new Button("Vote");
        title.getStyleClass().addAll("panel-title", "flat");
        title.setAccessibleText("Take the vote, V");
        title.setOnAction(event -> model.putting().vote());
        Label headline = new Label(scene.headline());
        headline.getStyleClass().add("emphasis");
        head.getChildren().setAll(title, new KeyCap("V"), QuorumPane.gap(), headline);
        if (scene.why() != null) {
            head.getChildren().add(new WhyLink(() -> scene.why()));
        }
        meter.setVisible(scene.reading() != null);
        meter.setManaged(scene.reading() != null);
        if (scene.reading() != null) {
            meter.show(scene.reading());
        }
        Label weights = new Label(scene.weights());
        weights.getStyleClass().add("muted");
        Label threshold = new Label(scene.threshold());
        threshold.getStyleClass().add("strong");
        MeterFoot foot = new MeterFoot(meter, weights, threshold);
        HBox.setHgrow(foot, Priority.ALWAYS);
        below.getChildren().setAll(foot);
        showFields(scene);
    }

    private void showFields(VoteScene scene) {
        showing = true;
        fill(inFavour, scene.inFavour());
        fill(against, scene.against());
        fill(abstaining, scene.abstaining());
        showing = false;
        boolean closed = !scene.admissible();
        inFavour.setDisable(closed);
        against.setDisable(closed);
        abstaining.setDisable(closed);
        if (fields.getChildren().isEmpty() || !scene.open()) {
            fields.getChildren().setAll(word("For"), inFavour, word("Against"), against, word("Abstain"), abstaining);
        }
        fields.getChildren().removeIf(node -> node.getStyleClass().contains("after-fields"));
        Label aside = new Label(closed ? scene.refusal() : (scene.open() ? "Away " : "Out or away ") + scene.outOrAway());
        aside.setTooltip(new Tooltip("Out for the item or not at the meeting: " + scene.outOrAway()));
        aside.getStyleClass().addAll("muted", "after-fields");
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        gap.getStyleClass().add("after-fields");
        fields.getChildren().addAll(gap, aside);
        if (scene.open()) {
            addOpenActs(scene);
        }
    }

    private void addOpenActs(VoteScene scene) {
        if (scene.tied()) {
            Button casting = new Button("Casting vote for");
            casting.getStyleClass().addAll("small", "after-fields");
            casting.setOnAction(event -> model.putting().castingVote(VoteCast.FOR));
            fields.getChildren().add(casting);
        }
        Button keep = new Button("Keep", new KeyCap("Enter"));
        keep.setContentDisplay(ContentDisplay.RIGHT);
        keep.getStyleClass().addAll("small", "after-fields");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> model.putting().keep());
        fields.getChildren().add(keep);
    }

    void focusFirst() {
        if (!inFavour.isDisabled()) {
            inFavour.requestFocus();
            inFavour.selectAll();
        }
    }

    private void counted() {
        if (!showing) {
            model.putting().count(new VoteCounts(number(inFavour), number(against), number(abstaining)));
        }
    }

    private static int number(TextField field) {
        return field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
    }

    private static void fill(TextField field, int number) {
        if (number(field) != number) {
            field.setText(Integer.toString(number));
        }
    }

    private static Label word(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static TextField field(String name) {
        TextField field = new TextField("0");
        field.getStyleClass().add("hands");
        field.setAccessibleText(name);
        field.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
        return field;
    }
}
