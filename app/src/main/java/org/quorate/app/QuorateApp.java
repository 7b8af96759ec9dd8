package org.quorate.app;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.preferences.DataFolder;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.PreferencesFile;
import org.quorate.app.preferences.WindowPlace;
import org.quorate.app.task.Failure;
import org.quorate.app.task.FailureWords;

/** The window's program: reads the preferences, paints the frame, and only then opens the store. */
public final class QuorateApp extends Application {
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;

    private @Nullable CompositionRoot root;

    @Override
    public void start(Stage stage) {
        StartOptions options = StartOptions.read(getParameters().getRaw());
        DataFolder folder = DataFolder.find(options.home(), System::getenv, System::getProperty);
        FailureLog.keepIn(folder);
        PreferencesFile file = new PreferencesFile(folder.preferences());
        Preferences preferences = new Preferences();
        @Nullable Failure unread = null;
        try {
            preferences = file.load();
        } catch (IOException damaged) {
            unread = FailureWords.of("Reading the preferences", damaged);
        }
        CompositionRoot parts = new CompositionRoot(preferences, folder, clock(options.today()), options.actingAs());
        root = parts;
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> show(parts, FailureWords.of("The last thing you did", thrown)));
        file.keep(preferences, parts.writer(), failure -> Platform.runLater(() -> show(parts, FailureWords.of("Saving the preferences", failure))));
        open(stage, parts, preferences);
        if (unread != null) {
            show(parts, unread);
        }
        // Two turns later the frame has been painted; class loading and the store must not come before that.
        Platform.runLater(() -> Platform.runLater(() -> parts.door().begin(options)));
    }

    private static void open(Stage stage, CompositionRoot parts, Preferences preferences) {
        Scene scene = new Scene(parts.shell().root(), USUAL_WIDTH, USUAL_HEIGHT);
        parts.theme().dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(parts.tools().shell().partnershipProperty());
        stage.getIcons().setAll(icons());
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        place(stage, preferences.windowProperty().get());
        stage.setOnHiding(event -> preferences.windowProperty().set(
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        stage.show();
    }

    /** In the sizes that title bars, task bars and switchers ask for, so that none has to be scaled. */
    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> Objects.requireNonNull(QuorateApp.class.getResource("icons/quorate-" + size + ".png")).toExternalForm())
                .map(Image::new)
                .toList();
    }

    /** Puts the window where it stood, if that is still on a screen. */
    private static void place(Stage stage, @Nullable WindowPlace place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (place == null) {
            stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
            return;
        }
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        if (!Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height()).isEmpty()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximised());
    }

    private static Clock clock(@Nullable LocalDate today) {
        Clock system = Clock.system(Acting.ZONE);
        if (today == null) {
            return system;
        }
        return Clock.offset(system, Duration.between(
                LocalDate.now(system).atTime(LocalTime.MIDNIGHT), today.atTime(LocalTime.MIDNIGHT)));
    }

    private static void show(CompositionRoot parts, Failure failure) {
        FailureLog.write(failure);
        parts.shell().show(failure);
    }

    @Override
    public void stop() {
        if (root != null) {
            root.close();
        }
    }
}
