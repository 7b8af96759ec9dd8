package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Bloc;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.VotingBase;

/**
 * One condition of a vote, counted in one group of members or in all who may vote.
 *
 * @param condition which condition of the rule it belongs to, from 0
 * @param bloc the group, or null for everyone
 * @param measure how many are needed
 * @param base of what a share is counted, or null where a number is needed
 * @param baseNumber of how many, or null where a number is needed
 * @param needed the least number of votes for that satisfies it
 * @param votesFor votes for
 * @param against votes against
 * @param leftOut whether it is left out of account, because nobody of the group may take part
 */
record Share(int condition, @Nullable Bloc bloc, Method.Measure measure, @Nullable VotingBase base, @Nullable Integer baseNumber, int needed,
        int votesFor, int against, boolean leftOut) {

    boolean held() {
        return leftOut || isReachedBy(votesFor, baseNumber);
    }

    /** Whether it would be held with one more vote for, given by whoever presides. */
    boolean heldWithCastingVote() {
        Integer number = baseNumber;
        return isReachedBy(votesFor + 1, number == null ? null : number + (base == VotingBase.VOTES_CAST ? 1 : 0));
    }

    /** Whether votes for and against are equal where a simple majority is asked for, so that a casting vote could decide. */
    boolean tied() {
        return bloc == null && measure instanceof Method.Vote vote && vote.canTie() && votesFor == against && votesFor > 0;
    }

    private boolean isReachedBy(int votes, @Nullable Integer of) {
        return votes > 0 && switch (measure) {
            case Method.AtLeast number -> votes >= number.votes();
            case Method.Vote vote -> of != null && (vote.moreThan() ? vote.fraction().isExceededBy(votes, of) : vote.fraction().isReachedBy(votes, of));
        };
    }
}
