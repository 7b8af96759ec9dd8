package org.quorate.app.importing;

/**
 * Something about a row of a list: a mistake that stops the row, or a warning that does not.
 *
 * @param row its number in the file
 * @param column the heading of the column
 */
public record CellFinding(int row, String column, boolean stops, String text) {
    /** "Row 14, column Appointed: 31/02/2026 is not a date." */
    public String sentence() {
        return "Row " + row + ", column " + column + ": " + text;
    }
}
