package org.quorate.model.charter;

import org.jspecify.annotations.Nullable;

/**
 * Who can stop what would otherwise be carried.
 *
 * @param who how many of them it takes
 * @param number the number where that is a number, otherwise 1
 * @param bloc of whom, or null for everyone who may vote
 * @param byVoteOnly whether only a vote against stops it, and not an objection when consensus was tested
 */
public record Veto(Who who, int number, @Nullable Bloc bloc, boolean byVoteOnly) {

    /** How many of a group it takes to speak for it. */
    public enum Who {
        /** So many. */
        NUMBER,
        /** More than half of its members in office who may vote. */
        MOST,
        /** All of its members here. */
        ALL,
        /** The rule does not say: a setting. */
        UNSAID
    }

    public Veto {
        if (number < 1) {
            throw new IllegalArgumentException("It takes at least one to object.");
        }
        if (bloc == null && who != Who.NUMBER) {
            throw new IllegalArgumentException("Say whose objection stops it.");
        }
    }
}
