package org.quorate.model.charter;

import org.jspecify.annotations.Nullable;

/** One way of deciding a matter. */
public sealed interface Method {

    /** The word in settings, rulings and exports: "consensus", "majority-75". */
    String key();

    /** Consensus of the eligible members present (CM-04); what that means is a setting. */
    record Consensus() implements Method {
        @Override
        public String key() {
            return "consensus";
        }
    }

    /**
     * A vote that must reach a share of a base.
     *
     * @param key the word in setting paths: its base is the setting {@code BODY.KEY.base} unless {@code base} is given here
     * @param fraction the share, exact
     * @param moreThan whether the share must be exceeded rather than reached
     * @param base of what, or null when the base is a setting
     */
    record Vote(String key, Fraction fraction, boolean moreThan, @Nullable VotingBase base) implements Method {

        /** Not less than three quarters (CM-07). */
        public static final Vote MAJORITY_75 = new Vote("majority-75", Fraction.THREE_QUARTERS, false, null);
        /** More than half. */
        public static final Vote SIMPLE_MAJORITY = new Vote("simple-majority", Fraction.HALF, true, null);
        /** At least two thirds. */
        public static final Vote TWO_THIRDS = new Vote("two-thirds", Fraction.TWO_THIRDS, false, null);
        /** Everyone. */
        public static final Vote UNANIMITY = new Vote("unanimity", Fraction.WHOLE, false, null);

        public Vote {
            if (moreThan && fraction.equals(Fraction.WHOLE)) {
                throw new IllegalArgumentException("Nothing can be more than the whole: ask for all, or for a smaller share.");
            }
        }

        /** The least number of votes for that carries, of a base of {@code whole}; at least one vote is always needed. */
        public int neededOf(int whole) {
            return Math.max(1, moreThan ? fraction.moreThanOf(whole) : fraction.atLeastOf(whole));
        }

        /** Whether a casting vote may ever decide it: only a simple majority can be tied. */
        public boolean canTie() {
            return moreThan && fraction.equals(Fraction.HALF);
        }
    }
}
