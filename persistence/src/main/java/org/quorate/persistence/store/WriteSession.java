package org.quorate.persistence.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** One thing a person does: one transaction and one record of the journal. The only door through which rows change, so that none changes unrecorded. */
public final class WriteSession extends ReadSession {
    private static final String REVISION = "revision";
    private final DSLContext changing;
    private final Instant at;
    private final List<RowChange> changes = new ArrayList<>();
    private long nextNumber;

    WriteSession(DSLContext querying, DSLContext changing, Instant at, long nextNumber) {
        super(querying);
        this.changing = changing;
        this.at = at;
        this.nextNumber = nextNumber;
    }

    @Override
    public WriteSession writing() {
        return this;
    }

    /** A number for a new identity, never given before in this store. */
    public long nextNumber() {
        return nextNumber++;
    }

    /** The instant of this act, in UTC, as the journal will show it. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Adds a row. Its revision, where the table has one, becomes 1. */
    public void insert(TableRecord<?> row) {
        setRevision(row, 1);
        RowValues.makeKeepable(row);
        changing.insertInto(row.getTable()).set(row).execute();
        Map<String, @Nullable Object> after = RowValues.of(row);
        changes.add(new RowChange(RowValues.nameOf(row.getTable()), RowValues.keyOf(row.getTable(), after), null, after));
    }

    /**
     * Changes a row to these values. Where the table counts revisions, the row must carry the revision it was read with.
     *
     * @throws StaleChange when the row has since been changed or removed
     */
    public void update(TableRecord<?> row) {
        RowValues.makeKeepable(row);
        Map<String, @Nullable Object> wanted = RowValues.of(row);
        Map<String, @Nullable Object> found = foundForChange(row, wanted);
        change(row.getTable(), found, wanted);
    }

    /**
     * Adds the row when its revision is 0, else changes it; the row must then carry the revision it was read with.
     *
     * @throws StaleChange when the row has since been changed or removed, or was added by someone else first
     */
    public void save(TableRecord<?> row) {
        RowValues.makeKeepable(row);
        Map<String, @Nullable Object> wanted = RowValues.of(row);
        boolean isNew = Long.valueOf(0).equals(wanted.get(REVISION));
        if (isNew && Rows.find(changing, row.getTable(), RowValues.keyOf(row.getTable(), wanted)) == null) {
            insert(row);
        } else {
            update(row);
        }
    }

    /** Adds the row, or changes the one with the same key, whatever its revision: for rows that belong to another that was checked. */
    public void put(TableRecord<?> row) {
        RowValues.makeKeepable(row);
        Map<String, @Nullable Object> wanted = RowValues.of(row);
        Map<String, @Nullable Object> found = Rows.find(changing, row.getTable(), RowValues.keyOf(row.getTable(), wanted));
        if (found == null) {
            insert(row);
        } else {
            change(row.getTable(), found, wanted);
        }
    }

    /**
     * Removes the row with this row's key.
     *
     * @throws StaleChange when it has since been changed or removed
     */
    public void delete(TableRecord<?> row) {
        Map<String, @Nullable Object> wanted = RowValues.of(row);
        remove(row.getTable(), foundForChange(row, wanted));
    }

    /** Makes the rows of a table that meet the condition exactly these: adds, changes and removes only where they differ. */
    public <R extends TableRecord<R>> void replace(Table<R> table, Condition condition, List<R> rows) {
        Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>> there = new LinkedHashMap<>();
        changing.selectFrom(table).where(condition).forEach(row -> {
            Map<String, @Nullable Object> values = RowValues.of(row);
            there.put(RowValues.keyOf(table, values), values);
        });
        Map<Map<String, @Nullable Object>, R> wanted = new HashMap<>();
        rows.forEach(row -> wanted.put(RowValues.keyOf(table, RowValues.of(row)), row));
        there.forEach((key, values) -> {
            if (!wanted.containsKey(key)) {
                remove(table, values);
            }
        });
        for (R row : rows) {
            RowValues.makeKeepable(row);
            Map<String, @Nullable Object> values = RowValues.of(row);
            Map<String, @Nullable Object> found = there.get(RowValues.keyOf(table, values));
            if (found == null) {
                insert(row);
            } else {
                change(table, found, values);
            }
        }
    }

    private Map<String, @Nullable Object> foundForChange(TableRecord<?> row, Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> found = Rows.find(changing, row.getTable(), RowValues.keyOf(row.getTable(), wanted));
        if (found == null) {
            throw new StaleChange("This was removed since you opened it. Nothing was saved; close it and look again.");
        }
        if (wanted.containsKey(REVISION) && !Objects.equals(found.get(REVISION), wanted.get(REVISION))) {
            throw new StaleChange("This was changed since you opened it. Nothing was saved; look at it as it is now and make your change again.");
        }
        return found;
    }

    private void change(Table<?> table, Map<String, @Nullable Object> found, Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        wanted.forEach((column, value) -> {
            if (!column.equals(REVISION) && !Objects.equals(found.get(column), value)) {
                before.put(column, found.get(column));
                after.put(column, value);
            }
        });
        if (after.isEmpty()) {
            return;
        }
        if (found.get(REVISION) instanceof Long revision) {
            before.put(REVISION, revision);
            after.put(REVISION, revision + 1);
        }
        record(table, new RowChange(RowValues.nameOf(table), RowValues.keyOf(table, found), before, after));
    }

    private void remove(Table<?> table, Map<String, @Nullable Object> found) {
        record(table, new RowChange(RowValues.nameOf(table), RowValues.keyOf(table, found), found, null));
    }

    private void record(Table<?> table, RowChange change) {
        Rows.write(changing, table, change);
        changes.add(change);
    }

    @SuppressWarnings("unchecked")
    private static void setRevision(Record row, int revision) {
        for (Field<?> field : row.fields()) {
            if (RowValues.nameOf(field).equals(REVISION)) {
                row.set((Field<Integer>) field, revision);
            }
        }
    }

    List<RowChange> changes() {
        return changes;
    }

    long numberAfter() {
        return nextNumber;
    }
}
