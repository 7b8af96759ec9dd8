package org.quorate.model.recommendation;

import java.util.Locale;
import org.quorate.model.Required;

/** A part of a lettered point: numbered in roman figures, or a bullet. */
public record SubItem(Mark mark, String text) {
    /** How it is marked. */
    public enum Mark {
        ROMAN,
        BULLET
    }

    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] FIGURES = {"l", "xl", "x", "ix", "v", "iv", "i"};

    public SubItem {
        text = Required.text(text, "A sub-item says something.");
    }

    /** A number from 1 in small roman figures: "iv". */
    public static String roman(int number) {
        StringBuilder figures = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                figures.append(FIGURES[i]);
                left -= VALUES[i];
            }
        }
        return figures.toString().toLowerCase(Locale.ROOT);
    }
}
