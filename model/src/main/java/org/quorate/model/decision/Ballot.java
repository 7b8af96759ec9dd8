package org.quorate.model.decision;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.VoteCast;

/**
 * A vote on an item: how each seat voted; a seat that is missing did not vote.
 *
 * @param castingVote the casting vote of whoever presided, apart from their own, or nothing
 */
public record Ballot(
        BallotId id, ItemId item, LocalDateTime at, Map<SeatId, VoteCast> votes, @Nullable VoteCast castingVote) {
    public Ballot {
        votes = Map.copyOf(votes);
    }
}
