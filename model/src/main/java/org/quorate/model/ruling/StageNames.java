package org.quorate.model.ruling;

import java.util.List;

/** The names people give the stages of a dispute: "I", "1", "stage I", "stage-1". */
public final class StageNames {

    private static final List<String> ROMAN = List.of("0", "i", "ii", "iii", "iv", "v", "vi");

    private StageNames() {
    }

    /** Whether two names mean one stage. */
    public static boolean same(String left, String right) {
        return plain(left).equals(plain(right));
    }

    /** The stage by its number: "1", or the name itself when it has none. */
    public static String plain(String name) {
        String bare = name.replaceFirst("^(?:dispute-)?stage-", "");
        int roman = ROMAN.indexOf(bare);
        return roman < 0 ? bare : Integer.toString(roman);
    }
}
