package org.quorate.app.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;
import org.quorate.app.shell.Theme;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window on the headless screen, which is 1000 × 1000. Controls are made in {@link #content()}, on the
 * window's thread, and dressed as in the program. There is one screen, so no two of these run at once, whatever else runs beside them.
 */
@Execution(ExecutionMode.SAME_THREAD)
public abstract class WindowTest extends ApplicationTest {
    protected final Preferences preferences = new Preferences();
    private Stage window;

    /** What the window shows. */
    protected abstract Parent content();

    @Override
    public void start(Stage stage) {
        window = stage;
        preferences.themeProperty().set(ThemeChoice.LIGHT);
        Scene scene = new Scene(content(), 980, 720);
        new Theme(preferences).dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    protected final Stage window() {
        return window;
    }

    /** Does something on the window's thread and waits until all it set off is done. */
    protected final <T> T inWindow(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return done(work);
        }
        T result = WaitForAsyncUtils.waitForAsyncFx(30_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    protected final void inWindow(Runnable work) {
        inWindow(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something holds. It is asked on the window's thread, because a scene that is being changed cannot be searched from another. */
    protected final void until(Callable<Boolean> holds) {
        untilKept(() -> inWindow(holds));
    }

    /** Waits until something holds of what the store keeps or what lies in a file, which the window's thread must not wait for. */
    protected final void untilKept(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about. The window says: " + inWindow(this::words), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> words() {
        return window.getScene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance).map(label -> ((Labeled) label).getText())
                .filter(text -> text != null && !text.isBlank()).toList();
    }

    private static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
