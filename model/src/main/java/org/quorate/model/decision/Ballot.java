package org.quorate.model.decision;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.VoteCast;

/**
 * A vote on an item: how each seat voted (a seat that is missing did not vote), or only how many hands were counted.
 *
 * @param counts the hands counted where nobody noted who voted how; nothing where the votes are by seat
 * @param castingVote the casting vote of whoever presided, apart from their own, or nothing
 */
public record Ballot(
        BallotId id,
        ItemId item,
        LocalDateTime at,
        Map<SeatId, VoteCast> votes,
        @Nullable VoteCounts counts,
        @Nullable VoteCast castingVote) {
    public Ballot {
        votes = Map.copyOf(votes);
        Required.that(counts == null || votes.isEmpty(), "A vote is kept by seat or by count, not both.");
    }

    /** A vote by seat. */
    public Ballot(
            BallotId id, ItemId item, LocalDateTime at, Map<SeatId, VoteCast> votes, @Nullable VoteCast castingVote) {
        this(id, item, at, votes, null, castingVote);
    }

    /** How many voted that way. */
    public int count(VoteCast cast) {
        VoteCounts counted = counts;
        if (counted == null) {
            return Collections.frequency(votes.values(), cast);
        }
        return switch (cast) {
            case FOR -> counted.inFavour();
            case AGAINST -> counted.against();
            case ABSTAIN -> counted.abstaining();
            case NONE -> 0;
        };
    }
}
