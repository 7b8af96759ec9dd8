package org.quorate.reports.table;

import java.time.LocalDate;
import java.util.List;
import org.quorate.reports.output.Characters;

/**
 * A register ready to be written in any format.
 *
 * @param <R> the kind of row
 * @param title its title
 * @param sheet the name of its sheet, at most 31 characters
 * @param description one sentence for readers who cannot see the table
 * @param office the office that issues it
 * @param madeOn the day it was made
 * @param columns its columns, the most important first
 * @param printed how many of the first columns are printed; more than a page is wide would make all of them unreadable
 * @param rows its rows, read once
 * @param making how it was made, as lines of label and words
 */
public record Register<R>(String title, String sheet, String description, String office, LocalDate madeOn,
        List<Column<R>> columns, int printed, Iterable<R> rows, List<MakingLine> making) {
    public Register {
        title = Characters.printable(title);
        office = Characters.printable(office);
        columns = List.copyOf(columns);
        making = List.copyOf(making);
        if (printed < 1 || printed > columns.size()) {
            throw new IllegalArgumentException("A register of " + columns.size() + " columns cannot print " + printed
                    + ".");
        }
    }

    /** The columns that are printed. */
    public List<Column<R>> printedColumns() {
        return columns.subList(0, printed);
    }

    /**
     * One line about how a register was made.
     *
     * @param label what the line tells
     * @param words what it says
     */
    public record MakingLine(String label, String words) {
    }
}
