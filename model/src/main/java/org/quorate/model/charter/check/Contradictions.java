package org.quorate.model.charter.check;

import java.util.List;

/** The kinds of finding in which two settings speak against each other. */
final class Contradictions {

    static final List<FindingKind> KINDS = List.of(new InterestClash(), new CastingVoteClash(), new ShareOfVotesCast(),
            new ConsensusClash(), new VoteWithoutPresence(), new NoticeOrder(), new LimitOutOfReach());

    private Contradictions() {
    }
}
