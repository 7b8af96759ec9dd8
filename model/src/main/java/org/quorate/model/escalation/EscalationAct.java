package org.quorate.model.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * Something done in an escalation.
 *
 * @param step what it was
 * @param by who did it: a party, a leadership team, an organisation; or nothing where that was not said
 * @param on the day it happened
 * @param words the reason, the outcome, the name of the lead, or what was said; or nothing
 * @param form in which form an approval, an agreement or a communication was given ("letter", "email", "minute 12"), or nothing
 * @param meeting at which meeting, as people name it, or nothing
 * @param extraordinary whether that meeting was extraordinary, not scheduled
 * @param evidence references to what shows it
 */
public record EscalationAct(
        EscalationStep step,
        @Nullable String by,
        LocalDate on,
        @Nullable String words,
        @Nullable String form,
        @Nullable String meeting,
        boolean extraordinary,
        List<String> evidence) {
    public EscalationAct {
        by = Required.optionalText(by);
        words = Required.optionalText(words);
        form = Required.optionalText(form);
        meeting = Required.optionalText(meeting);
        evidence = List.copyOf(evidence);
    }

    /** An act with nothing more said about it. */
    public static EscalationAct of(EscalationStep step, @Nullable String by, LocalDate on, @Nullable String words) {
        return new EscalationAct(step, by, on, words, null, null, false, List.of());
    }

    /** The same in a form. */
    public EscalationAct inForm(@Nullable String how) {
        return new EscalationAct(step, by, on, words, how, meeting, extraordinary, evidence);
    }

    /** The same at a meeting. */
    public EscalationAct at(@Nullable String which, boolean outOfTurn) {
        return new EscalationAct(step, by, on, words, form, which, outOfTurn, evidence);
    }

    /** The same done by somebody under the name the charter knows. */
    public EscalationAct doneBy(@Nullable String name) {
        return new EscalationAct(step, name, on, words, form, meeting, extraordinary, evidence);
    }
}
