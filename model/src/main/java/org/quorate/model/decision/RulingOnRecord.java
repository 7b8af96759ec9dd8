package org.quorate.model.decision;

import java.time.LocalDateTime;
import org.quorate.model.Required;

/** The ruling kept with a decision, for ever as it was computed. */
public sealed interface RulingOnRecord {
    /** No ruling was computed, for this reason (imported history, business taken by assent). */
    record NotComputed(String reason) implements RulingOnRecord {}

    /**
     * A ruling as computed.
     *
     * @param outcome the contract's word ("carried", "not-carried", "inquorate", "silent" ...)
     * @param headline the verdict in a few words ("Not carried, one short")
     * @param text the whole reasoning as one paragraph
     * @param json the ruling with every step, as the contract's JSON
     * @param charterVersion the charter version it was made under, from 1
     * @param at when it was computed, local time
     */
    record Computed(String outcome, String headline, String text, String json, int charterVersion, LocalDateTime at)
            implements RulingOnRecord {
        public Computed {
            outcome = Required.text(outcome, "A ruling has an outcome.");
            Required.that(charterVersion >= 1, "Charter versions start at 1.");
        }
    }
}
