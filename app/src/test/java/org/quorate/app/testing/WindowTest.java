package org.quorate.app.testing;

import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;
import org.quorate.app.shell.Theme;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window on the headless screen, which is 1000 × 1000. Controls are made in {@link #content()}, on the
 * window's thread, and dressed as in the program.
 */
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
}
