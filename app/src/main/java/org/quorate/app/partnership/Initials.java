package org.quorate.app.partnership;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Short names for bodies that have none yet. */
public final class Initials {
    private Initials() {}

    /** "Partnership Co-ordination Group" is PCG. */
    public static String of(String name) {
        String letters = Arrays.stream(name.split("[^\\p{L}\\p{N}-]+"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.isEmpty() ? name : letters;
    }
}
