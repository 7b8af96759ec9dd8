package org.quorate.reports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dispute of the register.
 *
 * @param reference the number it is cited by
 * @param title what it is about, or absent where the public may not read it
 * @param parties the organisations between which it is, or absent where the public may not read them
 * @param opening when and from what it arose
 * @param stage the stage it is at, or was at when it ended
 * @param since the day it came there, or absent
 * @param ends the last day of the stage's time, or absent
 * @param state "Running", "Overdue", "Settled"
 * @param ending how it ended, or absent while it runs
 * @param letters what letters went and which are to be sent, or absent
 * @param access what the public may read of it
 */
public record DisputeRow(String reference, @Nullable String title, @Nullable String parties, Opening opening, String stage, @Nullable LocalDate since,
        @Nullable LocalDate ends, String state, @Nullable Ending ending, @Nullable String letters, Access access) {
    public DisputeRow {
        reference = Words.required(reference, "The reference of a dispute");
        title = Words.optional(title);
        parties = Words.optional(parties);
        stage = Words.required(stage, "The stage of dispute " + reference);
        state = Words.required(state, "The state of dispute " + reference);
        letters = Words.optional(letters);
    }

    /** What the public may read of a dispute. */
    public enum Access {
        /** It arose from business taken in public. */
        PUBLIC,
        /** It was opened on its own or at a meeting that is not held in public: nothing says that it is public. */
        NUMBER_ONLY,
        /** It arose from business taken in the absence of the public. */
        CLOSED
    }

    /**
     * How it began.
     *
     * @param by who brought it, or absent
     * @param from the meeting and item it arose from, or absent where it was opened on its own
     */
    public record Opening(LocalDate on, @Nullable String by, @Nullable String from) {
        public Opening {
            by = Words.optional(by);
            from = Words.optional(from);
        }
    }

    /**
     * How it ended.
     *
     * @param how "settled", "withdrawn", "decided"
     * @param words the terms, the reason or the decision, or absent
     */
    public record Ending(LocalDate on, String how, @Nullable String words) {
        public Ending {
            how = Words.required(how, "How a dispute ended");
            words = Words.optional(words);
        }
    }
}
