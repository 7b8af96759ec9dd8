package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.Ending;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.VotingBase;

/** The figures of one run of the evaluation, under one reading of whatever is open. Filled in as the run goes along; words are made of it later. */
final class Working implements Cloneable {

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
    @Nullable Method vote;
    boolean voteTaken;
    List<Share> shares = new ArrayList<>();
    @Nullable VotingBase base;
    @Nullable Integer baseNumber;
    @Nullable Integer needed;
    /** Whether votes may still come, so that what is counted so far decides nothing. */
    boolean running;
    int votesFor;
    int against;
    int abstain;
    int uncounted;
    boolean tied;
    boolean castingUsed;
    /** How whoever decides alone decided, or null when nobody does or no decision is recorded. */
    @Nullable VoteCast decided;
    @Nullable Integer recordedVoteNeeded;
    /** How many objections break a consensus, where it takes more than one and somebody objects. */
    @Nullable Integer objectionsNeeded;
    /** What the charter does about equal votes that no casting vote decided, or null when it was not asked. */
    @Nullable String tieBroken;
    Objections.@Nullable Stopped stoppedBy;
    /** Objections that would stop it if more joined in. */
    final List<Objections.Stopped> tooFew = new ArrayList<>();
    @Nullable Follows follows;
    @Nullable Ending ending;
    /** How the approval of those outside stands, where it needs one. */
    Approval.@Nullable Found approval;
    /** Who is chosen where there is a choice among several, and how that stands in a few words. */
    List<String> chosen = List.of();
    @Nullable String choice;
    int daysBetween;
    int daysNeeded;
    @Nullable String refusal;
    final List<Step> notes = new ArrayList<>();
    @Nullable DatesFinding dates;
    boolean meetingForced;

    /** These figures as they would be where the eligible, the quorum and the test of consensus were found otherwise, with the same effect. */
    Working inRoomOf(Working room) {
        Working copy = copy();
        copy.eligible = room.eligible;
        copy.quorumTested = room.quorumTested;
        copy.quorumMet = room.quorumMet;
        copy.quorumPresent = room.quorumPresent;
        copy.quorumNeeded = room.quorumNeeded;
        copy.unmet = room.unmet;
        copy.quorum = room.quorum;
        copy.quorumSetting = room.quorumSetting;
        copy.quorumAsOpened = room.quorumAsOpened;
        if (room.consensusTested) {
            copy.consensusTested = true;
            copy.consensusShownByVote = room.consensusShownByVote;
            copy.agree = room.agree;
            copy.reservations = room.reservations;
            copy.standAside = room.standAside;
            copy.object = room.object;
            copy.objectionsNeeded = room.objectionsNeeded;
            copy.notStated = room.notStated;
        }
        return copy;
    }

    private Working copy() {
        try {
            return (Working) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Figures can be copied.", impossible);
        }
    }

    /** Notes how an approval stands; where it is wanting the outcome becomes one while it is awaited, and another once it is refused. */
    boolean isApproved(Approval.@Nullable Found found, Outcome ifAwaited, Outcome ifRefused) {
        approval = found;
        if (found == null || found.state() == Approval.State.GIVEN) {
            return true;
        }
        follows = Follows.APPROVAL;
        outcome = found.state() == Approval.State.AWAITED ? ifAwaited : ifRefused;
        return false;
    }

    /** Figures that know who may take part and nothing else yet. */
    Working fresh() {
        Working other = new Working();
        other.eligible = eligible;
        return other;
    }

    /** Begins a vote: an earlier method may have judged the same votes. */
    void startVote(Method method) {
        vote = method;
        voteTaken = true;
        shares = new ArrayList<>();
        base = null;
        baseNumber = null;
        needed = null;
        uncounted = 0;
        castingUsed = false;
        tieBroken = null;
        decided = null;
    }

    /** Notes one share; the first of everyone who may vote is the one rulings quote. */
    void add(Share share) {
        if (share.bloc() == null && needed == null) {
            base = share.base();
            baseNumber = share.baseNumber();
            needed = share.needed();
            if (share.by() != CountedBy.USUAL) {
                votesFor = share.votesFor();
                against = share.against();
                abstain = share.votes().abstain();
            }
        }
        shares.add(share);
    }

    @Nullable Integer shortBy() {
        Integer number = needed;
        return number == null ? null : castingUsed && outcome == Outcome.CARRIED ? Integer.valueOf(0) : Integer.valueOf(Math.max(0, number - votesFor));
    }
}
