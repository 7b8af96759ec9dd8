package org.quorate.model.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/**
 * One row of the register of decisions, without the texts and the reasoning that its detail shows.
 *
 * @param body the body that decided
 * @param on the day it was taken
 * @param verdict the ruling in a few words, or nothing where none was computed
 * @param partTwo whether it was taken in the absence of the public and press
 */
public record DecisionLine(
        DecisionId id,
        String reference,
        MeetingId meeting,
        ItemId item,
        String body,
        String title,
        LocalDate on,
        DecisionOutcome outcome,
        DecisionMethod method,
        Comparison comparison,
        @Nullable String verdict,
        boolean partTwo) {
    public DecisionLine {
        reference = Required.text(reference, "A decision needs a reference.");
        title = Required.text(title, "A decision needs a title.");
    }
}
