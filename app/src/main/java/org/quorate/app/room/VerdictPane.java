package org.quorate.app.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.RulingCard;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.Verdict;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.decision.DecisionOutcome;

/** The ruling, and what can be done with it: put it into the minutes, or record that something else was declared. */
final class VerdictPane extends VBox {
    /** The keys that open a dispute from what was left open, here and among the minutes and decisions. */
    static final String DISPUTE_KEYS = "Ctrl+Shift+T";

    private final Runnable put;
    private final Consumer<DecisionOutcome> declare;
    private final Consumer<SettleRequest> settle;
    private final Act dispute;
    private @Nullable VerdictScene shown;
    private boolean putting;
    private boolean ahead;

    VerdictPane(Runnable put, Consumer<DecisionOutcome> declare, Consumer<SettleRequest> settle, Runnable dispute) {
        this.put = put;
        this.declare = declare;
        this.settle = settle;
        this.dispute = Act.of("Open a dispute…", dispute).icon("scales-3-line").keys(DISPUTE_KEYS);
        getStyleClass().add("verdict-panel");
    }

    /**
     * @param open whether something is being put to the room, so that there is nothing to rule on yet
     * @param before whether the meeting is still to begin
     */
    void show(VerdictScene scene, boolean open, boolean before) {
        if (scene.equals(shown) && open == putting && before == ahead) {
            return;
        }
        shown = scene;
        putting = open;
        ahead = before;
        getChildren().clear();
        if (open) {
            return;
        }
        Verdict verdict = scene.verdict();
        if (before) {
            Label waiting = new Label("The meeting has not begun. Open it when whoever presides does; people may be ticked in before.");
            waiting.getStyleClass().add("muted");
            waiting.setWrapText(true);
            getChildren().add(waiting);
        } else if (verdict == null) {
            getChildren().add(assent(scene));
        } else {
            getChildren().add(new RulingCard(verdict, acts(scene).toArray(Node[]::new)));
        }
        if (!scene.finding().isEmpty()) {
            StateChip chip = new StateChip(ChipState.NO_CONSENSUS, "Differs");
            Label finding = new Label(scene.finding());
            finding.setWrapText(true);
            getChildren().add(QuorumPane.row(chip, finding));
        }
    }

    private List<Node> acts(VerdictScene scene) {
        List<Node> acts = new ArrayList<>();
        boolean silent = scene.verdict() != null && scene.verdict().state() == ChipState.SILENT;
        String words = scene.kept().isEmpty() ? "Put in minute" : "Put in minute again";
        Button button = silent
                ? ActControls.button(Act.of(words, put).keys("Enter"))
                : ActControls.accentButton(Act.of(words, put).keys("Enter"));
        button.setFocusTraversable(true);
        if (!silent) {
            acts.add(button);
        }
        acts.add(declaredButton("Declared otherwise…"));
        if (scene.silentOn() != null) {
            Button settleButton = new Button("Settle…", Icons.of("question-line", "silent"));
            settleButton.getStyleClass().add("settle");
            settleButton.setMinWidth(USE_PREF_SIZE);
            settleButton.setAccessibleText("Settle: " + scene.question());
            settleButton.setOnAction(event -> settle.accept(new SettleRequest(String.valueOf(scene.silentOn()), settleButton)));
            acts.add(settleButton);
        }
        if (scene.isOpen()) {
            acts.add(disputeButton());
        }
        return acts;
    }

    private Button disputeButton() {
        Button button = ActControls.button(dispute);
        button.setFocusTraversable(true);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Business that nobody counts: what was declared is put into the minutes as it is. */
    private VBox assent(VerdictScene scene) {
        Label words = new Label(scene.kept().isEmpty()
                ? "Nothing has been put to the room. Most business is taken by assent: put what was declared into the minutes."
                : scene.kept() + ".");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        Button agreed = ActControls.accentButton(Act.of("Agreed by assent", put).keys("Enter"));
        VBox assent = new VBox(8, words, QuorumPane.row(agreed, declaredButton("Declared…")));
        if (scene.isOpen()) {
            assent.getChildren().add(disputeButton());
        }
        return assent;
    }

    private Button declaredButton(String words) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            ContextMenu menu = new ContextMenu();
            for (DecisionOutcome outcome : DecisionOutcome.values()) {
                MenuItem item = new MenuItem(outcome.words());
                item.setOnAction(chosen -> declare.accept(outcome));
                menu.getItems().add(item);
            }
            menu.show(button, Side.TOP, 0, 0);
        });
        return button;
    }
}
