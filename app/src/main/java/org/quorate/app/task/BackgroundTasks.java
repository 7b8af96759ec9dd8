package org.quorate.app.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * {@link Tasks} over three executors: one for reading, one that writes one thing after another, and the window's thread. Once the
 * executors were shut down because the window closes, nothing more is read, since nobody is left to see it; a change asked for so
 * late fails and is said to have failed.
 */
public final class BackgroundTasks implements Tasks {
    private final Executor readers;
    private final Executor writer;
    private final Executor window;
    private final Failures failures;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(SaveState.SAVED);
    private int saving;

    /**
     * @param writer must run one job at a time, in order: the store has one writer
     * @param window runs what it is given on the window's thread
     */
    public BackgroundTasks(Executor readers, Executor writer, Executor window, Failures failures) {
        this.readers = readers;
        this.writer = writer;
        this.window = window;
        this.failures = failures;
    }

    @Override
    public <T> void load(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed) {
        begin(readers, () -> perform(doing, job, done, failed), tooLate -> { });
    }

    private static void begin(Executor executor, Runnable work, Consumer<RejectedExecutionException> refused) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException tooLate) {
            refused.accept(tooLate);
        }
    }

    @Override
    public <T> void save(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed) {
        saving++;
        saveState.set(SaveState.SAVING);
        Consumer<Failure> notSaved = failure -> {
            saved(SaveState.NOT_SAVED);
            failed.accept(failure);
        };
        Runnable work = () -> perform(doing, job,
                result -> {
                    saved(SaveState.SAVED);
                    done.accept(result);
                },
                notSaved);
        begin(writer, work, tooLate -> notSaved.accept(FailureWords.of(doing, new IllegalStateException("The partnership was being closed."))));
    }

    private void saved(SaveState outcome) {
        saving--;
        saveState.set(saving > 0 && outcome == SaveState.SAVED ? SaveState.SAVING : outcome);
    }

    @Override
    public <T> RunningTask run(String doing, LongJob<T> job, Consumer<T> done) {
        RunningTask task = new RunningTask(doing);
        running.add(task);
        Progress progress = (reached, total) -> report(task, reached, total);
        Runnable work = () -> perform(doing, () -> job.perform(progress),
                result -> {
                    running.remove(task);
                    done.accept(result);
                },
                failure -> {
                    running.remove(task);
                    if (!task.isCancelled()) {
                        failures.show(failure);
                    }
                });
        begin(readers, work, tooLate -> running.remove(task));
        return task;
    }

    private void report(RunningTask task, long reached, long total) {
        if (task.isCancelled()) {
            throw new CancellationException("It was cancelled");
        }
        window.execute(() -> task.setFraction(total <= 0 ? -1 : (double) reached / total));
    }

    private <T> void perform(String doing, Job<T> job, Consumer<T> done, Consumer<Failure> failed) {
        T result;
        try {
            result = job.perform();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            window.execute(() -> failed.accept(FailureWords.of(doing, interrupted)));
            return;
        } catch (Throwable thrown) {
            window.execute(() -> failed.accept(FailureWords.of(doing, thrown)));
            return;
        }
        window.execute(() -> done.accept(result));
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    @Override
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    @Override
    public Failures failures() {
        return failures;
    }
}
