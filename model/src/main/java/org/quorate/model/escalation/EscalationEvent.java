package org.quorate.model.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * Something that happened in an escalation, as it was put on record. Never changed and never removed; what was mistaken is put right by a later event.
 *
 * @param act what happened, on which day
 * @param ruling whether the charter permitted it, in one paragraph, as it was ruled then; nothing where no rule speaks of it
 * @param outcome the outcome of that ruling: "permitted", "silent"
 * @param charterVersion the version of the charter it was ruled under
 * @param recordedOn the day it was put on record
 * @param recordedBy who put it there
 */
public record EscalationEvent(
        EscalationAct act,
        @Nullable String ruling,
        @Nullable String outcome,
        @Nullable Integer charterVersion,
        LocalDate recordedOn,
        String recordedBy) {
    public EscalationEvent {
        recordedBy = Required.text(recordedBy, "Say who puts it on record.");
    }

    public LocalDate on() {
        return act.on();
    }

    public EscalationStep step() {
        return act.step();
    }
}
