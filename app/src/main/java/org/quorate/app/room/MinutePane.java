package org.quorate.app.room;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeyCap;
import org.quorate.app.control.RulingCard;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.Verdict;
import org.quorate.app.minutes.ConflictPane;
import org.quorate.app.minutes.MinuteConflict;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.minutes.MinuteBlock;

/** The draft minute of the item, with the ruling folded in it and the words that will be resolved. Kept as it is typed. */
final class MinutePane extends VBox {
    private final RoomViewModel model;
    private final Label number = new Label();
    private final Label heading = new Label();
    private final TextArea text = new TextArea();
    private final TextArea resolved = new TextArea();
    private final VBox below = new VBox(8);
    private final VBox conflict = new VBox();
    private @Nullable ItemId item;
    private boolean showing;

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
        text.textProperty().subscribe((before, after) -> typed(after));
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
        resolved.setWrapText(true);
        resolved.setPrefRowCount(2);
        resolved.setPromptText("the report be received");
        resolved.setAccessibleText("Resolved: That");
        resolved.textProperty().subscribe((before, after) -> {
            ItemId of = item;
            if (of != null && !showing) {
                model.proposals().typed(of, after);
            }
        });
        resolved.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
        Label that = new Label("RESOLVED: That");
        that.getStyleClass().add("strong");
        VBox body = new VBox(8, heading, text, conflict, that, resolved, below);
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
        number.setText(scene.minuteNumber() == null ? "Minute" : "Minute " + scene.minuteNumber());
        heading.setText((scene.minuteNumber() == null ? "" : scene.minuteNumber() + "  ") + now.title());
        item = now.id();
        showText(model.minutes().read(scene.minute()), another);
        showConflict();
        showResolved(scene, another);
        showBelow(scene);
    }

    /** Words to be resolved that were typed and not put in the minutes wait for the item to be come to again. */
    private void showResolved(RoomScene scene, boolean another) {
        AgendaItem now = scene.item().item();
        Decision decision = scene.decision();
        String onRecord = decision == null ? "" : String.join("\n", decision.resolution().clauseTexts());
        model.proposals().onRecord(now.id(), onRecord);
        String proposed = model.proposals().of(now.id(), scene.proposed());
        if (another || (!resolved.isFocused() && resolved.getText().isBlank())) {
            showing = true;
            resolved.setText(proposed != null ? proposed : onRecord.isEmpty() ? Proposal.of(now) : onRecord);
            showing = false;
        }
    }

    /** Replaces the text where it says something else; spaces and empty lines just typed stay. */
    private void showText(List<MinuteBlock> blocks, boolean another) {
        String words = MinuteText.of(blocks);
        boolean same = words.equals(text.getText()) || MinuteText.blocks(text.getText(), blocks).equals(blocks);
        if (another || !same) {
            int caret = another ? 0 : text.getCaretPosition();
            showing = true;
            text.setText(words);
            text.positionCaret(Math.min(caret, text.getLength()));
            showing = false;
        }
    }

    /** Shows both texts where the minute was written elsewhere too; nothing takes the question away but an answer. */
    void showConflict() {
        ItemId of = item;
        MinuteConflict both = of == null ? null : model.minutes().conflicts().get(of);
        conflict.getChildren().clear();
        conflict.setManaged(both != null);
        if (of != null && both != null) {
            conflict.getChildren().add(new ConflictPane(both, () -> {
                model.minutes().takeTheirs(of);
                showText(both.theirs().blocks(), false);
            }, () -> model.minutes().keepMine(of)));
        }
    }

    private void typed(String words) {
        ItemId of = item;
        if (of != null && !showing) {
            model.minutes().typed(of, words);
        }
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

    /** Keeps what has been typed and waits. */
    void flush() {
        ItemId of = item;
        if (of != null) {
            model.minutes().left(of);
            model.proposals().left(of);
        }
    }

    /** The clauses to be resolved, one a line. */
    List<String> clauses() {
        return RoomProposals.clauses(resolved.getText());
    }

    void focusText() {
        text.requestFocus();
        text.end();
    }
}
