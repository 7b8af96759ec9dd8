package org.quorate.reports.content;

import org.jspecify.annotations.Nullable;

/** Guards shared by the content records. */
final class Words {
    private Words() {
    }

    static String required(@Nullable String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " is missing: give it before printing.");
        }
        return text.strip();
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
