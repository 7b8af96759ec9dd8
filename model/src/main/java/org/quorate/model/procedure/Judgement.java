package org.quorate.model.procedure;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;

/**
 * Whether a step may be taken, under one reading of the charter, and why.
 *
 * @param permitted whether it may
 * @param text the reason as a plain sentence
 * @param satisfy what would make it permitted, as a plain sentence; null where it is permitted or nothing would
 * @param setting the setting behind it, or null
 * @param clause the clause behind it, or null
 */
public record Judgement(boolean permitted, String text, @Nullable String satisfy, @Nullable String setting, @Nullable String clause) {

    static Judgement yes(String text, @Nullable Setting behind) {
        return new Judgement(true, text, null, behind == null ? null : behind.path(), behind == null ? null : behind.provenance().clause());
    }

    static Judgement no(String text, @Nullable String satisfy, @Nullable Setting behind) {
        return new Judgement(false, text, satisfy, behind == null ? null : behind.path(), behind == null ? null : behind.provenance().clause());
    }

    /** The reason with what would satisfy it. */
    public String sentence() {
        return satisfy == null ? text : text + " " + satisfy;
    }
}
