package org.quorate.persistence.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.quorate.persistence.generated.Public;
import org.quorate.persistence.generated.Tables;

/** The rows of every table, reached by the names the journal uses. */
final class Rows {
    private static final Map<String, Table<?>> TABLES = tables();

    private Rows() {}

    private static Map<String, Table<?>> tables() {
        Map<String, Table<?>> found = new LinkedHashMap<>();
        for (Table<?> table : Public.PUBLIC.getTables()) {
            if (!table.equals(Tables.STORE_MARK)) {
                found.put(RowValues.nameOf(table), table);
            }
        }
        return found;
    }

    /** Every table that holds what people entered. */
    static List<Table<?>> all() {
        return List.copyOf(TABLES.values());
    }

    static Table<?> named(String name) {
        Table<?> table = TABLES.get(name);
        if (table == null) {
            throw new StoreFailure(StoreFailure.Kind.NEWER,
                    "The journal speaks of \"" + name + "\", which this version of Quorate does not know. Install the newer version.");
        }
        return table;
    }

    /** The row with this key as plain values, or null. */
    static @Nullable Map<String, @Nullable Object> find(DSLContext database, Table<?> table, Map<String, @Nullable Object> key) {
        Record row = database.selectFrom(table).where(RowValues.isRow(table, key)).fetchOne();
        return row == null ? null : RowValues.of(row);
    }

    /** Does to a row what the journal says was done to it, after making sure that the row is as it was then. */
    static void apply(DSLContext database, RowChange change) {
        Table<?> table = named(change.table());
        Map<String, @Nullable Object> found = find(database, table, change.key());
        Map<String, @Nullable Object> before = change.before();
        if ((before == null) != (found == null) || (before != null && found != null && !agrees(before, found))) {
            throw new StoreFailure(StoreFailure.Kind.DAMAGED, "The database and its journal differ in \"" + change.table() + "\".");
        }
        write(database, table, change);
    }

    static void write(DSLContext database, Table<?> table, RowChange change) {
        Map<String, @Nullable Object> after = change.after();
        if (after == null) {
            database.deleteFrom(table).where(RowValues.isRow(table, change.key())).execute();
        } else if (change.before() == null) {
            database.insertInto(table).set(fields(table, after)).execute();
        } else {
            database.update(table).set(fields(table, after)).where(RowValues.isRow(table, change.key())).execute();
        }
    }

    private static boolean agrees(Map<String, @Nullable Object> expected, Map<String, @Nullable Object> found) {
        return expected.entrySet().stream().allMatch(entry -> Objects.equals(entry.getValue(), found.get(entry.getKey())));
    }

    private static Map<Field<?>, @Nullable Object> fields(Table<?> table, Map<String, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> typed = new LinkedHashMap<>();
        for (Field<?> field : table.fields()) {
            if (values.containsKey(RowValues.nameOf(field))) {
                typed.put(field, RowValues.fromPlain(field, values.get(RowValues.nameOf(field))));
            }
        }
        return typed;
    }

    /** How many rows each table that has any holds. */
    static Map<String, Long> counts(DSLContext database) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Table<?> table : all()) {
            long count = database.fetchCount(table);
            if (count > 0) {
                counts.put(RowValues.nameOf(table), count);
            }
        }
        return counts;
    }

    /** Where the database differs from what the journal says it should hold, in plain sentences; empty when they agree. */
    static List<String> differences(DSLContext database, JournalContents expected) {
        List<String> found = new ArrayList<>();
        for (Table<?> table : all()) {
            String name = RowValues.nameOf(table);
            Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>> rows = expected.rowsOf(name);
            int[] seen = new int[2];
            database.selectFrom(table).fetchSize(500).forEach(row -> {
                Map<String, @Nullable Object> values = RowValues.of(row);
                Map<String, @Nullable Object> should = rows.get(RowValues.keyOf(table, values));
                seen[0] += should == null ? 0 : 1;
                seen[1] += should == null || !agrees(should, values) ? 1 : 0;
            });
            if (seen[0] < rows.size()) {
                found.add("In \"" + name + "\" " + (rows.size() - seen[0]) + " of " + rows.size() + " rows are missing from the database.");
            }
            if (seen[1] > 0) {
                found.add("In \"" + name + "\" " + seen[1] + " rows are not as the journal says.");
            }
        }
        return found;
    }
}
