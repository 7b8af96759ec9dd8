package org.quorate.reports.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param text what it says, without spaces round it; a date as 2020-11-24; empty where nothing is there
 * @param date the date where the cell is formatted as one, or nothing
 * @param problem why what it says cannot be relied on, or nothing
 */
public record SheetCell(String text, @Nullable LocalDate date, @Nullable String problem) {
    /** A cell with nothing in it. */
    public static final SheetCell EMPTY = new SheetCell("", null, null);

    public static SheetCell of(String text) {
        String plain = text.replace('\u00A0', ' ').strip();
        return plain.isEmpty() ? EMPTY : new SheetCell(plain, null, null);
    }

    public static SheetCell of(LocalDate date) {
        return new SheetCell(date.toString(), date, null);
    }

    public boolean isEmpty() {
        return text.isEmpty() && problem == null;
    }
}
