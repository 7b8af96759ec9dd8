package org.quorate.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a person left the columns of a register: order, widths, which show, and how it was sorted.
 *
 * @param sortKey the column sorted by; empty when none
 */
record ColumnLayout(List<Column> columns, String sortKey, boolean descending) {

    /** One column, by its key. */
    record Column(String key, double width, boolean shown) {}

    ColumnLayout {
        columns = List.copyOf(columns);
    }

    String write() {
        List<String> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(column.key + ":" + Math.round(column.width) + ":" + (column.shown ? "shown" : "hidden")));
        return String.join(",", parts) + "|" + sortKey + "|" + (descending ? "descending" : "ascending");
    }

    /** Empty when the text is not what {@link #write()} wrote. */
    static Optional<ColumnLayout> read(String text) {
        if (!text.matches("([\\w-]+:\\d{1,5}:(shown|hidden)(,|\\|))+[\\w-]*\\|(ascending|descending)")) {
            return Optional.empty();
        }
        String[] parts = text.split("\\|", -1);
        List<Column> columns = new ArrayList<>();
        for (String part : parts[0].split(",", -1)) {
            String[] values = part.split(":", -1);
            columns.add(new Column(values[0], Double.parseDouble(values[1]), values[2].equals("shown")));
        }
        return Optional.of(new ColumnLayout(columns, parts[1], parts[2].equals("descending")));
    }
}
