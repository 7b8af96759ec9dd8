package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The applicability matrix: which types of partner take part in which matters, exactly as printed (CM-08).
 *
 * @param columns the types of partner, in printed order
 * @param rows the elements, in printed order
 * @param clause where it is printed: "Annex 1", or null
 */
public record Applicability(List<Column> columns, List<Row> rows, @Nullable String clause) {

    public Applicability {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** No matrix: every voting member takes part in everything. */
    public static final Applicability NONE = new Applicability(List.of(), List.of(), null);

    /** A type of partner. */
    public record Column(String key, String title) {
    }

    /** An element of the memorandum and the columns ticked for it. */
    public record Row(String key, String title, Set<String> ticked) {
        public Row {
            ticked = Set.copyOf(ticked);
        }
    }

    /** The row with this key. */
    public Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The column with this key or title. */
    public Optional<Column> column(String name) {
        return Naming.find(columns, name, column -> Stream.of(column.key(), column.title()));
    }
}
