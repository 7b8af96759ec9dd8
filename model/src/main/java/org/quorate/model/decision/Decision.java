package org.quorate.model.decision;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/**
 * What was decided on one item: declared and ruling side by side.
 *
 * @param reference the body's short name and the minute number where there is one ("PB 47")
 * @param outcome what stands on record
 * @param declared what the person presiding declared, or nothing where nothing was
 * @param at when it was taken, local time
 */
public record Decision(
        DecisionId id,
        String reference,
        MeetingId meeting,
        ItemId item,
        String title,
        DecisionOutcome outcome,
        DecisionMethod method,
        @Nullable Declared declared,
        RulingOnRecord ruling,
        Resolution resolution,
        LocalDateTime at,
        int revision) {
    public Decision {
        reference = Required.text(reference, "A decision needs a reference.");
        title = Required.text(title, "A decision needs a title.");
    }

    /** Whether what was declared is what the charter gives; silence and difference are findings, never a block. */
    public Comparison comparison() {
        return Comparison.between(
                outcome, method, declared == null ? null : declared.outcome(),
                ruling instanceof RulingOnRecord.Computed computed ? computed.outcome() : null);
    }
}
