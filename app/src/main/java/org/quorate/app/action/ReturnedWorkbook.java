package org.quorate.app.action;

import java.util.List;

/**
 * A workbook that came back, compared with what is on record; nothing is taken over yet.
 *
 * @param rows the rows with something to say, in their order: those that change something and those that cannot be used
 * @param untouched how many rows were left as they were sent out
 * @param notes what was noticed about the workbook as a whole
 */
public record ReturnedWorkbook(List<ReturnedRow> rows, int untouched, List<String> notes) {
    public ReturnedWorkbook {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public List<ReturnedRow> acceptable() {
        return rows.stream().filter(ReturnedRow::canBeAccepted).toList();
    }

    public List<ReturnedRow> unusable() {
        return rows.stream().filter(row -> !row.problems().isEmpty()).toList();
    }

    /** As in "3 rows change something, 1 cannot be used, 12 were left as they were". */
    public String inWords() {
        return count(acceptable().size(), "row changes", "rows change") + " something, "
                + count(unusable().size(), "cannot be used", "cannot be used") + ", " + count(untouched, "was left", "were left") + " as sent out";
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
