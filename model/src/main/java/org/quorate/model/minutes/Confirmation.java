package org.quorate.model.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.MeetingId;

/**
 * That minutes were confirmed as a correct record.
 *
 * @param minutes the meeting whose minutes they are
 * @param at the meeting that confirmed them, or nothing where that one is not on record
 * @param signedBy who presided there and signed, or nothing where it is not known
 * @param signedAs in what office they signed ("Chairman"); given with the name only
 */
public record Confirmation(
        MeetingId minutes,
        @Nullable MeetingId at,
        @Nullable String signedBy,
        @Nullable String signedAs,
        LocalDate recordedOn,
        String recordedBy) {
    public Confirmation {
        signedBy = signedBy == null || signedBy.isBlank() ? null : signedBy.strip();
        signedAs = signedBy == null || signedAs == null || signedAs.isBlank() ? null : signedAs.strip();
        recordedBy = Required.text(recordedBy, "Say who records that the minutes were confirmed.");
        Required.that(!minutes.equals(at), "Minutes are confirmed by a later meeting, not by the one they are of.");
    }
}
