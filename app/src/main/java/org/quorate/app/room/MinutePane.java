package org.quorate.app.room;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeyCap;
import org.quorate.app.control.RulingCard;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.Verdict;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/** The draft minute of the item, with the ruling folded in it and the words that will be resolved. Kept as it is typed. */
final class MinutePane extends VBox {
    private static final Duration PAUSE = Duration.seconds(1.5);

    private final RoomViewModel model;
    private final Label number = new Label();
    private final Label heading = new Label();
    private final TextArea text = new TextArea();
    private final TextArea resolved = new TextArea();
    private final VBox below = new VBox(8);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Minute minute = Minute.empty(new ItemId(1));
    private @Nullable ItemId item;
    private String keptText = "";

    MinutePane(RoomViewModel model) {
        this.model = model;
        getStyleClass().add("minute-pane");
        number.getStyleClass().add("emphasis");
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        text.setWrapText(true);
        text.setPromptText("What was said and noted");
        text.setAccessibleText("Minute");
        text.getStyleClass().add("minute-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        text.textProperty().subscribe((before, after) -> pause.playFromStart());
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
        pause.setOnFinished(event -> flush());
        resolved.setWrapText(true);
        resolved.setPrefRowCount(2);
        resolved.setPromptText("the report be received");
        resolved.setAccessibleText("Resolved: That");
        Label that = new Label("RESOLVED: That");
        that.getStyleClass().add("strong");
        VBox body = new VBox(8, heading, text, that, resolved, below);
        body.getStyleClass().add("minute-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body);
    }

    private HBox head() {
        HBox head = QuorumPane.row(
                number, new StateChip(ChipState.DRAFT), QuorumPane.gap(),
                tool("list-unordered", "Bullet", () -> begin(MinuteText.BULLET)),
                tool("list-ordered", "Number", () -> begin(MinuteText.NUMBER)),
                tool("arrow-go-back-line", "Undo", text::undo));
        head.getStyleClass().add("minute-head");
        return head;
    }

    private static Button tool(String icon, String words, Runnable act) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "icon-only", "small");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> act.run());
        return button;
    }

    private void begin(String mark) {
        int line = text.getText().lastIndexOf('\n', Math.max(0, text.getCaretPosition() - 1)) + 1;
        text.insertText(Math.min(line, text.getLength()), mark);
        text.requestFocus();
    }

    void show(RoomScene scene) {
        AgendaItem now = scene.item().item();
        boolean another = !now.id().equals(item);
        if (another) {
            flush();
        }
        boolean untouched = text.getText().equals(keptText);
        number.setText(scene.minuteNumber() == null ? "Minute" : "Minute " + scene.minuteNumber());
        heading.setText((scene.minuteNumber() == null ? "" : scene.minuteNumber() + "  ") + now.title());
        minute = scene.minute();
        item = now.id();
        if (another || untouched) {
            keptText = MinuteText.of(minute.blocks());
            if (!text.getText().equals(keptText)) {
                text.setText(keptText);
            }
        }
        if (another || (!resolved.isFocused() && resolved.getText().isBlank())) {
            Decision decision = scene.decision();
            resolved.setText(decision == null || decision.resolution().clauseTexts().isEmpty()
                    ? Proposal.of(now)
                    : String.join("\n", decision.resolution().clauseTexts()));
        }
        showBelow(scene);
    }

    private void showBelow(RoomScene scene) {
        below.getChildren().clear();
        Verdict verdict = scene.verdict().verdict();
        if (verdict != null) {
            below.getChildren().add(RulingCard.folded(verdict, "", "kept, not printed"));
        }
        Label words = new Label(scene.verdict().kept().isEmpty() ? "The ruling goes here" : scene.verdict().kept());
        words.getStyleClass().add("muted");
        HBox place = QuorumPane.row(
                Icons.of(scene.verdict().kept().isEmpty() ? "add-line" : "check-line"), words, QuorumPane.gap());
        if (scene.verdict().kept().isEmpty()) {
            place.getChildren().add(new KeyCap("Enter"));
        }
        place.getStyleClass().add("ruling-place");
        below.getChildren().add(place);
    }

    /** Keeps what has been typed, where it differs from what is kept. */
    void flush() {
        pause.stop();
        ItemId of = item;
        if (of == null || text.getText().equals(keptText)) {
            return;
        }
        keptText = text.getText();
        List<MinuteBlock> blocks = MinuteText.blocks(keptText, minute.blocks());
        model.writeMinute(of, blocks, minute.revision());
    }

    /** The clauses to be resolved, one a line. */
    List<String> clauses() {
        return resolved.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    void focusText() {
        text.requestFocus();
        text.end();
    }
}
