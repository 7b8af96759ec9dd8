package org.quorate.reports.output;

/** Characters that a file can hold. */
public final class Characters {
    private Characters() {
    }

    /**
     * The text with every kind of line end as "\n" and without the control characters and broken pairs that XML cannot
     * hold; text pasted from elsewhere brings them along, and one of them makes a whole document unreadable.
     */
    public static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n').codePoints()
                .filter(Characters::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int point) {
        boolean layout = point == '\n' || point == '\t';
        boolean unpaired = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean reserved = point == 0xFFFE || point == 0xFFFF;
        return layout || (point >= ' ' && !unpaired && !reserved);
    }
}
