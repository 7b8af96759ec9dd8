package org.quorate.app.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** One long job that is under way, as the status bar shows it. Read and changed on the window's thread. */
public final class RunningTask {
    private final String name;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final long startedNanos = System.nanoTime();
    private volatile boolean cancelled;

    RunningTask(String name) {
        this.name = name;
    }

    /** What is being done, as in "Building the agenda". */
    public String name() {
        return name;
    }

    /** From 0 to 1; below 0 while it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Seconds left, judged by the pace so far; below 0 while it cannot be judged. */
    public long secondsLeft() {
        double done = fraction.get();
        double elapsed = (System.nanoTime() - startedNanos) / 1e9;
        return done < 0.05 ? -1 : Math.round(elapsed * (1 - done) / done);
    }

    /** Asks the job to stop; it stops the next time it says how far it is. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void setFraction(double value) {
        fraction.set(value);
    }
}
