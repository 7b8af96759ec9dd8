package org.quorate.app.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.quorate.app.Launcher;

/**
 * Starts Quorate on the demonstration, goes to every place of the rail and to every tab of a meeting, twice, and tells after each how much of the
 * heap is in use. What a screen shows it reads in the background, so each is given a while.
 */
public final class VisitingQuorate {
    private static final long LONGEST_SECONDS = 20;
    private static final long PAUSE_MILLIS = 1_200;
    private static final int ROUNDS = 2;

    private VisitingQuorate() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(VisitingQuorate::visit);
        Launcher.main(new String[] {"--demonstration"});
    }

    private static void visit() {
        try {
            Scene scene = usable();
            Marks.heap("opened");
            for (int round = 1; round <= ROUNDS; round++) {
                visitAll(scene, round);
            }
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private static Scene usable() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
            for (Window window : List.copyOf(Window.getWindows())) {
                Node rail = window.getScene() == null ? null : window.getScene().lookup(".rail");
                if (rail != null && rail.isVisible() && window.getScene().lookup("#rail-actions") != null) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                    return window.getScene();
                }
            }
        }
        throw new IllegalStateException("The window did not come.");
    }

    private static void visitAll(Scene scene, int round) throws InterruptedException {
        List<String> rail = new ArrayList<>();
        scene.getRoot().lookupAll(".rail-item").stream().map(Node::getId).filter(id -> id != null).forEach(rail::add);
        Deque<String> ids = new ArrayDeque<>(rail);
        while (!ids.isEmpty()) {
            press(scene, "#" + ids.peek());
            Marks.heap(ids.remove() + "/" + round);
        }
        press(scene, "#rail-meetings");
        Platform.runLater(() -> {
            if (scene.lookup(".table-view") instanceof TableView<?> table) {
                table.getSelectionModel().select(0);
                Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            }
        });
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        for (String tab : List.of("#tab-agenda", "#tab-room", "#tab-minutes")) {
            press(scene, tab);
            Marks.heap(tab.substring(1) + "/" + round);
        }
    }

    private static void press(Scene scene, String selector) throws InterruptedException {
        Platform.runLater(() -> {
            if (!(scene.lookup(selector) instanceof ButtonBase button)) {
                throw new IllegalStateException("There is nothing to press at " + selector + ".");
            }
            button.fire();
        });
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
}
