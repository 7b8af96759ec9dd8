package org.quorate.model.meeting;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * Where a meeting is held and how the public may follow it.
 *
 * @param virtual whether the minutes call it "a virtual meeting"
 * @param watchLink the address of the live broadcast, or nothing
 * @param dialIn the number to dial, with {@code conferenceId}, or nothing
 */
public record Venue(
        String place, boolean virtual, @Nullable String watchLink, @Nullable String dialIn, @Nullable String conferenceId) {
    /** What stands for a place nobody has settled yet. */
    public static final String TO_BE_CONFIRMED = "To be confirmed";

    public Venue {
        place = Required.text(place, "A meeting needs a venue, for example \"Council Chamber\" or \"Virtual Meeting\".");
        watchLink = Required.optionalText(watchLink);
        dialIn = Required.optionalText(dialIn);
        conferenceId = Required.optionalText(conferenceId);
    }

    /** Whether it is known where; a paper about the meeting names no place before. */
    public boolean isSettled() {
        return !place.equalsIgnoreCase(TO_BE_CONFIRMED);
    }

    public static Venue at(String place) {
        return new Venue(place, false, null, null, null);
    }
}
