package org.quorate.app.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.escalation.Materiality;

/**
 * A concern or a proposal to be put on record.
 *
 * @param title the concern in a few words
 * @param about the organisation concerned, or the Board itself
 * @param by who raises or proposes it
 * @param arisenOn when the issue arose, or nothing where that is not known
 * @param identifiedOn when it was identified, or nothing: the day it is put on record
 * @param formal whether it is proposed, not only raised as an early concern
 */
public record EscalationOpening(
        String title,
        String about,
        String by,
        LocalDate on,
        @Nullable String trigger,
        @Nullable LocalDate arisenOn,
        @Nullable LocalDate identifiedOn,
        @Nullable String theme,
        Materiality materiality,
        boolean formal,
        @Nullable String reason,
        List<String> evidence) {
    public EscalationOpening {
        evidence = List.copyOf(evidence);
    }
}
