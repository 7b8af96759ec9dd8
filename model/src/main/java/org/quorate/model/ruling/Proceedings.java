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
 */
public record Proceedings(@Nullable Integer attempt, @Nullable Earlier earlier, @Nullable Integer recordedVoteAskedBy, @Nullable LocalTime startsAt) {

    /** Nothing is said. */
    public static final Proceedings UNSAID = new Proceedings(null, null, null, null);

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

    public Proceedings {
        if (attempt != null && attempt < 1) {
            throw new IllegalArgumentException("Attempts are counted from 1, the first meeting on the matter.");
        }
        if (recordedVoteAskedBy != null && recordedVoteAskedBy < 0) {
            throw new IllegalArgumentException("A number of members cannot be negative.");
        }
    }
}
