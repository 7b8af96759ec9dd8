package org.quorate.reports.excel;

import org.quorate.reports.table.Cell;

/** How tall a row must be for its wrapped words to show, since a streamed sheet is never measured and some programs do not measure it on opening. */
final class RowHeight {
    private static final float LINE_POINTS = 13f;
    private static final float PADDING_POINTS = 2f;
    /** No row may be taller than 409 points. */
    private static final int MOST_LINES = 31;

    private RowHeight() {}

    /** The height in points of a row with that many lines, as far as a row may have it. */
    static float points(int lines) {
        return Math.min(lines, MOST_LINES) * LINE_POINTS + PADDING_POINTS;
    }

    /** How many lines a cell takes in a column that many characters wide, breaking between words; at least one. */
    static int lines(Cell cell, int width) {
        if (!(cell instanceof Cell.Text(String words))) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            lines += wrapped(paragraph, width);
        }
        return lines;
    }

    private static int wrapped(String paragraph, int width) {
        int lines = 1;
        int used = 0;
        for (String word : paragraph.split(" ", -1)) {
            int wanted = used == 0 ? word.length() : used + 1 + word.length();
            if (wanted <= width) {
                used = wanted;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += (word.length() - 1) / width;
                used = word.length() % width;
            }
        }
        return lines;
    }
}
