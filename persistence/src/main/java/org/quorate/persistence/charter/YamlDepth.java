package org.quorate.persistence.charter;

/** How deep brackets stand inside brackets, because a reader of YAML goes down one step for each and would run out of room. */
final class YamlDepth {

    /** The most a file may have. */
    static final int MOST = 100;

    private YamlDepth() {
    }

    /** Whether a text opens more brackets than it closes by more than {@link #MOST}; those in quotes are counted too, for no such text has so many. */
    static boolean isTooDeep(String text) {
        int depth = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            depth = letter == '[' || letter == '{' ? depth + 1 : letter == ']' || letter == '}' ? Math.max(0, depth - 1) : depth;
            if (depth > MOST) {
                return true;
            }
        }
        return false;
    }
}
