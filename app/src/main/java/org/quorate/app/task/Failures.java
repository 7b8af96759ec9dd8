package org.quorate.app.task;

/** Where failures are shown: the bar at the top of the content, and the log in the data folder. */
@FunctionalInterface
public interface Failures {

    void show(Failure failure);
}
