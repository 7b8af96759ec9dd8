package org.quorate.app.shell;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.quorate.app.task.RunningTask;
import org.quorate.app.task.SaveState;
import org.quorate.app.task.Tasks;

/** What the status bar says: saved or saving, which store, how old the backup is, what is running, which charter holds. */
public final class StatusViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Tasks tasks;
    private final Supplier<LocalTime> clock;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final StringProperty store = new SimpleStringProperty("");
    private final StringProperty backup = new SimpleStringProperty("");
    private final StringProperty charter = new SimpleStringProperty("");
    private boolean opening;

    public StatusViewModel(Tasks tasks, Supplier<LocalTime> clock) {
        this.tasks = tasks;
        this.clock = clock;
        tasks.saveStateProperty().subscribe((before, after) -> saved.set(words(after)));
    }

    private String words(SaveState state) {
        return switch (state) {
            case SAVED -> "Saved " + clock.get().format(TIME);
            case SAVING -> "Saving";
            case NOT_SAVED -> "Not saved";
        };
    }

    /** Says where the partnership is kept, as in "northfield.quorate, this computer". */
    public void storeOpened(String name) {
        opening = false;
        store.set(name);
        saved.set(words(SaveState.SAVED));
    }

    /** Says where the partnership is kept once that is known in full. */
    public void storeNamed(String name) {
        store.set(name);
    }

    public void beginsOpening() {
        opening = true;
        saved.set("Opening");
    }

    public void storeClosed() {
        opening = false;
        store.set("");
        saved.set("");
        backup.set("");
        charter.set("");
    }

    /** Says how old the last backup is. */
    public void backupAged(Duration age) {
        long minutes = age.toMinutes();
        backup.set(minutes < 1 ? "Backup just now"
                : minutes < 60 ? "Backup " + minutes + " min ago"
                : minutes < 48 * 60 ? "Backup " + minutes / 60 + " h ago"
                : "Backup " + minutes / (24 * 60) + " days ago");
    }

    public void neverBackedUp() {
        backup.set("No backup yet");
    }

    /** Says which charter holds, as in "Charter v3, in force since Tue 1 Dec 2026". */
    public void charterInForce(String words) {
        charter.set(words);
    }

    /** Whether what it says of the store is still going on: it is being opened, or a change is being saved. */
    public boolean isAtWork() {
        return opening || saveState() == SaveState.SAVING;
    }

    public SaveState saveState() {
        return tasks.saveStateProperty().get();
    }

    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty storeProperty() {
        return store;
    }

    public ReadOnlyStringProperty backupProperty() {
        return backup;
    }

    public ReadOnlyStringProperty charterProperty() {
        return charter;
    }

    public ObservableList<RunningTask> running() {
        return tasks.running();
    }
}
