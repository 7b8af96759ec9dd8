package org.quorate.persistence.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the store should hold: every row image of a journal, one after the other, from the first act to the last. */
final class JournalContents {
    private final Map<String, Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>>> tables = new HashMap<>();

    static JournalContents of(Journal journal, long throughSequence) throws IOException {
        JournalContents contents = new JournalContents();
        for (long sequence = 1; sequence <= throughSequence; sequence++) {
            journal.record(sequence).rows().forEach(contents::apply);
        }
        return contents;
    }

    private void apply(RowChange change) {
        Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>> rows = tables.computeIfAbsent(change.table(), name -> new HashMap<>());
        Map<String, @Nullable Object> after = change.after();
        if (after == null) {
            rows.remove(change.key());
        } else {
            rows.computeIfAbsent(change.key(), key -> new HashMap<>()).putAll(after);
        }
    }

    /** The rows of a table by their keys. */
    Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>> rowsOf(String table) {
        return tables.getOrDefault(table, Map.of());
    }
}
