package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a procedure besides its events.
 *
 * @param parties the organisations between which it is
 * @param affected the organisations the matter affects; null when nobody has said which
 * @param affectedDecidedBy who decided that they are affected, or null when not said
 * @param body the key of the body before which the matter came, or null
 * @param matter the key of the matter, or null
 * @param level at which level the matter was decided, or null when not said
 * @param origin what it is brought about, or null when not said
 * @param arisenOn when the issue arose, was identified or was left undecided, or null
 */
public record ProcedureFacts(List<String> parties, @Nullable List<String> affected, @Nullable String affectedDecidedBy, @Nullable String body,
        @Nullable String matter, @Nullable Level level, @Nullable Origin origin, @Nullable LocalDate arisenOn) {

    /** Nothing is known. */
    public static final ProcedureFacts NONE = new ProcedureFacts(List.of(), null, null, null, null, null, null, null);

    /** The level at which a matter belongs. */
    public enum Level {
        /** An organisation decides it for itself. */
        OWN_ORGANISATION,
        /** It was delegated to a collaborative forum. */
        DELEGATED,
        /** The whole partnership decides it. */
        PARTNERSHIP
    }

    /** What a dispute is brought about. */
    public enum Origin {
        /** An item left undecided. */
        UNDECIDED_ITEM,
        /** A decision that was made. */
        DECISION,
        /** Neither. */
        ITSELF
    }

    public ProcedureFacts {
        parties = List.copyOf(parties);
        affected = affected == null ? null : List.copyOf(affected);
    }
}
