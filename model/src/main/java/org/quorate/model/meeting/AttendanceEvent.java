package org.quorate.model.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * One line of the attendance log. A mistaken line is struck out with a reason and stays on record.
 *
 * @param at when it happened, local time
 * @param order breaks ties between events at one instant, from 1
 * @param struckOut why the line no longer counts, or nothing
 */
public record AttendanceEvent(
        AttendanceEventId id,
        MeetingId meeting,
        LocalDateTime at,
        int order,
        Attendee attendee,
        AttendanceChange change,
        @Nullable String struckOut) {
    public AttendanceEvent {
        struckOut = Required.optionalText(struckOut);
    }

    public boolean counts() {
        return struckOut == null;
    }

    public AttendanceEvent struckOutBecause(String reason) {
        return new AttendanceEvent(
                id, meeting, at, order, attendee, change,
                Required.text(reason, "Say why the line is struck out, for example \"entered for the wrong person\"."));
    }
}
