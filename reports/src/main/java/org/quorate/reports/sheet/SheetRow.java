package org.quorate.reports.sheet;

import java.util.List;

/** A row with at least one filled cell; {@code number} is its number in the file, from 1. */
public record SheetRow(int number, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; an empty one where the row is shorter. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }
}
