package org.quorate.reports.table;

/** Knows which words a spreadsheet would take for a formula. */
public final class FormulaGuard {
    private static final String STARTERS = "=+-@＝＋－＠";

    private FormulaGuard() {
    }

    /**
     * Whether a spreadsheet could take the words for a formula: they begin with = + - @ or their wide forms, after
     * spaces too, or with a tab or a line end.
     */
    public static boolean wouldRun(String words) {
        if (words.isEmpty()) {
            return false;
        }
        char first = words.charAt(0);
        String bare = words.stripLeading();
        return first == '\t' || first == '\n' || first == '\r'
                || (!bare.isEmpty() && STARTERS.indexOf(bare.charAt(0)) >= 0);
    }
}
