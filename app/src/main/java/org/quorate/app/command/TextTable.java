package org.quorate.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Lays rows out in columns for a person to read; a column in which nothing stands is left out. */
final class TextTable {
    private static final int WIDEST = 60;
    private static final Map<String, Function<ListedRow, Object>> COLUMNS = columns();

    private TextTable() {}

    private static Map<String, Function<ListedRow, Object>> columns() {
        Map<String, Function<ListedRow, Object>> columns = new LinkedHashMap<>();
        columns.put("REF", ListedRow::ref);
        columns.put("BODY", row -> Objects.requireNonNullElse(row.body(), ""));
        columns.put("DATE", row -> row.date() == null ? "" : row.date());
        columns.put("TITLE", ListedRow::title);
        columns.put("STATE", row -> Objects.requireNonNullElse(row.state(), ""));
        columns.put("OWNER", row -> Objects.requireNonNullElse(row.owner(), ""));
        columns.put("DUE", row -> row.due() == null ? "" : row.due());
        return columns;
    }

    static List<String> of(List<ListedRow> rows) {
        List<List<String>> shown = new ArrayList<>();
        COLUMNS.forEach((heading, cell) -> {
            List<String> column = new ArrayList<>(List.of(heading));
            rows.forEach(row -> column.add(cut(cell.apply(row).toString())));
            if (column.stream().skip(1).anyMatch(text -> !text.isEmpty())) {
                shown.add(column);
            }
        });
        List<Integer> widths = shown.stream()
                .map(column -> column.stream().mapToInt(String::length).max().orElse(0))
                .toList();
        List<String> lines = new ArrayList<>();
        for (int line = 0; line <= rows.size() && !shown.isEmpty(); line++) {
            StringBuilder text = new StringBuilder();
            for (int place = 0; place < shown.size(); place++) {
                String cell = shown.get(place).get(line);
                text.append(cell).append(" ".repeat(widths.get(place) - cell.length() + 2));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
