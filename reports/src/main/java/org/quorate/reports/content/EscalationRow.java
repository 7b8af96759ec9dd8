package org.quorate.reports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One escalation of the register.
 *
 * @param reference the number it is cited by; absent for the public, because the numbers tell how many there are
 * @param organisation the organisation concerned
 * @param concern the concern in a few words, or absent
 * @param formal whether it is a formal escalation, not an early concern
 * @param state where it stands, in words
 * @param days when what happened
 * @param follow who has it, what it waits for and what came of it
 * @param standing how the organisation stands otherwise
 */
public record EscalationRow(@Nullable String reference, String organisation, @Nullable String concern, boolean formal, String state, Days days,
        Follow follow, Standing standing) {
    public EscalationRow {
        reference = Words.optional(reference);
        organisation = Words.required(organisation, "The organisation an escalation concerns");
        concern = Words.optional(concern);
        state = Words.required(state, "The state of an escalation");
    }

    /** When the issue arose and was identified, and when each step was taken; absent where it was not. */
    public record Days(@Nullable LocalDate onRecord, @Nullable LocalDate arisen, @Nullable LocalDate identified, @Nullable LocalDate proposed,
            @Nullable LocalDate raised, @Nullable LocalDate agreed, @Nullable LocalDate communicated, @Nullable LocalDate closed) {
        /** Only the day on which the organisation was told. */
        public Days told() {
            return new Days(null, null, null, null, null, null, communicated, null);
        }
    }

    /** Who proposed it, through whom the organisation is engaged, what it waits for, what came of it, and what does not stand as the charter has it. */
    public record Follow(@Nullable String proposedBy, @Nullable String lead, @Nullable String approvals, @Nullable String waitsFor,
            @Nullable String outcome, @Nullable String findings) {
        /** Nothing may be said of it. */
        public static final Follow NONE = new Follow(null, null, null, null, null, null);
    }

    /** The theme and materiality of the issue, and the organisation's level of assurance and segment now. */
    public record Standing(@Nullable String theme, @Nullable String materiality, @Nullable String level, @Nullable String segment) {
        /** Nothing may be said of it. */
        public static final Standing NONE = new Standing(null, null, null, null);
    }
}
