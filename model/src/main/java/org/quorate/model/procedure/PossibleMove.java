package org.quorate.model.procedure;

import java.util.List;

/**
 * A step that might be taken now.
 *
 * @param kind what it would be
 * @param answer whether the charter lets it happen, under every reading
 * @param reasons why, as plain sentences; what would satisfy it where it may not happen
 */
public record PossibleMove(EventKind kind, Answer answer, List<String> reasons) {

    /** Whether a step may be taken. */
    public enum Answer {
        /** Under every reading of the charter. */
        PERMITTED,
        /** Under none. */
        REFUSED,
        /** It depends on what is open. */
        OPEN
    }

    public PossibleMove {
        reasons = List.copyOf(reasons);
    }
}
