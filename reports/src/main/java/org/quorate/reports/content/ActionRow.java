package org.quorate.reports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One action of the log.
 *
 * @param reference the number it is cited by
 * @param action what is to be done
 * @param owner who does it, or absent
 * @param origin where it comes from
 * @param due by when, as it now stands; or absent
 * @param firstDue by when at first, where that has changed; or absent
 * @param state "Open", "Overdue", "Done"
 * @param closed when it was closed, or absent
 * @param progress the progress reported, latest first; or absent
 */
public record ActionRow(String reference, String action, @Nullable String owner, Origin origin,
        @Nullable LocalDate due, @Nullable LocalDate firstDue, String state, @Nullable LocalDate closed,
        @Nullable String progress) {
    public ActionRow {
        reference = Words.required(reference, "The reference of an action");
        action = Words.required(action, "What is to be done in action " + reference);
        owner = Words.optional(owner);
        state = Words.required(state, "The state of action " + reference);
        progress = Words.optional(progress);
    }

    /**
     * Where an action comes from.
     *
     * @param body the body that asked for it
     * @param raised the day it was asked for
     * @param minute the number of the minute, or absent
     * @param hearing how far the business was public; an action from any that was not is kept from the public
     */
    public record Origin(String body, LocalDate raised, @Nullable String minute, Hearing hearing) {
        public Origin {
            body = Words.required(body, "The body that asked for an action");
            minute = Words.optional(minute);
        }
    }
}
