package org.quorate.app.room;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.VoteCast;

/** What is being put to the room at this moment and not kept yet. */
public sealed interface Draft {
    /** Nothing: letters tick people in and out. */
    record None() implements Draft {}

    /** Consensus is being tested: letters change positions. */
    record Testing(Map<SeatId, Position> positions) implements Draft {
        public Testing {
            positions = Map.copyOf(positions);
        }

        /** The seat takes the next position: agree, with reservations, stand aside, object, not stated. */
        Testing next(SeatId seat) {
            Map<SeatId, Position> changed = new LinkedHashMap<>(positions);
            Position next = switch (changed.getOrDefault(seat, Position.NOT_STATED)) {
                case NOT_STATED -> Position.AGREE;
                case AGREE -> Position.RESERVATIONS;
                case RESERVATIONS -> Position.STAND_ASIDE;
                case STAND_ASIDE -> Position.OBJECT;
                case OBJECT -> Position.NOT_STATED;
            };
            changed.put(seat, next);
            return new Testing(changed);
        }

        /** Whoever has not stated a position agrees. */
        Testing restAgree() {
            Map<SeatId, Position> changed = new LinkedHashMap<>(positions);
            changed.replaceAll((seat, position) -> position == Position.NOT_STATED ? Position.AGREE : position);
            return new Testing(changed);
        }
    }

    /**
     * A vote is being taken: letters change votes, or hands are counted.
     *
     * @param counts the hands counted; nothing while votes are noted by seat
     */
    record Voting(Map<SeatId, VoteCast> votes, @Nullable VoteCounts counts, @Nullable VoteCast castingVote)
            implements Draft {
        public Voting {
            votes = Map.copyOf(votes);
        }

        /** The seat votes for, then against, then abstains, then not at all; counted hands give way to it. */
        Voting next(SeatId seat) {
            Map<SeatId, VoteCast> changed = new LinkedHashMap<>(votes);
            VoteCast next = switch (changed.getOrDefault(seat, VoteCast.NONE)) {
                case NONE -> VoteCast.FOR;
                case FOR -> VoteCast.AGAINST;
                case AGAINST -> VoteCast.ABSTAIN;
                case ABSTAIN -> VoteCast.NONE;
            };
            changed.put(seat, next);
            return new Voting(changed, null, castingVote);
        }

        /** Whoever has not voted votes for. */
        Voting restFor() {
            Map<SeatId, VoteCast> changed = new LinkedHashMap<>(votes);
            changed.replaceAll((seat, vote) -> vote == VoteCast.NONE ? VoteCast.FOR : vote);
            return new Voting(changed, null, castingVote);
        }

        Voting counting(VoteCounts hands) {
            return new Voting(votes, hands, castingVote);
        }

        Voting casting(@Nullable VoteCast vote) {
            return new Voting(votes, counts, vote);
        }

        /** How many vote that way, by seat or by count. */
        int count(VoteCast vote) {
            VoteCounts hands = counts;
            if (hands == null) {
                return (int) votes.values().stream().filter(vote::equals).count();
            }
            return switch (vote) {
                case FOR -> hands.inFavour();
                case AGAINST -> hands.against();
                case ABSTAIN -> hands.abstaining();
                case NONE -> 0;
            };
        }
    }
}
