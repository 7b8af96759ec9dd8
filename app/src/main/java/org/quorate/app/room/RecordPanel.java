package org.quorate.app.room;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.shell.Overlay;

/** Attendance and interests, over the Room: the log, who else attends, and what was declared. Esc closes it. */
final class RecordPanel extends VBox {
    private final Overlay overlay;
    private final LogPane log;
    private final OthersPane others;
    private final InterestsPane interests;
    private final Button done = Recorded.button("Done", this::close);

    RecordPanel(RoomRecording recording, Overlay overlay) {
        super(8);
        this.overlay = overlay;
        log = new LogPane(recording);
        others = new OthersPane(recording);
        interests = new InterestsPane(recording);
        getStyleClass().addAll("overlay-panel", "record-panel");
        Label title = new Label("Attendance and interests");
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, done);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox parts = new VBox(24, log, others, interests);
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        recording.sceneProperty().subscribe(this::show);
    }

    void open() {
        log.putAway();
        overlay.show(this, done, () -> { });
    }

    private void show(@Nullable RecordScene scene) {
        if (scene != null) {
            log.show(scene);
            others.show(scene);
            interests.show(scene);
        }
    }

    void close() {
        overlay.close();
    }
}
