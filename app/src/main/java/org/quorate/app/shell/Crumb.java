package org.quorate.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * One step of the path in the top bar.
 *
 * @param place where it leads; null for where one is
 */
public record Crumb(String text, @Nullable Place place) {

    public static Crumb here(String text) {
        return new Crumb(text, null);
    }
}
