package org.quorate.persistence.store;

import static org.quorate.persistence.generated.Tables.STORE_MARK;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.quorate.persistence.generated.tables.records.StoreMarkRecord;

/**
 * How far the database has followed its journal; kept in the database, in the same transaction as the rows.
 *
 * @param schemaVersion the version of the tables
 * @param sequence the last journal record whose rows are here
 * @param hash that record's hash
 * @param nextNumber the next free identity
 * @param rowCounts how many rows each table holds
 */
record StoreMark(int schemaVersion, long sequence, String hash, long nextNumber, Map<String, Long> rowCounts) {
    private static final int ONLY_ROW = 1;
    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    StoreMark {
        SortedMap<String, Long> sorted = new TreeMap<>(rowCounts);
        sorted.values().removeIf(count -> count == 0);
        rowCounts = Collections.unmodifiableMap(sorted);
    }

    static StoreMark read(DSLContext database) {
        StoreMarkRecord row = database.selectFrom(STORE_MARK).where(STORE_MARK.ID.eq(ONLY_ROW)).fetchOne();
        if (row == null) {
            throw new StoreFailure(StoreFailure.Kind.DAMAGED, "The database file has lost the mark that ties it to its journal.");
        }
        try {
            return new StoreMark(row.getSchemaVersion(), row.getSequence(), row.getRecordHash(), row.getNextNumber(),
                    JournalText.JSON.readValue(row.getRowCounts(), COUNTS));
        } catch (JsonProcessingException e) {
            throw new StoreFailure(StoreFailure.Kind.DAMAGED, "The mark that ties the database file to its journal is damaged.", e);
        }
    }

    /** Puts this mark in place of the one there, or as the first. */
    void write(DSLContext database) {
        StoreMarkRecord row = new StoreMarkRecord(ONLY_ROW, schemaVersion, sequence, hash, nextNumber, countsAsText());
        if (database.update(STORE_MARK).set(row).where(STORE_MARK.ID.eq(ONLY_ROW)).execute() == 0) {
            database.insertInto(STORE_MARK).set(row).execute();
        }
    }

    private String countsAsText() {
        try {
            return JournalText.JSON.writeValueAsString(rowCounts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers can always be written.", e);
        }
    }

    /** This mark for tables of another version. */
    StoreMark atSchema(int version) {
        return new StoreMark(version, sequence, hash, nextNumber, rowCounts);
    }

    /** This mark moved on to a later record. */
    StoreMark after(JournalRecord record) {
        SortedMap<String, Long> counts = new TreeMap<>(rowCounts);
        for (RowChange change : record.rows()) {
            long difference = change.before() == null ? 1 : change.after() == null ? -1 : 0;
            counts.merge(change.table(), difference, Long::sum);
        }
        return new StoreMark(schemaVersion, record.sequence(), record.hash(), record.nextNumber(), counts);
    }
}
