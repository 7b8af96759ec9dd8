package org.quorate.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * Where in the window someone is, or where a link leads.
 *
 * @param target the screen
 * @param id which record to show there; null for the screen itself
 * @param part which part of it, such as "room" of a meeting or an item's number; null for the first
 */
public record Place(NavigationTarget target, @Nullable Long id, @Nullable String part) {

    public static Place of(NavigationTarget target) {
        return new Place(target, null, null);
    }

    /** A part of the screen that is about no one record, such as the form of a new one. */
    public static Place of(NavigationTarget target, String part) {
        return new Place(target, null, part);
    }

    public static Place of(NavigationTarget target, long id) {
        return new Place(target, id, null);
    }

    public static Place of(NavigationTarget target, long id, String part) {
        return new Place(target, id, part);
    }
}
