package org.quorate.persistence.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A notice that something was written, for those who show it.
 *
 * @param sequence the journal record of the act
 * @param what the act in a plain sentence
 * @param rows the identities of the rows that changed, by table; empty for a table whose rows have none
 */
public record Change(long sequence, String what, Map<String, Set<Long>> rows) {
    /** Keeps its own copy. */
    public Change {
        rows = Map.copyOf(rows);
    }

    static Change of(long sequence, String what, List<RowChange> changes) {
        Map<String, Set<Long>> rows = new HashMap<>();
        for (RowChange change : changes) {
            Set<Long> identities = rows.computeIfAbsent(change.table(), table -> new HashSet<>());
            if (change.key().size() == 1 && change.key().values().iterator().next() instanceof Long identity) {
                identities.add(identity);
            }
        }
        return new Change(sequence, what, rows);
    }

    /** The tables whose rows changed. */
    public Set<String> tables() {
        return rows.keySet();
    }
}
