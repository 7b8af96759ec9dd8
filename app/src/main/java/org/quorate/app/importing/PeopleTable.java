package org.quorate.app.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.sheet.Sheet;
import org.quorate.reports.sheet.SheetCell;
import org.quorate.reports.sheet.SheetRow;

/**
 * A list of people as handed over, with what each column was taken to hold; the matching can be changed before anything is done with it.
 *
 * @param headings the heading of each column, as in the file; "Column 1" and so on where there is no heading row
 * @param rows the rows below the headings
 * @param matching which column holds what; a field is in one column at most
 * @param headingRow the row number of the headings, or 0 where there are none
 */
public record PeopleTable(List<String> headings, List<SheetRow> rows, Map<Field, Integer> matching, int headingRow, boolean cut) {
    private static final int LOOK_FOR_HEADINGS = 15;
    private static final Set<String> COURTESIES = Set.of(
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "sir", "dame", "lord", "lady", "rev", "supt");

    public PeopleTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        matching = Map.copyOf(matching);
    }

    /** Finds the heading row and matches the columns by what is written in it. */
    public static PeopleTable of(Sheet sheet) {
        int width = sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int header = header(sheet.rows());
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String heading = header < 0 ? "" : sheet.rows().get(header).cell(column).text();
            headings.add(heading.isEmpty() ? "Column " + (column + 1) : heading);
        }
        List<SheetRow> rows = sheet.rows().subList(header + 1, sheet.rows().size());
        return new PeopleTable(headings, rows, match(headings, rows, header >= 0), header < 0 ? 0 : sheet.rows().get(header).number(), sheet.cut());
    }

    /** The row in which most cells are known headings: two at least, or the name alone. */
    private static int header(List<SheetRow> rows) {
        int best = -1;
        long most = 0;
        for (int index = 0; index < Math.min(LOOK_FOR_HEADINGS, rows.size()); index++) {
            List<Field> named = rows.get(index).cells().stream().map(SheetCell::text).map(Field::named).flatMap(Optional::stream).distinct().toList();
            boolean counts = named.size() >= 2 || named.contains(Field.NAME);
            if (counts && named.size() > most) {
                most = named.size();
                best = index;
            }
        }
        return best;
    }

    private static Map<Field, Integer> match(List<String> headings, List<SheetRow> rows, boolean headed) {
        Map<Field, Integer> matching = new EnumMap<>(Field.class);
        for (int column = 0; headed && column < headings.size(); column++) {
            int at = column;
            Field.named(headings.get(column)).map(field -> meant(field, at, rows)).ifPresent(field -> matching.putIfAbsent(field, at));
        }
        boolean named = matching.containsKey(Field.NAME) || matching.containsKey(Field.SURNAME);
        if (!named && !headings.isEmpty() && !headed) {
            matching.put(Field.NAME, 0);
        }
        return matching;
    }

    /** A column headed "Title" holds Mr and Dr in one list, and the title of the seat in another. */
    private static Field meant(Field field, int column, List<SheetRow> rows) {
        if (field != Field.COURTESY) {
            return field;
        }
        List<String> filled = rows.stream().map(row -> row.cell(column).text()).filter(text -> !text.isEmpty()).toList();
        long courtesies = filled.stream().filter(text -> COURTESIES.contains(text.toLowerCase(Locale.UK).replace(".", ""))).count();
        return !filled.isEmpty() && courtesies * 2 >= filled.size() ? Field.COURTESY : Field.SEAT;
    }

    /** The same list with a column taken to hold something else, or nothing. */
    public PeopleTable matched(int column, @Nullable Field field) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        matching.forEach((known, at) -> {
            if (at != column && known != field) {
                changed.put(known, at);
            }
        });
        if (field != null) {
            changed.put(field, column);
        }
        return new PeopleTable(headings, rows, changed, headingRow, cut);
    }

    /** What a column is taken to hold, or nothing. */
    public Optional<Field> fieldOf(int column) {
        return matching.entrySet().stream().filter(entry -> entry.getValue() == column).map(Map.Entry::getKey).findFirst();
    }

    /** The heading of the column that holds a field. */
    String headingOf(Field field) {
        Integer column = matching.get(field);
        return column == null ? field.words() : headings.get(column);
    }

    SheetCell cell(SheetRow row, Field field) {
        Integer column = matching.get(field);
        return column == null ? SheetCell.EMPTY : row.cell(column);
    }
}
