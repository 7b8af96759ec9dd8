package org.quorate.app.dispute;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;

/** The stages of a procedure in a line: done = tick, passed with a reason = dashed, now = ink with a halo, ahead = outline. */
final class StageLine extends GridPane {
    StageLine(List<StageMark> marks) {
        getStyleClass().add("stage-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("Stages. " + marks.stream().map(StageMark::spoken).collect(Collectors.joining(". ")) + ".");
        for (int place = 0; place < marks.size(); place++) {
            StageMark mark = marks.get(place);
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / marks.size());
            getColumnConstraints().add(column);
            boolean last = place == marks.size() - 1;
            add(circleAndLine(mark, last ? null : marks.get(place + 1)), place, 0);
            Label name = words(mark.name(), "strong");
            Label note = words(mark.note(), "muted");
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(note, VPos.TOP);
            add(name, place, 1);
            add(note, place, 2);
        }
    }

    private static Node circleAndLine(StageMark mark, @Nullable StageMark next) {
        HBox row = new HBox(circle(mark));
        row.setAlignment(Pos.CENTER_LEFT);
        if (next != null) {
            Region line = new Region();
            boolean reached = next.progress() != StageMark.Progress.AHEAD && next.progress() != StageMark.Progress.UNUSED;
            line.getStyleClass().addAll("stage-join", reached ? "reached" : "not-reached");
            HBox.setHgrow(line, Priority.ALWAYS);
            row.getChildren().add(line);
        }
        return row;
    }

    /** The circle of one stage, with what the charter says of it. */
    static StackPane circle(StageMark mark) {
        StackPane circle = new StackPane(switch (mark.progress()) {
            case DONE -> Icons.of("check-line", "stage-icon");
            case PASSED -> Icons.of("skip-forward-line", "stage-icon");
            case NOW, AHEAD, UNUSED -> mark.numeral().isEmpty() ? Icons.of("more-line", "stage-icon") : new Label(mark.numeral());
        });
        circle.getStyleClass().addAll("stage-circle", switch (mark.progress()) {
            case DONE -> "done";
            case PASSED -> "passed";
            case NOW -> "now";
            case AHEAD -> "ahead";
            case UNUSED -> "unused";
        });
        Tooltip.install(circle, new Tooltip(mark.more()));
        return circle;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
