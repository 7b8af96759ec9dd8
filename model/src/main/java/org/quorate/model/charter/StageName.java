package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;

/** The names people give the stages of a procedure: "I", "1", "stage I", "stage-1". */
final class StageName {

    private static final List<String> ROMAN = List.of("0", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii");

    private StageName() {
    }

    /** What identifies a stage: its number, or its name where it has none. */
    static String plain(String name) {
        String bare = Slug.of(name).replaceFirst("^(?:dispute-)?(?:stage|level|step)-", "");
        int roman = ROMAN.indexOf(bare);
        return roman < 0 ? bare : Integer.toString(roman);
    }

    /** The title of a stage known by its key only: "stage-2" is "Stage II". */
    static String title(String key) {
        if (key.matches("stage-[1-8]")) {
            return "Stage " + ROMAN.get(Integer.parseInt(key.substring(6))).toUpperCase(Locale.ROOT);
        }
        String words = key.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
