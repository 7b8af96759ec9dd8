package org.quorate.app.task;

/** Work long enough to show how far it is and to be cancelled. */
@FunctionalInterface
public interface LongJob<T> {

    T perform(Progress progress) throws Exception;
}
