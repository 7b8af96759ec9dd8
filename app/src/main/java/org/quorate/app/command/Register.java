package org.quorate.app.command;

import java.util.Locale;

/** What {@code list} can list. */
enum Register {
    MEETINGS,
    ITEMS,
    DECISIONS,
    ACTIONS,
    MEMBERS,
    INTERESTS,
    DISPUTES,
    RECOMMENDATIONS,
    ESCALATIONS,
    CLOCKS;

    /** Command lines write registers in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
