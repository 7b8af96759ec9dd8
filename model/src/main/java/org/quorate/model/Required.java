package org.quorate.model;

import org.jspecify.annotations.Nullable;

/** The checks that every value makes of itself when it is built; a failure says what is missing in plain words. */
public final class Required {
    private Required() {}

    /** The text without spaces round it; refuses an empty one with {@code message}. */
    public static String text(@Nullable String value, String message) {
        if (value == null || value.isBlank()) {
            throw new Refused(message);
        }
        return value.strip();
    }

    /** The text without spaces round it, or nothing where it is blank. */
    public static @Nullable String optionalText(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Refuses with {@code message} where the condition does not hold. */
    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new Refused(message);
        }
    }
}
