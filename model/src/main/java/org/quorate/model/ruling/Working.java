package org.quorate.model.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.VotingBase;

/** The figures of one run of the evaluation, under one reading of whatever is open. Filled in as the run goes along; words are made of it later. */
final class Working {

    Outcome outcome = Outcome.NOT_CARRIED;
    @Nullable String method;
    boolean[] eligible = new boolean[0];
    boolean quorumTested;
    boolean quorumMet;
    int quorumPresent;
    int quorumNeeded;
    List<QuorumNeed> unmet = List.of();
    @Nullable QuorumTest quorum;
    @Nullable Setting quorumSetting;
    /** Whether the quorum is taken as it was at the opening, because the charter does not test it at this moment. */
    boolean quorumAsOpened;
    boolean consensusTested;
    boolean consensusReached;
    boolean consensusShownByVote;
    int agree;
    int reservations;
    int standAside;
    int object;
    int notStated;
    Method.@Nullable Vote vote;
    boolean voteTaken;
    @Nullable VotingBase base;
    int baseNumber;
    int needed;
    int votesFor;
    int against;
    int abstain;
    int uncounted;
    boolean tied;
    boolean castingUsed;
    @Nullable String refusal;

    int shortBy() {
        return castingUsed && outcome == Outcome.CARRIED ? 0 : Math.max(0, needed - votesFor);
    }
}
