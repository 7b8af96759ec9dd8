package org.quorate.app.room;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.SegmentedChoice;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.shell.Overlay;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.ItemId;

/** The Room: who is here, what is put to them, what came of it, and the minute as it is written. */
public final class RoomView extends View {
    private static final String GROUP = "Room";
    private static final int FOLDED_FROM = 130;
    private static final String DECIDING = "Deciding";

    private final RoomViewModel model;
    private final Preferences preferences;
    private final Function<Runnable, Runnable> watching;
    private final Consumer<ItemId> disputing;
    private final RollPane roll;
    private final ItemHeader header;
    private final QuorumPane quorum = new QuorumPane(this::settle);
    private final ConsensusPane consensus;
    private final VotePane vote;
    private final VerdictPane verdict;
    private final MinutePane minute;
    private final InvalidationListener conflictsChanged;
    private final ActionsPane actions;
    private final ItemStrip strip;
    private final HBox middle = new HBox();
    private final ScrollPane putting;
    private final VBox notes;
    private final SegmentedChoice<String> fold = new SegmentedChoice<>("Show", List.of(DECIDING, "Minute"), DECIDING, words -> words);
    private final BorderPane root = new BorderPane();
    private final Overlay overlay = new Overlay();
    private final StackPane layers = new StackPane(root, overlay);
    private final RecordPanel record;
    private final RoomNotices notices;
    private final Timeline clock;
    private final List<Act> acts;
    private boolean focusAwaited;
    private boolean beingPut;

