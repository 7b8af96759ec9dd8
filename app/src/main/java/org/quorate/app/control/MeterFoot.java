package org.quorate.app.control;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The line below a seat meter: words at the left, and under the bar the number that is needed. */
public final class MeterFoot extends Region {
    private static final double BETWEEN = 16;

    private final SeatMeter meter;
    private final Region words;
    private final Label needed;

    /**
     * @param words stand at the left; may be empty
     * @param needed stands under the bar, or as near to it as the words leave room
     */
    public MeterFoot(SeatMeter meter, Region words, Label needed) {
        this.meter = meter;
        this.words = words;
        this.needed = needed;
        getChildren().addAll(words, needed);
        needed.setMinWidth(USE_PREF_SIZE);
        meter.barProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(words.prefHeight(-1), needed.prefHeight(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + BETWEEN + needed.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = needed.prefWidth(-1);
        double left = words.prefWidth(-1);
        double wanted = meter.barProperty().get() - width / 2;
        double place = Math.min(Math.max(wanted, left == 0 ? 0 : left + BETWEEN), getWidth() - width);
        put(words, 0, Math.min(left, Math.max(0, place - BETWEEN)));
        put(needed, place, width);
    }

    private void put(Node node, double x, double width) {
        layoutInArea(node, Math.max(0, x), 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }
}
