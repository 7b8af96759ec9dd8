package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.model.calendar.DayText;

/** What stands beside the register: where the chosen dispute is, when its clock ends, what is to be done next. */
final class DisputeSummary {
    private DisputeSummary() {}

    static List<Node> of(DisputeDetail detail, LocalDate today, Runnable open) {
        List<Node> nodes = new ArrayList<>();
        Label number = words(detail.dispute().reference(), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, number, new StateChip(detail.entry().chip(today), detail.entry().stateWords(today)), gap());
        head.setAlignment(Pos.CENTER_LEFT);
        nodes.add(head);
        nodes.add(words(detail.dispute().title(), "section-title"));
        nodes.add(stages(detail.standing().line()));
        if (detail.standing().isRunning() && !detail.standing().clocks().isEmpty()) {
            nodes.add(clock(detail, today));
        }
        if (detail.standing().isRunning()) {
            VBox next = new VBox(4, words("What may happen next", "emphasis"));
            detail.plan().may().stream().limit(4).forEach(line -> {
                Label may = words(line.title());
                may.setGraphic(Icons.of(line.open() ? "question-line" : "checkbox-circle-line", line.open() ? "silent" : "ok"));
                next.getChildren().add(may);
            });
            nodes.add(next);
        }
        nodes.add(facts(detail));
        Button full = new Button("Open " + detail.dispute().reference(), Icons.of("arrow-right-line"));
        full.getStyleClass().add("accent");
        full.setAccessibleText("Open the whole dispute " + detail.dispute().reference() + ", Enter in the register");
        full.setOnAction(event -> open.run());
        nodes.add(full);
        return nodes;
    }

    private static Node stages(List<StageMark> marks) {
        VBox list = new VBox();
        for (StageMark mark : marks) {
            Label name = words(mark.name(), mark.progress() == StageMark.Progress.NOW ? "strong" : "plain");
            Label note = words(mark.note(), "muted");
            VBox said = new VBox(name);
            if (!mark.note().isEmpty()) {
                said.getChildren().add(note);
            }
            said.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(said, Priority.ALWAYS);
            HBox row = new HBox(12, StageLine.circle(mark), said);
            row.getStyleClass().add("stage-row");
            row.setAccessibleText(mark.spoken());
            list.getChildren().add(row);
        }
        list.getStyleClass().add("stage-column");
        return list;
    }

    private static Node clock(DisputeDetail detail, LocalDate today) {
        ClockReading reading = ClockReading.of(detail.standing().clocks(), today);
        return new VBox(2, words(reading.ends(), reading.isLate() ? "bad" : "strong"), new HBox(4, words(reading.headline() + ", " + reading.left(), "muted"),
                new WhyLink(() -> ClockReading.why(detail.standing().clocks(), detail.clockClause()))));
    }

    private static Node facts(DisputeDetail detail) {
        VBox facts = new VBox(4);
        detail.parties().forEach(party -> facts.getChildren().add(fact(party.name() + (party.now() == null ? "" : " (now " + party.now() + ")"),
                party.role() + (party.answer().isEmpty() ? "" : ", " + party.answer()))));
        detail.letters().stream().filter(line -> line.state() != DisputeDetail.LetterState.SENT)
                .forEach(line -> facts.getChildren().add(fact("Letter: " + line.kind().title(), line.state().words() + ", about " + DayText.of(
                        detail.dispute().events().get(line.about()).on()))));
        facts.getChildren().add(words(detail.origin().words(), "muted"));
        return facts;
    }

    private static Node fact(String name, String what) {
        Label left = words(name);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        return new HBox(8, left, words(what, "muted"));
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
