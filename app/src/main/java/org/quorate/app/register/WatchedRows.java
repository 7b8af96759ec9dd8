package org.quorate.app.register;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.quorate.app.task.Progress;

/** The rows of a register made one by one as a report asks for them, so that it can be seen how far it is and be stopped. */
public final class WatchedRows {
    private WatchedRows() {}

    /** @param row makes the row of one thing */
    public static <T, R> Iterable<R> of(List<T> things, Function<T, R> row, Progress progress) {
        return () -> {
            Iterator<T> rest = things.iterator();
            return new Iterator<>() {
                private int done;

                @Override
                public boolean hasNext() {
                    return rest.hasNext();
                }

                @Override
                public R next() {
                    progress.reached(done++, things.size());
                    return row.apply(rest.next());
                }
            };
        };
    }
}
