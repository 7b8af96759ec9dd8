package org.quorate.app.palette;

import java.util.Locale;

/** Whether typed words match a text: every word must begin a word of the text. */
public final class PaletteMatch {
    private PaletteMatch() {}

    public static boolean matches(String typed, String text) {
        String within = " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ");
        for (String word : typed.toLowerCase(Locale.UK).split("\\s+", -1)) {
            if (!within.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
