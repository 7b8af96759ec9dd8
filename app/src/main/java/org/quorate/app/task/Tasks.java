package org.quorate.app.task;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

/**
 * The one door to work away from the window's thread. Results and failures arrive on the window's thread. Name the work
 * as it would be said while it goes on ("Recording the arrival"): a failure then reads "Recording the arrival did not
 * finish: …" and is shown in the bar at the top unless the caller takes it.
 */
public interface Tasks {

    /** Reads something; quiet unless it fails. */
    default <T> void load(String doing, Job<T> job, Consumer<T> done) {
        load(doing, job, done, failures()::show);
    }

    <T> void load(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed);

    /** Changes something; changes are made one after another, and the status bar says saving, then saved. */
    default <T> void save(String doing, Job<T> job, Consumer<T> done) {
        save(doing, job, done, failures()::show);
    }

    <T> void save(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed);

    /** Does something long, shown in the status bar with its progress and a way to cancel. */
    <T> RunningTask run(String doing, LongJob<T> job, Consumer<T> done);

    ObservableList<RunningTask> running();

    ReadOnlyObjectProperty<SaveState> saveStateProperty();

    Failures failures();
}
