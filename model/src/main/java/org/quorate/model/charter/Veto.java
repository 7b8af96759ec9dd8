package org.quorate.model.charter;

import org.jspecify.annotations.Nullable;

/**
 * Who can stop what would otherwise be carried.
 *
 * @param who how many of them it takes
 * @param number the number where that is a number, otherwise 1
 * @param bloc of whom, or null for everyone who may vote
 * @param byVoteOnly whether only a vote against stops it, and not an objection when consensus was tested
 * @param portion how great a share of them it takes, where it is a share; otherwise null
 */
public record Veto(Who who, int number, @Nullable Bloc bloc, boolean byVoteOnly, @Nullable Portion portion) {

    /**
     * A share of those who could object.
     *
     * @param fraction the share
     * @param moreThan whether it must be exceeded rather than reached
     * @param base of whom: those present, those in office or those who voted; null where the rule does not say, and then it is a setting
     */
    public record Portion(Fraction fraction, boolean moreThan, @Nullable VotingBase base) {

        public Portion {
            if (fraction.numerator() == 0 || (moreThan && fraction.equals(Fraction.WHOLE))) {
                throw new IllegalArgumentException("A share of those who object lies between nothing and the whole.");
            }
            if (base != null && base != VotingBase.PRESENT && base != VotingBase.IN_OFFICE && base != VotingBase.VOTES_CAST) {
                throw new IllegalArgumentException("Those who stop it are a share of present, in-office or votes-cast, not of " + base.word() + ".");
            }
        }

        /** The least number of so many that is such a share of them. */
        public int neededOf(int whole) {
            return Math.max(1, moreThan ? fraction.moreThanOf(whole) : fraction.atLeastOf(whole));
        }
    }

    /** How many of a group it takes to speak for it. */
    public enum Who {
        /** So many. */
        NUMBER,
        /** More than half of its members in office who may vote. */
        MOST,
        /** All of its members here. */
        ALL,
        /** A share of them. */
        SHARE,
        /** The rule does not say: a setting. */
        UNSAID
    }

    /** So many, most or all of a group. */
    public Veto(Who who, int number, @Nullable Bloc bloc, boolean byVoteOnly) {
        this(who, number, bloc, byVoteOnly, null);
    }

    public Veto {
        if (number < 1) {
            throw new IllegalArgumentException("It takes at least one to object.");
        }
        if ((who == Who.SHARE) == (portion == null)) {
            throw new IllegalArgumentException("A share of those who object is given where it takes a share, and nowhere else.");
        }
        if (bloc == null && who != Who.NUMBER && who != Who.SHARE) {
            throw new IllegalArgumentException("Say whose objection stops it.");
        }
    }
}
