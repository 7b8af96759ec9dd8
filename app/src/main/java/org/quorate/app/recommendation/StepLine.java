package org.quorate.app.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.app.control.Tone;
import org.quorate.model.calendar.DayText;
import org.quorate.model.recommendation.Standing.StepShown;
import org.quorate.model.recommendation.StepState;

/** The route of a recommendation as a line of steps: what is done, what is on, what was left out and what is to come. */
final class StepLine extends FlowPane {
    StepLine(List<StepShown> steps) {
        super(4, 8);
        getStyleClass().add("step-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(steps.stream().map(StepLine::spoken).collect(Collectors.joining("; ")));
        for (int place = 0; place < steps.size(); place++) {
            getChildren().add(step(steps.get(place), place + 1 < steps.size()));
        }
    }

    private static String spoken(StepShown step) {
        return step.title() + ", " + step.actor() + ": " + step.state().words();
    }

    private static HBox step(StepShown step, boolean more) {
        Label title = new Label(step.title());
        title.getStyleClass().add(step.state() == StepState.NOW ? "strong" : "emphasis");
        Label actor = new Label(step.actor());
        actor.getStyleClass().add("muted");
        var on = step.on();
        Label state = new Label(on == null ? step.state().words() : step.state().words() + " " + DayText.of(on));
        state.getStyleClass().addAll("small", tone(step.state()).styleClass());
        VBox words = new VBox(title, actor, state);
        HBox drawn = new HBox(8, Icons.of(icon(step.state())), words);
        drawn.setAlignment(Pos.TOP_LEFT);
        drawn.getStyleClass().addAll("step", "step-" + step.state().name().toLowerCase(Locale.ROOT));
        HBox whole = new HBox(4, drawn);
        whole.setAlignment(Pos.CENTER_LEFT);
        if (more) {
            whole.getChildren().add(Icons.of("arrow-right-line"));
        }
        return whole;
    }

    private static String icon(StepState state) {
        return switch (state) {
            case DONE -> "checkbox-circle-fill";
            case REFUSED -> "close-line";
            case NOW -> "record-circle-line";
            case MISSED -> "error-warning-line";
            case AHEAD -> "checkbox-blank-circle-line";
        };
    }

    private static Tone tone(StepState state) {
        return switch (state) {
            case DONE -> Tone.OK;
            case REFUSED, MISSED -> Tone.BAD;
            case NOW -> Tone.WARN;
            case AHEAD -> Tone.PLAIN;
        };
    }
}
