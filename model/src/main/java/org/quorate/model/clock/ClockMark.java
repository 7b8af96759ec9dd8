package org.quorate.model.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * What a person said of a clock. Kept for ever; the latest of a clock counts.
 *
 * @param key the clock's
 * @param what what the clock ran for, as it was shown then
 * @param on the day on which it happened, which may be before it was recorded
 * @param note how, or why not; nothing where nothing was said
 * @param at when it was recorded, local time
 */
public record ClockMark(ClockMarkId id, String key, Kind kind, String what, LocalDate on, @Nullable String note, LocalDateTime at, String by) {

    /** What was said. */
    public enum Kind {
        DONE("Done"),
        DISMISSED("Does not apply"),
        /** A mark before it no longer holds. */
        RUNNING("Running again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in a list: "Does not apply". */
        public String words() {
            return words;
        }
    }

    public ClockMark {
        key = Required.text(key, "Say which clock is marked.");
        what = Required.text(what, "Say what the clock runs for.");
        by = Required.text(by, "Say who marks the clock.");
        note = Required.optionalText(note);
        Required.that(kind != Kind.DISMISSED || note != null, "Say why it does not apply.");
        Required.that(!on.isAfter(at.toLocalDate()), "It cannot have happened on a day still to come.");
    }

    /** Whether the clock has ended by it. */
    public boolean ends() {
        return kind != Kind.RUNNING;
    }
}
