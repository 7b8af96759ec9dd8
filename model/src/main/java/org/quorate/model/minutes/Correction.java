package org.quorate.model.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/**
 * A correction that a later meeting agreed to minutes it had before it. It stays on record whatever the text says now; one recorded in error is struck
 * out with its reason.
 *
 * @param minutes the meeting whose minutes are corrected
 * @param item the minute that is corrected; nothing means the list of those present or the times
 * @param was the words as they stood
 * @param becomes the words in their place; empty means that the words were taken out
 * @param agreedAt the meeting that agreed the correction
 * @param struckOut why the record of it does not count, or nothing
 */
public record Correction(
        CorrectionId id,
        MeetingId minutes,
        @Nullable ItemId item,
        String was,
        String becomes,
        MeetingId agreedAt,
        LocalDate recordedOn,
        String recordedBy,
        @Nullable String struckOut) {
    public Correction {
        was = Required.text(was, "Give the words as they stand in the minutes.");
        becomes = becomes.strip();
        recordedBy = Required.text(recordedBy, "Say who records the correction.");
        Required.that(!was.equals(becomes), "The corrected words are the same as those that stand there now.");
        Required.that(!minutes.equals(agreedAt), "Minutes are corrected by a later meeting, not by the one they are of.");
        Required.that(struckOut == null || !struckOut.isBlank(), "Say why the correction is struck out.");
    }

    public boolean counts() {
        return struckOut == null;
    }

    /** The same correction, recorded in error. */
    public Correction struckOutBecause(String reason) {
        Required.that(counts(), "That correction is struck out already.");
        return new Correction(
                id, minutes, item, was, becomes, agreedAt, recordedOn, recordedBy, Required.text(reason, "Say why the correction is struck out."));
    }
}
