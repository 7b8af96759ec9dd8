package org.quorate.app.control;

import org.jspecify.annotations.Nullable;

/** What one block of a seat meter says. */
public enum SeatMark {
    /** Here, or for. */
    ON("on", "check-line", null),
    /** Stepped out. */
    OUT("out", "logout-box-r-line", null),
    /** Away: an apology, an absence or an abstention. */
    AWAY("away", null, "–"),
    /** Against. */
    AGAINST("no", "close-line", null),
    /** No reply yet. */
    UNKNOWN("unknown", null, "?"),
    /** A seat that is missing to the number needed. */
    SHORT("short", null, null);

    private final String pseudoClass;
    private final @Nullable String icon;
    private final @Nullable String glyph;

    SeatMark(String pseudoClass, @Nullable String icon, @Nullable String glyph) {
        this.pseudoClass = pseudoClass;
        this.icon = icon;
        this.glyph = glyph;
    }

    String pseudoClass() {
        return pseudoClass;
    }

    @Nullable String icon() {
        return icon;
    }

    @Nullable String glyph() {
        return glyph;
    }
}
