package org.quorate.persistence.store;

/** Hears how far the writing of a copy has come; by throwing it stops the copy, of which nothing is left then. */
@FunctionalInterface
public interface CopyProgress {

    /** For when nobody watches. */
    CopyProgress UNWATCHED = (written, total) -> { };

    /**
     * Called now and then, on the writing thread.
     *
     * @param written bytes read into the copy so far
     * @param total bytes there are to read, never less than {@code written}
     */
    void reached(long written, long total);
}
