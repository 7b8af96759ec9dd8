package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Bloc;
import org.quorate.model.charter.Condition;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.VotingBase;

/**
 * One condition of a vote, counted in one group of members or in all who may vote.
 *
 * @param condition which condition of the rule it belongs to, from 0
 * @param bloc the group, or null for everyone
 * @param asked what the condition asks
 * @param base of what a share is counted, or null where a number is needed
 * @param baseNumber of how many, or null where a number is needed
 * @param needed the least number of votes for that satisfies it
 * @param votes the votes that count
 * @param leftOut whether it is left out of account, because nobody of the group may take part
 */
record Share(int condition, @Nullable Bloc bloc, Condition asked, @Nullable VotingBase base, @Nullable Integer baseNumber, int needed,
        Ballots.Counted votes, boolean leftOut) {

    Method.Measure measure() {
        return asked.measure();
    }

    CountedBy by() {
        return asked.by();
    }

    int votesFor() {
        return votes.votesFor();
    }

    int against() {
        return votes.against();
    }

    boolean held() {
        return leftOut || isReachedBy(votesFor(), baseNumber);
    }

    /** Whether it would be held with one more vote for, given by whoever presides. */
    boolean heldWithCastingVote() {
        Integer number = baseNumber;
        return isReachedBy(votesFor() + 1, number == null ? null : number + (base != null && base.isOfVotes() ? 1 : 0));
    }

    /**
     * Whether votes for and against are equal where a simple majority is asked for, so that a casting vote could decide.
     *
     * @param alone whether it is all that the rule asks for: beside the votes of members those of Partners are no votes whoever presides could add to
     */
    boolean tied(boolean alone) {
        return bloc == null && (alone || by() != CountedBy.PARTNER) && measure() instanceof Method.Vote vote && vote.canTie() && votesFor() == against()
                && votesFor() > 0;
    }

    private boolean isReachedBy(int votes, @Nullable Integer of) {
        return votes > 0 && switch (measure()) {
            case Method.AtLeast number -> votes >= number.votes();
            case Method.Vote vote -> of != null && vote.isHeldBy(votes, of);
        };
    }
}
