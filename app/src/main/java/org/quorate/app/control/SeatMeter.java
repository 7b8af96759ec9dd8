package org.quorate.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * One block for each eligible seat, so that a threshold is a place that can be pointed at. Above 24 seats the blocks are
 * narrow and carry no sign; above 60 there are numbers only. It has one accessible text for the whole.
 */
public final class SeatMeter extends Region {
    private static final int MOST_WITH_SIGNS = 24;
    private static final int MOST_BLOCKS = 60;
    private static final double GAP = 4;
    private static final double BAR_WIDTH = 2;
    private static final double ROOM_FOR_SIGN = 16;

    private final List<Region> blocks = new ArrayList<>();
    private final Region threshold = new Region();
    private final Label numbers = new Label();
    private final ReadOnlyDoubleWrapper bar = new ReadOnlyDoubleWrapper();
    private SeatReading reading = new SeatReading(List.of(), 0, "");

    public SeatMeter() {
        getStyleClass().add("seat-meter");
        threshold.getStyleClass().add("threshold");
        threshold.setManaged(false);
        numbers.getStyleClass().add("strong");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public SeatMeter(SeatReading reading) {
        this();
        show(reading);
    }

    /** The 20 × 16 blocks of cards and lists. */
    public SeatMeter small() {
        getStyleClass().add("small");
        return this;
    }

    public void show(SeatReading next) {
        reading = next;
        blocks.clear();
        getStyleClass().remove("dense");
        setAccessibleText(next.words());
        if (next.marks().size() > MOST_BLOCKS) {
            numbers.setText(next.count(SeatMark.ON) + " of " + next.marks().size()
                    + (next.needed() > 0 ? ", " + next.needed() + " needed" : ""));
            getChildren().setAll(numbers);
        } else {
            showBlocks();
        }
        requestLayout();
    }

    /** Where the bar of the number needed stands, in pixels from the left. */
    public ReadOnlyDoubleProperty barProperty() {
        return bar.getReadOnlyProperty();
    }

    public SeatReading reading() {
        return reading;
    }

    private void showBlocks() {
        boolean signs = reading.marks().size() <= MOST_WITH_SIGNS;
        if (!signs) {
            getStyleClass().add("dense");
        }
        reading.marks().forEach(mark -> blocks.add(block(mark, signs)));
        getChildren().setAll(blocks);
        getChildren().add(threshold);
        threshold.setVisible(reading.needed() > 0 && reading.needed() <= blocks.size());
    }

    private static Region block(SeatMark mark, boolean signs) {
        StackPane block = new StackPane();
        block.getStyleClass().add("seat");
        block.setMinSize(0, 0);
        block.pseudoClassStateChanged(PseudoClass.getPseudoClass(mark.pseudoClass()), true);
        if (signs && mark.icon() != null) {
            block.getChildren().add(Icons.of(mark.icon()));
        } else if (signs && mark.glyph() != null) {
            block.getChildren().add(new Label(mark.glyph()));
        }
        return block;
    }

    private double overhang() {
        return getStyleClass().contains("small") ? 4 : 6;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        if (blocks.isEmpty()) {
            return numbers.prefWidth(-1);
        }
        return blocks.size() * (blocks.getFirst().prefWidth(-1) + GAP) - GAP + BAR_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return blocks.isEmpty() ? numbers.prefWidth(-1) : blocks.size() * (4 + 2.0);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return blocks.isEmpty() ? numbers.prefHeight(-1) : blocks.getFirst().prefHeight(-1) + 2 * overhang();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (blocks.isEmpty()) {
            numbers.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        double wanted = blocks.getFirst().prefWidth(-1);
        double width = Math.floor(Math.min(wanted, (getWidth() - BAR_WIDTH + GAP) / blocks.size() - GAP));
        double height = blocks.getFirst().prefHeight(-1);
        for (int seat = 0; seat < blocks.size(); seat++) {
            Region block = blocks.get(seat);
            block.resizeRelocate(seat * (width + GAP), overhang(), width, height);
            block.getChildrenUnmodifiable().forEach(sign -> sign.setVisible(width >= ROOM_FOR_SIGN));
        }
        bar.set(reading.needed() * (width + GAP) - GAP + 1);
        threshold.resizeRelocate(bar.get(), 0, BAR_WIDTH, height + 2 * overhang());
    }
}
