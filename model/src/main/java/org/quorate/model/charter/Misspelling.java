package org.quorate.model.charter;

/** Whether a word nobody understood is likely to be another one written wrong, and not a word of its own that happens to look like it. */
final class Misspelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private Misspelling() {
    }

    /**
     * Whether one was likely meant for the other.
     *
     * @param said what was written
     * @param meant what might have been meant
     * @param isName whether that is a name of the body, which nobody writes by chance
     */
    static boolean isLikely(String said, String meant, boolean isName) {
        if (said.length() < SHORTEST || said.equals(meant) || said.startsWith(meant) || meant.startsWith(said) || said.charAt(0) != meant.charAt(0)) {
            return false;
        }
        return distance(said, meant) <= (isName && said.length() >= LONG ? 2 : 1);
    }

    /** How many letters were added, left out, changed, or written one before the other. */
    private static int distance(String said, String meant) {
        int[][] least = new int[said.length() + 1][meant.length() + 1];
        for (int row = 0; row <= said.length(); row++) {
            for (int column = 0; column <= meant.length(); column++) {
                least[row][column] = row == 0 || column == 0 ? row + column : Math.min(1 + Math.min(least[row - 1][column], least[row][column - 1]),
                        least[row - 1][column - 1] + (said.charAt(row - 1) == meant.charAt(column - 1) ? 0 : 1));
                if (row > 1 && column > 1 && said.charAt(row - 1) == meant.charAt(column - 2) && said.charAt(row - 2) == meant.charAt(column - 1)) {
                    least[row][column] = Math.min(least[row][column], 1 + least[row - 2][column - 2]);
                }
            }
        }
        return least[said.length()][meant.length()];
    }
}
