package org.quorate.model.escalation;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.procedure.PossibleMove.Answer;

/**
 * Why a step may be taken, may not, or depends on what the charter leaves open.
 *
 * @param text the reason as a plain sentence
 * @param satisfy what would make it permitted, as a plain sentence, or nothing
 * @param setting the setting behind it, or nothing
 * @param clause the clause behind it, or nothing
 */
public record EscalationReason(Answer answer, String text, @Nullable String satisfy, @Nullable String setting, @Nullable String clause) {

    static EscalationReason yes(String text, @Nullable Setting behind) {
        return of(Answer.PERMITTED, text, null, behind);
    }

    static EscalationReason no(String text, @Nullable String satisfy, @Nullable Setting behind) {
        return of(Answer.REFUSED, text, satisfy, behind);
    }

    static EscalationReason open(String text, Setting behind) {
        return of(Answer.OPEN, text, "Settle it in the charter.", behind);
    }

    private static EscalationReason of(Answer answer, String text, @Nullable String satisfy, @Nullable Setting behind) {
        return new EscalationReason(answer, text, satisfy, behind == null ? null : behind.path(), behind == null ? null : behind.provenance().clause());
    }

    /** The reason with what would satisfy it and its clause. */
    public String sentence() {
        return text + (satisfy == null ? "" : " " + satisfy) + (clause == null ? "" : " (" + clause + ")");
    }
}
