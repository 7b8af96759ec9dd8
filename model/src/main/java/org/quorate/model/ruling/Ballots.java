package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Bloc;

/** The votes recorded in a case: those that count, and among whom. */
final class Ballots {

    /** Votes added up, by their weights where votes are weighted. */
    record Counted(int votesFor, int against, int abstain) {
    }

    private final Prepared prepared;
    private final Working working;
    private final Participation participation;
    private final Counting usual;

    Ballots(Prepared prepared, Working working, Participation participation) {
        this.prepared = prepared;
        this.working = working;
        this.participation = participation;
        this.usual = new Counting(prepared.groups(), working.eligible, prepared.isWeighted());
    }

    /** The seats as votes are usually counted here. */
    Counting usual() {
        return usual;
    }

    /** Adds up the votes that count; false when more are recorded than may vote, or when names are needed and hands were counted. */
    boolean count(boolean byName) {
        HandCount hands = prepared.question().hands();
        boolean nameless = hands != null && (byName || prepared.isWeighted());
        if (nameless) {
            working.refusal = byName ? "The votes were counted by hand, but the rule asks how each group voted. Say who voted how."
                    : "The votes were counted by hand, but votes here are weighted. Say who voted how.";
        }
        return !nameless && (hands == null ? countSeats() : countHands(hands));
    }

    private boolean countSeats() {
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (group.tally().votes() > 0 && !fits(group, working.eligible[index] ? participation.entitled(group) : 0)) {
                return false;
            }
        }
        Counted all = of(null);
        working.votesFor = all.votesFor();
        working.against = all.against();
        working.abstain = all.abstain();
        return true;
    }

    private boolean fits(Group group, int mayVote) {
        int votes = group.tally().votes();
        if (mayVote == 0) {
            working.uncounted += votes;
        } else if (votes > mayVote) {
            working.refusal = group.label() + ": " + votes + " votes are recorded but only " + mayVote + " may vote.";
            return false;
        }
        return true;
    }

    private boolean countHands(HandCount hands) {
        int entitled = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            entitled += working.eligible[index] ? participation.entitled(prepared.groups().get(index)) : 0;
        }
        working.votesFor = hands.votesFor();
        working.against = hands.against();
        working.abstain = hands.abstain();
        int all = hands.votesFor() + hands.against() + hands.abstain();
        if (all > entitled) {
            working.refusal = all + " votes were counted but only " + entitled + " of those here may vote. Count again, or say who voted how.";
        }
        return all <= entitled;
    }

    /** The votes that count in a group of members, or of everyone, as votes are usually counted. */
    Counted of(@Nullable Bloc bloc) {
        return of(usual, bloc);
    }

    /** The votes that count in a group of members, or of everyone. */
    Counted of(Counting counting, @Nullable Bloc bloc) {
        HandCount hands = prepared.question().hands();
        if (hands != null) {
            return bloc == null ? new Counted(hands.votesFor(), hands.against(), hands.abstain()) : new Counted(0, 0, 0);
        }
        int votesFor = 0;
        int against = 0;
        int abstain = 0;
        for (int index = 0; index < counting.groups().size(); index++) {
            Group group = counting.groups().get(index);
            Group.Tally tally = group.tally();
            if (tally.votes() > 0 && belongs(group, bloc) && counting.isEligible(index) && participation.entitled(group) > 0) {
                int weight = counting.weight(prepared, group);
                votesFor += tally.votesFor() * weight;
                against += tally.against() * weight;
                abstain += tally.abstain() * weight;
            }
        }
        return new Counted(votesFor, against, abstain);
    }

    boolean belongs(Group group, @Nullable Bloc bloc) {
        if (bloc != null && group.represented() > 0) {
            bloc.anyOf().forEach(key -> prepared.requireTold(group, key));
        }
        return bloc == null || bloc.anyOf().stream().anyMatch(key -> prepared.isOf(group, key));
    }

    /** Whether somebody of a group of members may take part. */
    boolean anyEligible(Bloc bloc) {
        for (int index = 0; index < prepared.groups().size(); index++) {
            if (working.eligible[index] && prepared.groups().get(index).filled() > 0 && belongs(prepared.groups().get(index), bloc)) {
                return true;
            }
        }
        return false;
    }
}
