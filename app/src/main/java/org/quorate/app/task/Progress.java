package org.quorate.app.task;

/** How a long job says how far it is. */
public interface Progress {

    /** Says that {@code done} of {@code total} steps are finished, and stops the job if the person cancelled it. */
    void reached(long done, long total);
}
