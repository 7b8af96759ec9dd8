package org.quorate.app.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quorate.app.task.Failure;
import org.quorate.app.task.FailureWords;
import org.quorate.app.task.Failures;
import org.quorate.app.task.Job;
import org.quorate.app.task.LongJob;
import org.quorate.app.task.RunningTask;
import org.quorate.app.task.SaveState;
import org.quorate.app.task.Tasks;

/** Tasks that are done at once, on the thread that asks: for view models without a window. */
public final class ImmediateTasks implements Tasks {
    public final List<Failure> shown = new ArrayList<>();
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(SaveState.SAVED);

    @Override
    public <T> void load(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed) {
        T result;
        try {
            result = job.perform();
        } catch (Exception thrown) {
            failed.accept(FailureWords.of(doing, thrown));
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void save(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed) {
        load(doing, job, done, failed);
    }

    @Override
    public <T> RunningTask run(String doing, LongJob<T> job, Consumer<T> done) {
        throw new UnsupportedOperationException("No long job is expected here.");
    }

    @Override
    public ObservableList<RunningTask> running() {
        return FXCollections.observableArrayList();
    }

    @Override
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return state.getReadOnlyProperty();
    }

    @Override
    public Failures failures() {
        return shown::add;
    }
}
