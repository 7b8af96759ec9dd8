package org.quorate.model.charter;

import org.jspecify.annotations.Nullable;

/**
 * What follows when every method of a chain has failed.
 *
 * @param kind what follows
 * @param to the key of the body it goes to, or "dispute"; null where it goes nowhere or the rule does not say where
 */
public record Ending(Kind kind, @Nullable String to) {

    /** What may follow. */
    public enum Kind {
        /** It is referred, whether anyone asks for it or not. */
        REFER,
        /** It is left undecided; it may be referred, and nobody need. */
        MAY_REFER,
        /** It is left undecided and may not be referred. */
        NOT_REFERABLE,
        /** It is put off to the next meeting. */
        DEFER,
        /** The proposal falls. */
        FALLS
    }

    public Ending {
        if (kind == Kind.REFER && to == null) {
            throw new IllegalArgumentException("Say where it is referred: \"refer to dispute\", or to a body.");
        }
    }
}
