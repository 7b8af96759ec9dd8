package org.quorate.app.palette;

import java.util.Locale;

/** Whether typed words match a text: every word must begin a word of the text. */
public final class PaletteMatch {
    private PaletteMatch() {}

    public static boolean matches(String typed, String text) {
        return matchesReadied(typed, readied(text));
    }

    /** The text as {@link #matchesReadied} wants it, so that a long list is made ready once and not at every letter. */
    public static String readied(String text) {
        return " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    public static boolean matchesReadied(String typed, String readied) {
        for (String word : typed.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!readied.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
