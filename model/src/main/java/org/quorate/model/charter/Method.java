package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Collectors;
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

    /** How many votes for are needed, as a share of something or as a number. */
    sealed interface Measure extends Method {
    }

    /**
     * A vote that must reach a share of a base.
     *
     * @param key the word in setting paths: its base is the setting {@code BODY.KEY.base} unless {@code base} is given here
     * @param fraction the share, exact and more than nothing
     * @param moreThan whether the share must be exceeded rather than reached
     * @param base of what, or null when the base is a setting
     * @param plus how many votes are asked for beyond the share, fewer than none for "all but one"
     */
    record Vote(String key, Fraction fraction, boolean moreThan, @Nullable VotingBase base, int plus) implements Measure {

        private static final int MOST_PLUS = 99;

        /** Not less than three quarters (CM-07). */
        public static final Vote MAJORITY_75 = new Vote("majority-75", Fraction.THREE_QUARTERS, false, null);
        /** More than half. */
        public static final Vote SIMPLE_MAJORITY = new Vote("simple-majority", Fraction.HALF, true, null);
        /** At least two thirds. */
        public static final Vote TWO_THIRDS = new Vote("two-thirds", Fraction.TWO_THIRDS, false, null);
        /** Everyone. */
        public static final Vote UNANIMITY = new Vote("unanimity", Fraction.WHOLE, false, null);

        /** A share and no more. */
        public Vote(String key, Fraction fraction, boolean moreThan, @Nullable VotingBase base) {
            this(key, fraction, moreThan, base, 0);
        }

        public Vote {
            if (Math.abs(plus) > MOST_PLUS) {
                throw new IllegalArgumentException("A share may be raised or lowered by at most " + MOST_PLUS + " votes, not by " + Math.abs(plus) + ".");
            }
            if (moreThan && fraction.equals(Fraction.WHOLE)) {
                throw new IllegalArgumentException("Nothing can be more than the whole: ask for all, or for a smaller share.");
            }
            if (!moreThan && fraction.numerator() == 0) {
                throw new IllegalArgumentException("At least nothing is no majority: ask for a share that is more than nothing.");
            }
        }

        /** The least number of votes for that carries, of a base of {@code whole}; at least one vote is always needed. */
        public int neededOf(int whole) {
            return Math.max(1, (moreThan ? fraction.moreThanOf(whole) : fraction.atLeastOf(whole)) + plus);
        }

        /** Whether so many votes for carry, of a base of {@code whole}; compared exactly. */
        public boolean isHeldBy(int votesFor, int whole) {
            return votesFor > 0 && (moreThan ? fraction.isExceededBy(votesFor - plus, whole) : fraction.isReachedBy(votesFor - plus, whole));
        }

        /** Whether a casting vote may ever decide it: only a simple majority can be tied. */
        public boolean canTie() {
            return moreThan && plus == 0 && fraction.equals(Fraction.HALF);
        }
    }

    /**
     * A vote that must reach a fixed number, whoever is there.
     *
     * @param votes the least number of votes for that carries, from 1 to 9999
     */
    record AtLeast(int votes) implements Measure {

        private static final int MOST = 9_999;

        public AtLeast {
            if (votes < 1 || votes > MOST) {
                throw new IllegalArgumentException("A number of votes lies between 1 and " + MOST + ", not at " + votes + ".");
            }
        }

        @Override
        public String key() {
            return "at-least-" + votes + "-for";
        }
    }

    /**
     * Whoever holds an office decides alone.
     *
     * @param by the office, role or constituency
     */
    record Decides(Bloc by) implements Method {
        @Override
        public String key() {
            return "decided-by-" + String.join("-or-", by.anyOf());
        }
    }

    /**
     * One vote that must satisfy several conditions at once and may be stopped by an objection.
     *
     * @param conditions what must hold, all of them; none where it carries by itself unless it is stopped
     * @param vetoes whose objection stops it, any of them
     */
    record Combined(List<Condition> conditions, List<Veto> vetoes) implements Method {

        public Combined {
            conditions = List.copyOf(conditions);
            vetoes = List.copyOf(vetoes);
            if (conditions.isEmpty() && vetoes.isEmpty()) {
                throw new IllegalArgumentException("A vote needs at least one condition, or somebody who may stop it.");
            }
        }

        @Override
        public String key() {
            return conditions.isEmpty() ? "carried-unless-stopped"
                    : conditions.stream().map(condition -> condition.measure().key() + (condition.by() == CountedBy.USUAL ? "" : "-by-"
                    + condition.by().word()) + (condition.within() == null ? "" : "-within"))
                    .collect(Collectors.joining("-and-"));
        }
    }

    /** What one vote must satisfy: the single measure, or each condition of several; none for consensus or a decision of one. */
    static List<Condition> conditions(Method method) {
        return switch (method) {
            case Consensus ignored -> List.of();
            case Decides ignored -> List.of();
            case Measure measure -> List.of(new Condition(measure, null));
            case Combined combined -> combined.conditions();
        };
    }

    /** Whose objection stops it. */
    static List<Veto> vetoes(Method method) {
        return method instanceof Combined combined ? combined.vetoes() : List.of();
    }
}
