package org.quorate.persistence.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known word most like one that was typed wrongly. */
final class Nearest {
    private Nearest() {}

    static Optional<String> to(String typed, List<String> known) {
        return known.stream().min(Comparator.comparingInt(word -> distance(typed, word)))
            .filter(word -> distance(typed, word) <= Math.max(2, word.length() / 3));
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int column = 1; column < now.length; column++) {
                int changed = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[before.length - 1];
    }
}
