package org.quorate.model.ruling;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a matter before and around a vote. Null means that the case does not say.
 *
 * @param attempt at which meeting on this matter the body is: 1 for the first, 2 where it came back
 * @param earlier how it ended at the meeting before this one
 * @param recordedVoteAskedBy how many asked that the names of those for and against be recorded
 * @param startsAt the hour at which the meeting begins
 * @param lot how a lot fell that was drawn because votes were equal, or null when none was
 * @param rescinds the earlier decision this one would undo, or null when it undoes none
 * @param approvals what those outside the body answered whose approval it needs
 */
public record Proceedings(@Nullable Integer attempt, @Nullable Earlier earlier, @Nullable Integer recordedVoteAskedBy, @Nullable LocalTime startsAt,
        @Nullable VoteCast lot, @Nullable Rescinding rescinds, Approvals approvals) {

    /** Nothing is said. */
    public static final Proceedings UNSAID = new Proceedings(null, null, null, null, null, null);

    /** What happened to a matter that nobody outside the body was asked about. */
    public Proceedings(@Nullable Integer attempt, @Nullable Earlier earlier, @Nullable Integer recordedVoteAskedBy, @Nullable LocalTime startsAt,
            @Nullable VoteCast lot, @Nullable Rescinding rescinds) {
        this(attempt, earlier, recordedVoteAskedBy, startsAt, lot, rescinds, Approvals.UNSAID);
    }

    /**
     * How a matter ended at an earlier meeting.
     *
     * @param date the day of that meeting, or null when it is not said
     * @param outcome how it ended
     */
    public record Earlier(@Nullable LocalDate date, Outcome outcome) {

        /** Whether the earlier meeting was in favour, so that this one may confirm it. */
        boolean inFavour() {
            return outcome == Outcome.CARRIED || outcome == Outcome.AGREED;
        }
    }

    /**
     * An earlier decision that is to be undone.
     *
     * @param decided the day it was taken
     * @param signed how many members support the motion to undo it
     */
    public record Rescinding(LocalDate decided, int signed) {
        public Rescinding {
            if (signed < 0) {
                throw new IllegalArgumentException("A number of members cannot be negative.");
            }
        }
    }

    public Proceedings {
        if (attempt != null && attempt < 1) {
            throw new IllegalArgumentException("Attempts are counted from 1, the first meeting on the matter.");
        }
        if (recordedVoteAskedBy != null && recordedVoteAskedBy < 0) {
            throw new IllegalArgumentException("A number of members cannot be negative.");
        }
    }
}
