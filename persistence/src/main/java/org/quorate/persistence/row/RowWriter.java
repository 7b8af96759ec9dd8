package org.quorate.persistence.row;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Changes rows, and notes every change for the journal: the only way in which rows change. A stale change is refused with a plain message. */
public interface RowWriter extends RowReader {
    /** A number for a new identity, never given before in this store. */
    long nextNumber();

    /** Adds a row. Its revision, where the table has one, becomes 1. */
    void insert(TableRecord<?> row);

    /** Changes a row to these values. Where the table counts revisions, the row must carry the revision it was read with. */
    void update(TableRecord<?> row);

    /** Adds the row when its revision is 0, else changes it; the row must then carry the revision it was read with. */
    void save(TableRecord<?> row);

    /** Adds the row, or changes the one with the same key, whatever its revision. */
    void put(TableRecord<?> row);

    /** Removes the rows of a table that meet the condition; refused where something still refers to one. */
    <R extends TableRecord<R>> void remove(Table<R> table, Condition condition);

    /** Makes the rows of a table that meet the condition exactly these: adds, changes and removes only where they differ. */
    <R extends TableRecord<R>> void replace(Table<R> table, Condition condition, List<R> rows);
}
