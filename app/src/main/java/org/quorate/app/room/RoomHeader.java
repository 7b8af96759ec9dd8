package org.quorate.app.room;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;
import org.quorate.model.meeting.MeetingState;

/** What stands at the right of the tabs: the time, since when the meeting sits, and opening, adjourning and closing it. */
final class RoomHeader extends HBox {
    private final RoomViewModel model;
    private final Runnable display;
    private final Runnable opened;
    private final Runnable closed;
    private final Label time = new Label();
    private final Label session = new Label();

    /**
     * @param opened called once the meeting was opened, when the button that did so is gone
     * @param closed called once it is on record that the meeting is closed
     */
    RoomHeader(RoomViewModel model, Runnable display, Runnable opened, Runnable closed) {
        this.model = model;
        this.display = display;
        this.opened = opened;
        this.closed = closed;
        getStyleClass().add("room-header");
        time.getStyleClass().add("strong");
        session.getStyleClass().add("muted");
        model.sceneProperty().subscribe(this::show);
    }

    private void show(@Nullable RoomScene scene) {
        if (scene == null) {
            return;
        }
        time.setText(model.now().format(RoomScene.TIME));
        session.setText(scene.session());
        getChildren().setAll(Icons.of("time-line"), time, session);
        MeetingState state = scene.meeting().state();
        if (state.isUnderWay()) {
            getChildren().add(button("Room display", "computer-line", display));
        }
        switch (state) {
            case PLANNED, AGENDA_ISSUED -> getChildren().add(button("Open the meeting", "play-circle-line", () -> {
                model.openMeeting();
                opened.run();
            }));
            case IN_SESSION -> getChildren().add(endings());
            case ADJOURNED -> getChildren().addAll(
                    button("Resume", "play-circle-line", model::resume), button("Close the meeting", "stop-circle-line", this::close));
            case HELD, CANCELLED -> { }
        }
    }

    private Button endings() {
        Button button = button("Adjourn or close…", "pause-circle-line", () -> { });
        button.setOnAction(event -> {
            MenuItem adjourn = new MenuItem("Adjourn the meeting", Icons.of("pause-circle-line"));
            adjourn.setOnAction(chosen -> model.adjourn());
            MenuItem close = new MenuItem("Close the meeting", Icons.of("stop-circle-line"));
            close.setOnAction(chosen -> close());
            new ContextMenu(adjourn, close).show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private void close() {
        model.close(closed);
    }

    private static Button button(String words, String icon, Runnable act) {
        Button button = new Button(words, Icons.of(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
