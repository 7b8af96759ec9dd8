package org.quorate.app;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.demonstration.Demonstration;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Previews;
import org.quorate.app.opening.OpeningService;
import org.quorate.app.palette.ActProvider;
import org.quorate.app.palette.PaletteView;
import org.quorate.app.palette.PaletteViewModel;
import org.quorate.app.preferences.DataFolder;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screens;
import org.quorate.app.shell.ShellView;
import org.quorate.app.shell.ShellViewModel;
import org.quorate.app.shell.StatusViewModel;
import org.quorate.app.shell.Theme;
import org.quorate.app.shell.WindowDialogs;
import org.quorate.app.shortcut.Act;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.task.Tasks;

/** Puts the window together, by constructors, in one place. Made on the window's thread. */
final class CompositionRoot implements AutoCloseable {
    private static final int READERS = 3;

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, named("reading"));
    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("writing"));
    private final Screens screens = new Screens();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.HOME));
    private final ShellView shell;
    private final PaletteViewModel palette;
    private final Theme theme;
    private final ScreenTools tools;
    private final PartnershipDoor door;

    CompositionRoot(Preferences preferences, DataFolder folder, Clock clock, @Nullable String actingAs) {
        Executor window = CompositionRoot::onWindowThread;
        Acting acting = new Acting(() -> name(preferences, actingAs), clock);
        Tasks tasks = new BackgroundTasks(readers, writer, window, this::show);
        theme = new Theme(preferences);
        palette = new PaletteViewModel(tasks);
        ShellViewModel frame = new ShellViewModel(navigation, new StatusViewModel(tasks, () -> LocalTime.from(acting.now())));
        shell = new ShellView(frame, screens, theme, preferences, this::openPalette);
        Dialogs dialogs = new WindowDialogs(shell.overlay(), shell.toast());
        Previews previews = Previews.ofDesktop();
        tools = new ScreenTools(tasks, dialogs, navigation, preferences, acting, frame, palette, screens, previews);
        door = new PartnershipDoor(tools, new OpeningService(acting, Demonstration::create), folder);
        PartnershipScreens.register(tools, door);
        shell.add(door.acts());
        shell.attach();
        tasks.load("Removing what was looked at in an earlier run", () -> {
            previews.clearEarlierRuns();
            return true;
        }, removed -> { }, FailureLog::write);
    }

    /** The name given at the start, else that of the preferences, else the computer's. */
    private static String name(Preferences preferences, @Nullable String actingAs) {
        String chosen = preferences.yourNameProperty().get();
        return actingAs != null ? actingAs : chosen.isBlank() ? System.getProperty("user.name", "Unknown") : chosen;
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name("quorate-" + name + "-", 1).factory();
    }

    private static void onWindowThread(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    private void show(Failure failure) {
        FailureLog.write(failure);
        shell.show(failure);
    }

    private void openPalette() {
        List<Act> acts = shell.actsHere();
        PaletteView view = new PaletteView(palette, new ActProvider(() -> acts), shell.overlay()::close);
        shell.overlay().show(view, view.field(), () -> { });
    }

    ShellView shell() {
        return shell;
    }

    Theme theme() {
        return theme;
    }

    ScreenTools tools() {
        return tools;
    }

    PartnershipDoor door() {
        return door;
    }

    /** The one thread that writes files and the store. */
    Executor writer() {
        return writer;
    }

    /** Waits for what is being saved, and closes the partnership in good order. */
    @Override
    public void close() {
        readers.shutdown();
        writer.execute(door::letGo);
        writer.shutdown();
        try {
            writer.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
