package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.Tone;
import org.quorate.app.control.WhyLink;

/** The clock of a stage: one block for each counted day, what is left, and when it ends. */
final class ClockCard extends HBox {
    private static final int MOST_BLOCKS = 34;

    ClockCard(DisputeDetail detail, LocalDate today) {
        getStyleClass().addAll("card", "clock-card");
        ClockReading reading = ClockReading.of(detail.standing().clocks(), today);
        VBox left = new VBox(2, label(reading.headline(), "section-title", tone(reading)), new HBox(4, label(reading.left() + " ", "muted"),
                new WhyLink(() -> ClockReading.why(detail.standing().clocks(), detail.clockClause()))));
        left.setMinWidth(USE_PREF_SIZE);
        VBox right = new VBox(2, label(reading.ends(), "strong-large", tone(reading)), label(reading.overdue(), "muted"));
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        if (reading.isOpen()) {
            right.getChildren().add(new StateChip(ChipState.SILENT, "silent on how they are counted"));
        }
        Node middle = reading.counted().isEmpty() || reading.counted().size() > MOST_BLOCKS ? new Region() : blocks(reading, today);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(left, middle, right);
    }

    private static String tone(ClockReading reading) {
        return reading.isLate() ? Tone.BAD.styleClass() : "plain";
    }

    private static Node blocks(ClockReading reading, LocalDate today) {
        HBox days = new HBox(4);
        days.setAccessibleRole(AccessibleRole.TEXT);
        days.setAccessibleText(reading.headline());
        List<LocalDate> counted = reading.counted();
        for (int place = 0; place < counted.size(); place++) {
            Region block = new Region();
            block.getStyleClass().addAll("day-block", place < reading.passed() ? "over" : "to-come");
            days.getChildren().add(block);
        }
        boolean within = !today.isBefore(counted.getFirst()) && !today.isAfter(counted.getLast());
        Region before = new Region();
        Region after = new Region();
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        HBox foot = new HBox(label(ClockReading.shortly(counted.getFirst()), "muted"), before,
                label(within ? "today, " + ClockReading.shortly(today) : "", "strong"), after, label(ClockReading.shortly(counted.getLast()), "muted"));
        VBox middle = new VBox(6, days, foot);
        middle.setMaxWidth(USE_PREF_SIZE);
        middle.getStyleClass().add("day-blocks");
        HBox row = new HBox(middle);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
