package org.quorate.model.clock;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * The record a clock is about.
 *
 * @param reference how people name it: "A-98", "PB 2027-01-26"
 * @param title what it is called; may repeat the reference where it has no other title
 * @param body the name of the body it belongs to, or null where it belongs to none
 * @param confidential whether it may not be shown to the public
 */
public record ClockSubject(String reference, String title, @Nullable String body, boolean confidential) {
    public ClockSubject {
        reference = Required.text(reference, "Say what the clock is about.");
        title = Required.text(title, "Say what the clock is about.");
    }

    public static ClockSubject of(String reference, String title, @Nullable String body) {
        return new ClockSubject(reference, title, body, false);
    }
}
