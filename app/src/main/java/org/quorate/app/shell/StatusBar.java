package org.quorate.app.shell;

import javafx.geometry.Pos;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.quorate.app.control.Icons;
import org.quorate.app.task.RunningTask;
import org.quorate.app.task.SaveState;

/** The line at the bottom: saved, store, backup, what is running, the charter in force. */
final class StatusBar extends HBox {
    private final StatusViewModel model;
    private final HBox running = new HBox(16);

    StatusBar(StatusViewModel model) {
        this.model = model;
        getStyleClass().add("status-bar-line");
        running.setAlignment(Pos.CENTER_LEFT);
        Label saved = part("check-line", model.savedProperty());
        model.savedProperty().subscribe(words -> {
            boolean lost = model.saveState() == SaveState.NOT_SAVED;
            saved.setGraphic(Icons.of(lost ? "error-warning-line" : model.isAtWork() ? "loader-2-line" : "check-line", "icon-14"));
            saved.getStyleClass().remove("bad");
            if (lost) {
                saved.getStyleClass().add("bad");
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(saved, part("database-2-line", model.storeProperty()), part("history-line", model.backupProperty()),
                running, gap, part("book-open-line", model.charterProperty()));
        model.running().addListener((InvalidationListener) change -> showRunning());
        showRunning();
    }

    private static Label part(String icon, ObservableValue<String> words) {
        Label label = new Label();
        label.setGraphic(Icons.of(icon, "icon-14"));
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void showRunning() {
        running.getChildren().setAll(model.running().stream().map(StatusBar::task).toList());
    }

    private static HBox task(RunningTask task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.fractionProperty());
        bar.setAccessibleText(task.name());
        Label left = new Label();
        Timeline tick = new Timeline(new KeyFrame(Duration.seconds(1), event -> left.setText(progress(task))));
        tick.setCycleCount(Timeline.INDEFINITE);
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("why-link");
        cancel.setAccessibleText("Cancel: " + task.name());
        cancel.setOnAction(event -> task.cancel());
        HBox row = new HBox(8, new Label(task.name(), Icons.of("stack-line", "icon-14")), bar, left, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                tick.stop();
            } else {
                tick.play();
            }
        });
        return row;
    }

    private static String progress(RunningTask task) {
        double fraction = task.fractionProperty().get();
        if (fraction < 0) {
            return "";
        }
        long seconds = task.secondsLeft();
        return Math.round(fraction * 100) + "%" + (seconds < 0 ? "" : ", " + seconds + " s left");
    }
}
