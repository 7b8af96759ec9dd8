package org.quorate.app.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.RunningClock;

/** Draws one clock: what, by when and why, who has it and what is to be done; and the list of those that ended. */
final class ClockPane {
    private final ClocksViewModel model;
    private final List<Act> changes;

    /** @param changes what may be done about it, as buttons */
    ClockPane(ClocksViewModel model, List<Act> changes) {
        this.model = model;
        this.changes = changes;
    }

    List<Node> of(PlacedClock placed) {
        RunningClock clock = placed.clock();
        LocalDate today = model.today();
        List<Node> nodes = new ArrayList<>();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, words(clock.kind().words(), "muted"), gap, new StateChip(ClockWords.chip(placed.stateOn(today))));
        head.setAlignment(Pos.CENTER_LEFT);
        nodes.add(head);
        nodes.add(words(clock.what(), "section-title"));
        nodes.add(words(clock.about().title()));
        nodes.add(due(placed, today));
        fact(nodes, "Owner", clock.owner() == null ? "The office" : clock.owner());
        LocalDate starts = clock.starts();
        fact(nodes, "Runs since", starts == null ? "" : DateWords.words(starts));
        fact(nodes, "Body", clock.about().body() == null ? "" : clock.about().body());
        fact(nodes, "Clause", clock.clauses());
        nodes.add(words(clock.toDo(), "strong"));
        FlowPane buttons = new FlowPane(8, 8);
        changes.forEach(act -> buttons.getChildren().add(ActControls.smallButton(act)));
        nodes.add(buttons);
        VBox steps = new VBox(words("Reasoning", "emphasis"));
        steps.getStyleClass().add("clock-steps");
        clock.reason().steps().forEach(step -> steps.getChildren().add(words(step.text(), "step")));
        nodes.add(steps);
        return nodes;
    }

    private HBox due(PlacedClock placed, LocalDate today) {
        Label day = words(ClockWords.ends(placed.clock()), "strong");
        Label away = words(ClockWords.away(placed.clock(), today), "muted");
        away.setMinWidth(Region.USE_PREF_SIZE);
        HBox due = new HBox(12, day, away, new WhyLink(() -> ClockWords.why(placed.clock(), () -> model.openRule(placed))));
        due.setAlignment(Pos.CENTER_LEFT);
        return due;
    }

    /** What was ended by hand, each with who said so and when, and a way to let it run again. */
    List<Node> ended() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(words("Ended by hand", "section-title"));
        if (model.ended().isEmpty()) {
            nodes.add(words("No clock was marked as done or taken off the list yet.", "muted"));
        }
        for (ClockMark mark : model.ended()) {
            Button again = new Button("Let it run again");
            again.getStyleClass().add("small");
            again.setMinWidth(Region.USE_PREF_SIZE);
            again.setAccessibleText("Let it run again: " + mark.what());
            again.setOnAction(event -> model.runAgain(mark));
            String note = mark.note();
            VBox said = new VBox(2, words(mark.what(), "strong"), words(mark.kind().words() + " " + DateWords.words(mark.on()) + ", recorded by " + mark.by()
                    + " on " + DateWords.words(mark.at().toLocalDate()) + (note == null ? "" : ": " + note), "muted"));
            HBox.setHgrow(said, Priority.ALWAYS);
            HBox row = new HBox(8, said, again);
            row.getStyleClass().add("step");
            nodes.add(row);
        }
        return nodes;
    }

    private static void fact(List<Node> nodes, String name, String what) {
        if (!what.isEmpty()) {
            Label label = words(name, "muted");
            label.setMinWidth(80);
            nodes.add(new HBox(8, label, words(what)));
        }
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
