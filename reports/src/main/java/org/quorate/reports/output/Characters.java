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
        return point == '\n' || point == '\t' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
