package org.quorate.app.task;

/** Work done away from the window's own thread. */
@FunctionalInterface
public interface Job<T> {

    T perform() throws Exception;
}