    /**
     * @param watching begins to call back after every change to the store; what it answers ends that
     * @param disputing opens a dispute from an item
     */
    public RoomView(RoomViewModel model, Preferences preferences, Function<Runnable, Runnable> watching, Consumer<ItemId> disputing) {
        this.model = model;
        this.preferences = preferences;
        this.watching = watching;
        this.disputing = disputing;
        record = new RecordPanel(model.recording(), overlay);
        notices = new RoomNotices(model);
        acts = makeActs();
        Act log = Act.of("Attendance log and interests", record::open).icon("history-line").keys("F4");
        roll = new RollPane(new RollMenu(model, record::open), ActControls.iconButton(log), (seat, stepping) -> {
            if (stepping) {
                model.ticking().outOrBack(seat);
            } else {
                model.ticking().inOrLeft(seat);
            }
        });
        header = new ItemHeader(ActControls.button(acts.getFirst()));
        consensus = new ConsensusPane(model.putting()::consensus, model.putting()::keep);
        vote = new VotePane(model);
        minute = new MinutePane(model);
        conflictsChanged = change -> minute.showConflict();
        verdict = new VerdictPane(this::putInMinute, this::declare, this::settle, this::openDispute);
        actions = new ActionsPane(model);
        strip = new ItemStrip(model::comeTo);
        VBox panels = new VBox(quorum, notices.charter(), consensus, vote, verdict);
        panels.getStyleClass().add("putting-pane");
        putting = new ScrollPane(panels);
        putting.setFitToWidth(true);
        putting.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        putting.setFocusTraversable(false);
        putting.getStyleClass().add("putting-scroll");
        notes = new VBox(minute, actions);
        notes.getStyleClass().add("notes-pane");
        VBox.setVgrow(minute, Priority.ALWAYS);
        HBox.setHgrow(notes, Priority.ALWAYS);
        VBox right = new VBox(notices.correction(), header, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getStyleClass().add("room");
        root.setLeft(roll);
        root.setCenter(right);
        root.setBottom(strip);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        clock = new Timeline(new KeyFrame(Duration.seconds(20), tick -> model.refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
        fold.valueProperty().subscribe(shown -> arrange());
        preferences.textSizeProperty().subscribe(size -> arrange());
    }

    private List<Act> makeActs() {
        return List.of(
                Act.of("Next item", model::nextItem).keys("Alt+Right").group(GROUP),
                Act.of("Test consensus", model.putting()::consensus).keys("C").group(GROUP),
                Act.of("Take the vote", this::takeVote).keys("V").group(GROUP),
                Act.of("Add an action", this::focusAction).keys("Ctrl+Shift+A").group(GROUP),
                Act.of("Write the minute", this::focusMinute).keys("Ctrl+M").group(GROUP),
                Act.of("Back to the list of members", this::focusFirst).keys("Ctrl+L").group(GROUP),
                Act.of("Attendance and interests", record::open).keys("F4").group(GROUP),
                Act.of("Open a dispute from this item…", this::openDispute).icon("scales-3-line").keys(VerdictPane.DISPUTE_KEYS).group(GROUP));
    }

    public List<Act> acts() {
        return acts;
    }

    public List<String> styleSheets() {
        return List.of("/org/quorate/app/room/room.css");
    }

    @Override
    public Parent root() {
        return layers;
    }

    @Override
    protected void onAttach() {
        whileAttached(model.sceneProperty().subscribe(this::show));
        whileAttached(watching.apply(model::reload)::run);
        model.minutes().conflicts().addListener(conflictsChanged);
        whileAttached(() -> model.minutes().conflicts().removeListener(conflictsChanged));
        clock.play();
    }

    @Override
    protected void onDetach() {
        clock.stop();
        minute.flush();
    }

    /** Puts the focus on the list of members, where letters tick. */
    public void focusFirst() {
        focusAwaited = roll.isEmpty();
        roll.focusFirst();
    }

    /** What is being typed is kept. */
    public void leave() {
        minute.flush();
    }

    /** Leaves what is being put to the room without keeping it. */
    public boolean escape() {
        if (overlay.isVisible()) {
            record.close();
            return true;
        }
        boolean was = model.putting().abandon();
        if (was || (root.getScene() != null && root.getScene().getFocusOwner() instanceof TextInputControl)) {
            focusFirst();
            return true;
        }
        return false;
    }

    private void show(@Nullable RoomScene scene) {
        if (scene == null) {
            return;
        }
        boolean open = model.putting().isOpen();
        boolean kept = beingPut && !open && (vote.isFocusWithin() || consensus.isFocusWithin());
        beingPut = open;
        header.show(scene.item());
        roll.show(scene.roll());
        quorum.show(scene.quorum());
        notices.show(model.recording().gap());
        consensus.show(scene.consensus());
        vote.show(scene.vote());
        verdict.show(scene.verdict(), model.putting().isOpen(), scene.meeting().state().isAhead());
        minute.show(scene);
        actions.show(scene.actions());
        strip.show(scene.strip());
        // What was kept goes into the minutes with Enter, which a field of the vote would take for itself.
        if (focusAwaited || kept) {
            focusFirst();
        }
    }

    /** With large text the minute folds away behind a choice, so that neither is squeezed. */
    private void arrange() {
        boolean folded = preferences.textSizeProperty().get() >= FOLDED_FROM;
        putting.setPrefWidth(folded ? 800 : preferences.textSizeProperty().get() * 5.28);
        putting.setMinWidth(folded ? 0 : Region.USE_PREF_SIZE);
        HBox.setHgrow(putting, folded ? Priority.ALWAYS : Priority.NEVER);
        if (folded) {
            boolean deciding = fold.valueProperty().get().equals(DECIDING);
            VBox.setVgrow(putting, Priority.ALWAYS);
            VBox.setVgrow(notes, Priority.ALWAYS);
            VBox shown = new VBox(8, fold, deciding ? putting : notes);
            shown.getStyleClass().add("folded");
            HBox.setHgrow(shown, Priority.ALWAYS);
            middle.getChildren().setAll(shown);
        } else {
            middle.getChildren().setAll(putting, notes);
        }
    }

    private void takeVote() {
        model.putting().vote();
        vote.focusFirst();
    }

    private void focusAction() {
        showNotes();
        actions.focusLine();
    }

    private void focusMinute() {
        showNotes();
        minute.focusText();
    }

    private void showNotes() {
        if (preferences.textSizeProperty().get() >= FOLDED_FROM) {
            fold.valueProperty().set("Minute");
        }
    }

    private void putInMinute() {
        minute.flush();
        RoomScene scene = model.sceneProperty().get();
        if (scene == null || scene.meeting().state().isAhead()) {
            model.dialogs().tell("The meeting has not begun: open it first.");
            return;
        }
        boolean assent = scene.verdict().verdict() == null;
        if (assent && minute.clauses().isEmpty()) {
            model.dialogs().tell("This item resolves nothing so far. Where it does, write the words after \"RESOLVED: That\" first.");
            focusMinute();
            return;
        }
        model.putInMinute(minute.clauses(), assent ? model.byAssent() : null);
    }

    private void declare(DecisionOutcome outcome) {
        minute.flush();
        model.putInMinute(minute.clauses(), outcome);
    }

    /** A dispute arises from what is on record, so a ruling not yet in the minutes goes there first. */
    private void openDispute() {
        minute.flush();
        RoomScene scene = model.sceneProperty().get();
        if (scene == null || scene.meeting().state().isAhead()) {
            model.dialogs().tell("The meeting has not begun; a dispute arises from an item once it was put.");
        } else if (scene.verdict().isOpen() && scene.decision() == null) {
            model.dialogs().tell("Put the ruling in the minute first, so that the dispute has something on record to arise from.");
        } else {
            disputing.accept(scene.item().item().id());
        }
    }

    private void settle(SettleRequest request) {
        model.settling().silence(request.path()).ifPresent(silence -> new SettlePopover(silence, model.settling().settledHere(DateWords::words),
                (value, by) -> model.settling().settle(silence.path(), value, by)).show(request.at()));
    }

    private void keyPressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof ButtonBase)) {
            event.consume();
            if (model.putting().isOpen()) {
                model.putting().keep();
            } else {
                putInMinute();
            }
        } else if (event.getCode().isLetterKey() && event.isAltDown()) {
            event.consume();
            model.remoteLetter(event.getCode().getChar().charAt(0));
        } else if (event.getCode() == KeyCode.C) {
            event.consume();
            model.putting().consensus();
        } else if (event.getCode() == KeyCode.V) {
            event.consume();
            takeVote();
        } else if (event.getCode().isLetterKey()) {
            event.consume();
            model.letter(event.getCode().getChar().charAt(0), event.isShiftDown());
        }
    }
}
