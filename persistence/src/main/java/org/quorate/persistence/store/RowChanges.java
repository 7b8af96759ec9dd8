package org.quorate.persistence.store;

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
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.quorate.persistence.row.RowWriter;

/** Changes the rows of one act and remembers what each change did, for the journal. */
final class RowChanges implements RowWriter {
    private static final String REVISION = "revision";
    private final DSLContext querying;
    private final DSLContext changing;
    private final List<RowChange> changes = new ArrayList<>();
    // The revision each row had when this act began (0: it was not there), because one act may save the same thing twice.
    private final Map<List<Object>, Long> revisionsBefore = new HashMap<>();
    private long nextNumber;

    RowChanges(DSLContext querying, DSLContext changing, long nextNumber) {
        this.querying = querying;
        this.changing = changing;
        this.nextNumber = nextNumber;
    }

    @Override
    public DSLContext query() {
        return querying;
    }

    @Override
    public RowWriter writing() {
        return this;
    }

    @Override
    public long nextNumber() {
        return nextNumber++;
    }

    @Override
    public void insert(TableRecord<?> row) {
        setRevision(row, 1);
        RowValues.makeKeepable(row);
        try {
            changing.insertInto(row.getTable()).set(row).execute();
        } catch (IntegrityConstraintViolationException e) {
            throw new StoreFailure(StoreFailure.Kind.UNUSABLE_VALUE,
                    "This cannot be saved: its reference is already taken, or something it refers to is not on record.", e);
        }
        Map<String, @Nullable Object> after = RowValues.of(row);
        revisionsBefore.putIfAbsent(identity(row.getTable(), after), 0L);
        changes.add(new RowChange(RowValues.nameOf(row.getTable()), RowValues.keyOf(row.getTable(), after), null, after));
    }

    @Override
    public void update(TableRecord<?> row) {
        RowValues.makeKeepable(row);
        Map<String, @Nullable Object> wanted = RowValues.of(row);
        Map<String, @Nullable Object> found = foundForChange(row, wanted);
        change(row.getTable(), found, wanted);
    }

    @Override
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

    @Override
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

    @Override
    public <R extends TableRecord<R>> void remove(Table<R> table, Condition condition) {
        changing.selectFrom(table).where(condition).forEach(row -> remove(table, RowValues.of(row)));
    }

    @Override
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
        Object saved = wanted.get(REVISION);
        boolean current = Objects.equals(found.get(REVISION), saved);
        boolean changedByThisAct = saved != null && saved.equals(revisionsBefore.get(identity(row.getTable(), wanted)));
        if (!current && !changedByThisAct) {
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
        if (found.get(REVISION) instanceof Long revision && revisionsBefore.putIfAbsent(identity(table, found), revision) == null) {
            before.put(REVISION, revision);
            after.put(REVISION, revision + 1);
        }
        record(table, new RowChange(RowValues.nameOf(table), RowValues.keyOf(table, found), before, after));
    }

    private static List<Object> identity(Table<?> table, Map<String, @Nullable Object> values) {
        return List.of(RowValues.nameOf(table), RowValues.keyOf(table, values));
    }

    private void remove(Table<?> table, Map<String, @Nullable Object> found) {
        record(table, new RowChange(RowValues.nameOf(table), RowValues.keyOf(table, found), found, null));
    }

    private void record(Table<?> table, RowChange change) {
        try {
            Rows.write(changing, table, change);
        } catch (IntegrityConstraintViolationException e) {
            throw new StoreFailure(StoreFailure.Kind.STILL_NEEDED, "This cannot be removed, because something else on record refers to it.", e);
        }
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
