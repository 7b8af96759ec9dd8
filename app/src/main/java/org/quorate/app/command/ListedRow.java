package org.quorate.app.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, the same keys for every register; null where a thing does not apply.
 *
 * @param more what only this register has, by key, in order
 */
record ListedRow(
        String ref,
        @Nullable String body,
        @Nullable LocalDate date,
        String title,
        @Nullable String state,
        @Nullable String owner,
        @Nullable LocalDate due,
        Map<String, @Nullable Object> more) {

    /** As the JSON object that other programs read. */
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("ref", ref);
        object.put("body", body);
        object.put("date", date == null ? null : date.toString());
        object.put("title", title);
        object.put("state", state);
        object.put("owner", owner);
        object.put("due", due == null ? null : due.toString());
        object.putAll(more);
        return object;
    }
}
