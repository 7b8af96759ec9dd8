package org.quorate.persistence.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an act did to one row. Values are text, whole numbers, true/false or nothing, so that they look the same in the journal.
 * A new row has no {@code before}; a removed row has no {@code after}; a changed row has only the columns that changed in both.
 *
 * @param table the table's name
 * @param key the columns of the primary key
 * @param before the values that were there, or null for a new row
 * @param after the values put there, or null for a removed row
 */
public record RowChange(
        String table,
        Map<String, @Nullable Object> key,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {

    /** Refuses a change that changes nothing. */
    public RowChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change of a row needs what was there before or what is there after.");
        }
    }
}
