package org.quorate.model.charter;

/**
 * One who acts, or so many of a kind who act together.
 *
 * @param number how many, at least 1
 * @param key the office, the constituency, side or role, or {@link #MEMBERS}
 */
public record Actor(int number, String key) {

    /** The key of any members besides those who are named. */
    public static final String MEMBERS = "members";

    public Actor {
        if (number < 1) {
            throw new IllegalArgumentException("At least one acts, not " + number + ".");
        }
    }

    /** One of a kind. */
    public static Actor one(String key) {
        return new Actor(1, key);
    }

    /** As a charter writes it. */
    String text() {
        return key.equals(MEMBERS) ? number + (number == 1 ? " member" : " members") : number == 1 ? key : number + " of " + key;
    }
}
