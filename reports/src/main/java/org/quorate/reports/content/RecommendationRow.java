package org.quorate.reports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation of the register, or one lettered point of it.
 *
 * @param reference the number it is cited by: "R-4", "R-4 F"
 * @param recommendation what is recommended
 * @param way from whom to whom, and for what
 * @param made the day it was made
 * @param standing where it is now
 * @param answer how it was answered, or absent
 * @param answered the day of the answer, or absent
 * @param due by when, in words, because both a day and an event may be given; or absent
 * @param dueDay the day it is due where there is one; or absent
 * @param detail the category, theme, actions, partners' answers and findings
 * @param hearing how far the public could hear of it; what it could not is kept from it
 * @param answerHeard whether the answer was given in public
 */
public record RecommendationRow(String reference, String recommendation, Way way, LocalDate made, Standing standing, @Nullable String answer,
        @Nullable LocalDate answered, @Nullable String due, @Nullable LocalDate dueDay, Detail detail, Hearing hearing,
        boolean answerHeard) {
    public RecommendationRow {
        reference = Words.required(reference, "The reference of a recommendation");
        recommendation = Words.required(recommendation, "What is recommended in " + reference);
        answer = Words.optional(answer);
        due = Words.optional(due);
    }

    /**
     * From whom to whom.
     *
     * @param from who made it
     * @param to the body it went to last, or absent
     * @param asked what that body was asked for, or absent
     */
    public record Way(String from, @Nullable String to, @Nullable String asked) {
        public Way {
            from = Words.required(from, "Who made a recommendation");
            to = Words.optional(to);
            asked = Words.optional(asked);
        }
    }

    /**
     * Where it is.
     *
     * @param state in a word or two
     * @param holder who has it, or absent
     * @param since from when
     * @param stuck why it does not get on, or absent
     */
    public record Standing(String state, @Nullable String holder, LocalDate since, @Nullable String stuck) {
        public Standing {
            state = Words.required(state, "The state of a recommendation");
            holder = Words.optional(holder);
            stuck = Words.optional(stuck);
        }
    }

    /**
     * What else is kept of it.
     *
     * @param category imminent, or medium or longer term; or absent
     * @param theme or absent
     * @param actions the actions that carry it out, or absent
     * @param partners how each partner that a lettered point is addressed to answered, or absent
     * @param findings what is missing or out of order, or absent
     */
    public record Detail(@Nullable String category, @Nullable String theme, @Nullable String actions, @Nullable String partners,
            @Nullable String findings) {
        public Detail {
            category = Words.optional(category);
            theme = Words.optional(theme);
            actions = Words.optional(actions);
            partners = Words.optional(partners);
            findings = Words.optional(findings);
        }
    }
}
