package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has this been decided in writing?
 *
 * @param body the body, by key or name
 * @param matter the matter, by key or title
 * @param circulated the day it was sent out, or null
 * @param date the day the question is asked, or null
 * @param replies every seat of the body with what came back
 * @param settings settings to assume
 * @param approvals what those outside the body answered whose approval it needs
 */
public record WrittenCase(String body, String matter, @Nullable LocalDate circulated, @Nullable LocalDate date, List<Reply> replies,
                          Map<String, String> settings, Approvals approvals) implements RulingCase {

    /**
     * A seat and its reply.
     *
     * @param seat the seat; its vote is the reply
     * @param sent whether it was sent to its holder; null when the case does not say, and then it was
     * @param on the day the reply came, or null when it is not said, and then it was in time
     * @param wantsMeeting whether its holder objected to deciding it in writing
     */
    public record Reply(SeatInCase seat, @Nullable Boolean sent, @Nullable LocalDate on, boolean wantsMeeting) {
    }

    public WrittenCase {
        replies = List.copyOf(replies);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** A question that nobody outside the body was asked about. */
    public WrittenCase(String body, String matter, @Nullable LocalDate circulated, @Nullable LocalDate date, List<Reply> replies,
            Map<String, String> settings) {
        this(body, matter, circulated, date, replies, settings, Approvals.UNSAID);
    }

    /** The same question as one of a meeting at which these seats voted. */
    DecisionCase with(List<SeatInCase> seats) {
        return DecisionCase.of(body, matter, seats).assuming(settings);
    }
}
