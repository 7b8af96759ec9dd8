package org.quorate.reports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision of the register.
 *
 * @param reference the number it is cited by
 * @param date the day it was made
 * @param body the body that made it
 * @param minute the number of the minute that records it, or absent
 * @param title what it is about; for Part 2 the full title
 * @param decision its words
 * @param reasons why it was made, or absent
 * @param interests interests declared and what was done about them, or absent
 * @param making how it was reached
 * @param followUp what became of it
 * @param exemption present when, and only when, it was made in Part 2
 * @param openMeeting whether the public is admitted to the meeting at which it was made
 */
public record DecisionRow(String reference, LocalDate date, String body, @Nullable String minute, String title,
        String decision, @Nullable String reasons, @Nullable String interests, Making making, FollowUp followUp,
        @Nullable Exemption exemption, boolean openMeeting) {
    public DecisionRow {
        reference = Words.required(reference, "The reference of a decision");
        body = Words.required(body, "The body that made decision " + reference);
        minute = Words.optional(minute);
        title = Words.required(title, "The title of decision " + reference);
        decision = decision.strip();
        reasons = Words.optional(reasons);
        interests = Words.optional(interests);
    }

    /**
     * How a decision was reached; every part may be absent.
     *
     * @param method "Consensus", "75% of the eligible"
     * @param declared what the person presiding declared
     * @param ruling what the charter makes of it
     * @param finding where declaration and ruling differ, in words
     */
    public record Making(@Nullable String method, @Nullable String declared, @Nullable String ruling,
            @Nullable String finding) {
        /** Nothing is known of how it was reached. */
        public static final Making UNKNOWN = new Making(null, null, null, null);

        public Making {
            method = Words.optional(method);
            declared = Words.optional(declared);
            ruling = Words.optional(ruling);
            finding = Words.optional(finding);
        }
    }

    /**
     * What became of a decision; every part may be absent.
     *
     * @param state "In force", "Carried out"
     * @param owner who carries it out
     * @param due by when
     */
    public record FollowUp(@Nullable String state, @Nullable String owner, @Nullable LocalDate due) {
        /** Nothing is known of what became of it. */
        public static final FollowUp NONE = new FollowUp(null, null, null);

        public FollowUp {
            state = Words.optional(state);
            owner = Words.optional(owner);
        }
    }
}
