package org.quorate.model.charter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a setting comes from.
 *
 * @param clause the clause of the adopted document, such as "Memorandum 9.4"
 * @param source the document
 * @param settledBy who settled it, such as "Partnership Board, minute 38"
 * @param settledOn when
 * @param note anything a reader should know, with the number of the open point where there is one (A22)
 */
public record Provenance(@Nullable String clause, @Nullable String source, @Nullable String settledBy, @Nullable LocalDate settledOn,
        @Nullable String note) {

    /** Nothing is known about where it comes from. */
    public static final Provenance NONE = new Provenance(null, null, null, null, null);

    /** Assumed for one question only. */
    public static final Provenance ASSUMED = new Provenance(null, null, "assumed for this case", null, null);

    /** Settled by someone on a day. */
    public static Provenance settled(String by, LocalDate on) {
        return new Provenance(null, null, by, on, null);
    }

    /** This provenance with the clause, source and note of another where it has none of its own. */
    Provenance orElse(Provenance other) {
        return new Provenance(clause == null ? other.clause : clause, source == null ? other.source : source, settledBy == null ? other.settledBy
                : settledBy,
                settledOn == null ? other.settledOn : settledOn, note == null ? other.note : note);
    }
}
