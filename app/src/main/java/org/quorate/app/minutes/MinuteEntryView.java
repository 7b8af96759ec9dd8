package org.quorate.app.minutes;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.model.action.Action;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Part;

/** One minute in the document: number and heading, narrative, resolutions, and beside them what is kept and not printed. */
final class MinuteEntryView extends VBox {
    private final MinutesViewModel model;
    private final String verb;
    private final ItemId item;
    private final Consumer<ItemId> disputing;
    private final Label heading = new Label();
    private final HBox title = new HBox(8, heading);
    private final HBox recordHint = new HBox(8);
    private final MinuteEditor editor;
    private final VBox conflict = new VBox();
    private final VBox outcome = new VBox(8);

    /** @param disputing opens a dispute from an item */
    MinuteEntryView(MinutesViewModel model, String verb, MinuteEntry entry, Consumer<ItemId> disputing) {
        this.model = model;
        this.disputing = disputing;
        this.verb = verb;
        item = entry.item().id();
        getStyleClass().add("minute-entry");
        heading.getStyleClass().add("minute-heading");
        heading.setWrapText(true);
        editor = new MinuteEditor("Minute " + entry.number());
        editor.show(entry.minute().blocks());
        editor.onEdit(blocks -> model.edited(item, blocks));
        editor.focusWithinProperty().subscribe((before, within) -> {
            if (within) {
                model.entered(item);
            } else if (before) {
                model.left(item);
            }
        });
        showConflict(null);
        getChildren().addAll(title, editor, conflict, recordHint, outcome);
    }

    /** Shows both texts where the minute was written elsewhere too; nothing takes the question away. */
    void showConflict(@Nullable MinuteConflict both) {
        conflict.setManaged(both != null);
        conflict.getChildren().clear();
        if (both != null) {
            conflict.getChildren().add(new ConflictPane(both, () -> {
                editor.show(both.theirs().blocks());
                model.takeTheirs(item);
            }, () -> model.keepMine(item)));
        }
    }

    ItemId item() {
        return item;
    }

    MinuteEditor editor() {
        return editor;
    }

    /** Shows the entry as it is now; words being typed stay. */
    void show(MinuteEntry entry, boolean open) {
        heading.setText(entry.number() + "   " + entry.item().title().toUpperCase(Locale.UK));
        title.getChildren().setAll(heading);
        if (entry.item().part() == Part.TWO) {
            title.getChildren().add(new StateChip(ChipState.PART_2));
        }
        editor.setEditable(open);
        boolean mayReplace = !model.isPending(item) && !editor.isEditing();
        if (mayReplace && !editor.blocks().equals(entry.minute().blocks())) {
            editor.show(entry.minute().blocks());
        }
        showHint(entry, open);
        if (!hasFocusIn(outcome)) {
            showOutcome(entry, open);
        }
    }

    /** Whether the cursor is in there, even while another window is in front. */
    private static boolean hasFocusIn(VBox part) {
        for (Node each = part.getScene() == null ? null : part.getScene().getFocusOwner(); each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    private void showHint(MinuteEntry entry, boolean open) {
        recordHint.getChildren().clear();
        boolean offer = open && entry.proposal().isPresent() && (entry.minute().blocks().isEmpty() || entry.differsFromRecord());
        recordHint.setManaged(offer);
        if (offer) {
            String words = String.join(" ", entry.proposal().orElseThrow().stream().map(block -> block.text()).toList());
            Label label = new Label("The record gives: " + words);
            label.getStyleClass().add("muted");
            label.setWrapText(true);
            Button use = new Button("Use it");
            use.getStyleClass().add("small");
            use.setOnAction(event -> {
                model.useRecord(item);
                editor.requestFocus();
            });
            use.setMinWidth(USE_PREF_SIZE);
            recordHint.getChildren().addAll(label, use);
        }
    }

    private void showOutcome(MinuteEntry entry, boolean open) {
        outcome.getChildren().clear();
        for (Decision decision : entry.decisions()) {
            List<String> clauses = decision.resolution().clauseTexts();
            ResolutionEditor resolution = new ResolutionEditor(
                    verb, "Minute " + entry.number(), clauses, model.resolution(item, decision.id(), clauses));
            resolution.setEditable(open);
            outcome.getChildren().add(resolution);
            KeptRuling.of(decision).ifPresent(outcome.getChildren()::add);
            if (decision.outcome().leavesOpen()) {
                outcome.getChildren().add(openDispute(entry, decision));
            }
        }
        entry.actions().forEach(action -> outcome.getChildren().add(line(action)));
        if (open && entry.decisions().isEmpty()) {
            outcome.getChildren().add(addResolution(entry));
        }
    }

    private Button addResolution(MinuteEntry entry) {
        Button add = new Button("Resolution", Icons.of("add-line"));
        add.getStyleClass().addAll("small", "flat");
        add.setId("add-resolution-" + entry.number());
        add.setAccessibleText("Add a resolution to minute " + entry.number());
        add.setOnAction(event -> {
            ResolutionEditor draft = new ResolutionEditor(
                    verb, "Minute " + entry.number(), List.of(), model.resolution(item, null, List.of()));
            outcome.getChildren().remove(add);
            outcome.getChildren().add(draft);
            draft.propose(entry.proposedResolution());
            draft.requestFocus();
        });
        return add;
    }

    /** What was left open may be taken further; the opening form says whether, and by whom. */
    private HBox openDispute(MinuteEntry entry, Decision decision) {
        Label words = new Label(decision.outcome().words() + ".");
        words.getStyleClass().add("muted");
        Button open = new Button("Open a dispute…", Icons.of("scales-3-line"));
        open.getStyleClass().addAll("small", "flat");
        open.setAccessibleText("Open a dispute from minute " + entry.number());
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> disputing.accept(item));
        HBox row = new HBox(8, words, open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label line(Action action) {
        Label line = new Label(
                action.reference() + "  " + action.text() + (action.ownerNames().isEmpty() ? "" : " (" + action.ownerNames() + ")"),
                Icons.of("checkbox-line"));
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        return line;
    }
}
