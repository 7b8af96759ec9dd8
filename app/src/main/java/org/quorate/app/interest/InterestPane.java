package org.quorate.app.interest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.StateChip;
import org.quorate.app.interest.InterestEntry.Standing;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.interest.Withdrawal;

/** Draws one interest: whose and what, since when, where it was declared and what was done. */
final class InterestPane {
    private final List<Act> changes;
    private final Consumer<InterestEntry> openMeeting;

    InterestPane(List<Act> changes, Consumer<InterestEntry> openMeeting) {
        this.changes = changes;
        this.openMeeting = openMeeting;
    }

    List<Node> of(InterestEntry entry) {
        List<Node> nodes = new ArrayList<>();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, words(entry.kind().words(), "muted"), gap, new StateChip(InterestsScreen.chip(entry)));
        head.setAlignment(Pos.CENTER_LEFT);
        if (entry.standing() instanceof Standing.Declared declared && declared.partTwo()) {
            head.getChildren().add(new StateChip(ChipState.PART_2));
        }
        nodes.add(head);
        nodes.add(words(entry.person().name(), "section-title"));
        nodes.add(words(entry.nature()));
        if (entry.sensitive()) {
            nodes.add(words("Sensitive: the public reads only that there is an interest.", "muted"));
        }
        fact(nodes, "Role", entry.role());
        fact(nodes, "Organisation", entry.person().organisation() == null ? "" : entry.person().organisation());
        fact(nodes, "Since", entry.begun() == null ? "" : DateWords.words(entry.begun()));
        switch (entry.standing()) {
            case Standing.Registered ignored -> {
                fact(nodes, "Registered", DateWords.words(entry.entered()));
                fact(nodes, "Ended", entry.ended() == null ? "" : DateWords.words(entry.ended()));
            }
            case Standing.Declared declared -> declared(nodes, entry, declared);
        }
        fact(nodes, "What was done", entry.managed());
        FlowPane buttons = new FlowPane(8, 8);
        changes.forEach(act -> buttons.getChildren().add(ActControls.smallButton(act)));
        nodes.add(buttons);
        return nodes;
    }

    private void declared(List<Node> nodes, InterestEntry entry, Standing.Declared declared) {
        Button open = new Button(entry.where());
        open.getStyleClass().add("why-link");
        open.setAccessibleText("Open the minute: " + entry.where());
        open.setOnAction(event -> openMeeting.accept(entry));
        HBox row = new HBox(8, name("Declared at"), open);
        row.setAlignment(Pos.CENTER_LEFT);
        nodes.add(row);
        fact(nodes, "Item", declared.title());
        Withdrawal withdrawal = declared.withdrawal();
        if (withdrawal != null) {
            fact(nodes, "Taken back", DateWords.words(withdrawal.at().toLocalDate()) + " by " + withdrawal.by() + ": " + withdrawal.why());
        }
    }

    private static void fact(List<Node> nodes, String name, String what) {
        if (!what.isEmpty()) {
            nodes.add(new HBox(8, name(name), words(what)));
        }
    }

    private static Label name(String name) {
        Label label = words(name, "muted");
        label.setMinWidth(96);
        return label;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
