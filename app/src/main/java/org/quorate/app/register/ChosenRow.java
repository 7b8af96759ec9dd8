package org.quorate.app.register;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The one row of a register that is chosen, by its key: it stays chosen however the rows are read anew, and a key may be chosen before its row is read.
 *
 * @param <R> a row
 * @param <K> what a row is known by
 */
public final class ChosenRow<R, K> {
    private final ObservableList<R> rows;
    private final Function<R, K> keyOf;
    private final ReadOnlyObjectWrapper<@Nullable R> row = new ReadOnlyObjectWrapper<>();
    private @Nullable K key;

    public ChosenRow(ObservableList<R> rows, Function<R, K> keyOf) {
        this.rows = rows;
        this.keyOf = keyOf;
    }

    /** Replaces the rows by those found, unless they are the same; a table that shows them chooses others meanwhile, which does not count. */
    public void readAnew(List<R> found) {
        K kept = key;
        if (!found.equals(rows)) {
            rows.setAll(found);
        }
        choose(kept);
    }

    /** Chooses the row of that key; nothing chooses none. */
    public void choose(@Nullable K wanted) {
        key = wanted;
        row.set(rows.stream().filter(each -> Objects.equals(keyOf.apply(each), wanted)).findFirst().orElse(null));
    }

    /** Chooses the row of that key once the rows are read anew, as where it was only now put on record. */
    public void chooseOnceRead(K wanted) {
        key = wanted;
    }

    /** Nothing where none is chosen, or the one chosen is gone. */
    public ReadOnlyObjectProperty<@Nullable R> property() {
        return row.getReadOnlyProperty();
    }
}
