package org.quorate.model.charter;

import java.text.Normalizer;
import java.util.Locale;

/** A name reduced to what identifies it: "Local Authority" and "local-authority" are the same constituency. */
public final class Slug {

    private Slug() {
    }

    /** Lower-case letters and digits joined by single hyphens; "&amp;" reads as "and". */
    public static String of(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace("\u2019", "");
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int index = 0; index < plain.length(); index++) {
            char letter = plain.charAt(index);
            char small = letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
            if (small == '&') {
                append(slug, true, "and");
                gap = true;
            } else if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
                append(slug, gap, small);
                gap = false;
            } else {
                gap = gap || !isPassedOver(small);
            }
        }
        return slug.toString();
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Apostrophes and accents, which do not part a word. */
    private static boolean isPassedOver(char letter) {
        int type = letter > 127 ? Character.getType(letter) : Character.UNASSIGNED;
        return letter == '\'' || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static void append(StringBuilder slug, boolean gap, String word) {
        slug.append(gap && !slug.isEmpty() ? "-" : "").append(word);
    }

    private static void append(StringBuilder slug, boolean gap, char letter) {
        if (gap && !slug.isEmpty()) {
            slug.append('-');
        }
        slug.append(letter);
    }
}
