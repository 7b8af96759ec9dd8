package org.quorate.app.benchmark;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.quorate.app.Launcher;

/** Starts Quorate as its launcher does, and watches from outside when its window is painted and when the partnership can be worked with. */
public final class TimedQuorate {
    private static final long LONGEST_SECONDS = 20;

    private TimedQuorate() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(TimedQuorate::watch);
        Launcher.main(new String[] {"--demonstration"});
    }

    private static void watch() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        boolean watching = false;
        try {
            while (System.nanoTime() < end) {
                watching = watching || startsWatching();
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static boolean startsWatching() {
        try {
            Platform.runLater(TimedQuorate::watchWindows);
            return true;
        } catch (IllegalStateException notStarted) {
            return false;
        }
    }

    private static void watchWindows() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Window.getWindows().stream().filter(Window::isShowing).findFirst().ifPresent(window -> {
                    stop();
                    Marks.afterPainting(() -> {
                        Marks.reached("painted");
                        watchScene(window.getScene());
                    });
                });
            }
        }.start();
    }

    private static void watchScene(Scene scene) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (isUsable(scene)) {
                    stop();
                    Marks.afterPainting(() -> {
                        Marks.reached("usable");
                        Marks.heap();
                        Runtime.getRuntime().halt(0);
                    });
                }
            }
        }.start();
    }

    /** The rail appears when the partnership is open and its screens can be reached. */
    private static boolean isUsable(Scene scene) {
        Node rail = scene.lookup(".rail");
        return rail != null && rail.isVisible();
    }
}
