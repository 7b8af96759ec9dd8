package org.quorate.app.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.task.Failures;
import org.quorate.app.task.Job;
import org.quorate.app.task.LongJob;
import org.quorate.app.task.RunningTask;
import org.quorate.app.task.SaveState;
import org.quorate.app.task.Tasks;

/** Does every job at once on the calling thread and keeps the failures, so that view models are tested as plain Java. */
public final class ImmediateTasks implements Tasks {
    private final List<Failure> shown = new ArrayList<>();
    private final Tasks tasks = new BackgroundTasks(Runnable::run, Runnable::run, Runnable::run, shown::add);

    /** What was shown in the failure bar. */
    public List<Failure> shown() {
        return shown;
    }

    @Override
    public <T> void load(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed) {
        tasks.load(doing, job, done, failed);
    }

    @Override
    public <T> void save(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed) {
        tasks.save(doing, job, done, failed);
    }

    @Override
    public <T> RunningTask run(String doing, LongJob<T> job, Consumer<T> done) {
        return tasks.run(doing, job, done);
    }

    @Override
    public ObservableList<RunningTask> running() {
        return tasks.running();
    }

    @Override
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return tasks.saveStateProperty();
    }

    @Override
    public Failures failures() {
        return tasks.failures();
    }
}
