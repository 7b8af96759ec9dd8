package org.quorate.app.minutes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.meeting.MeetingChips;
import org.quorate.model.meeting.MinutesState;

/** Beside the tabs: how far the minutes have come, and what comes next. */
public final class MinutesHeader extends HBox {
    private final MinutesViewModel model;
    private final Button preview;
    private final Button next;
    private final Button back;

    /** @param next its words are set here, to name the step */
    public MinutesHeader(MinutesViewModel model, Button preview, Button next, Button back) {
        super(8);
        this.model = model;
        this.preview = preview;
        this.next = next;
        this.back = back;
        setAlignment(Pos.CENTER_RIGHT);
        model.minutesProperty().subscribe(this::show);
    }

    private void show(@Nullable MinutesOfMeeting minutes) {
        getChildren().clear();
        if (minutes == null) {
            return;
        }
        getChildren().add(MeetingChips.of(minutes.state()));
        if (minutes.state() != MinutesState.NONE) {
            getChildren().add(preview);
        }
        if (model.canGoBack()) {
            getChildren().add(back);
        }
        model.nextStep().filter(step -> minutes.state() != MinutesState.NONE).ifPresent(step -> {
            next.setText(step.words());
            getChildren().add(next);
        });
    }
}
