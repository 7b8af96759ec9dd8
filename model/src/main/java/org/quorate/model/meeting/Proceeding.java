package org.quorate.model.meeting;

import java.time.LocalDateTime;
import org.quorate.model.Required;

/**
 * One line of the log of a meeting's course: when it came to which item, adjourned and resumed.
 *
 * @param at when it happened, local time
 * @param order its place in the log, from 1
 */
public record Proceeding(MeetingId meeting, int order, LocalDateTime at, Happening happening) {
    public Proceeding {
        Required.that(order >= 1, "The log of a meeting's course is counted from 1.");
    }
}
