package org.quorate.reports.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell of a register holds. */
public sealed interface Cell {
    /**
     * Words; never a formula, whatever they begin with.
     *
     * @param words the words
     */
    record Text(String words) implements Cell {
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(int number) implements Cell {
    }

    /** Nothing. */
    record Empty() implements Cell {
    }

    /** The words, or an empty cell when there are none. */
    static Cell text(@Nullable String words) {
        return words == null ? new Empty() : new Text(words);
    }

    /** The day, or an empty cell when there is none. */
    static Cell day(@Nullable LocalDate date) {
        return date == null ? new Empty() : new Day(date);
    }
}
