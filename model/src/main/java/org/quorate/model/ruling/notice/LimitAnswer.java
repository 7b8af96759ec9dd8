package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.Outcome;

/**
 * What a question of time comes to under one reading of whatever is open.
 *
 * @param outcome whether it may be done, or was done in time
 * @param chain the limits counted, each from the one before; the last is the one asked about; empty when something unknown stops the counting
 * @param unknown the open setting whose readings nobody can list, or null
 * @param late what the charter says of a late one, or null when it was not late or nothing arrived
 * @param arrival when it arrived or counts as having arrived, or null
 * @param sendBy the last day on which it may be sent, or null where the question does not say how
 */
record LimitAnswer(Outcome outcome, List<Limit> chain, @Nullable Setting unknown, @Nullable String late, @Nullable Arrival arrival,
        @Nullable LocalDate sendBy) {

    LimitAnswer {
        chain = List.copyOf(chain);
    }

    /** The last moment in time: the end of the last day, or its hour; null when it is unknown. */
    @Nullable LocalDateTime lastMoment() {
        if (chain.isEmpty()) {
            return null;
        }
        LocalTime until = chain.getLast().until();
        return until == null ? lastDay().atTime(LocalTime.MAX) : lastDay().atTime(until);
    }

    LocalDate lastDay() {
        return chain.getLast().lastDay();
    }

    /** The time within which it must happen: the first day that is not too early, where there is one, and the last moment; null when it is unknown. */
    @Nullable Window window() {
        LocalDateTime last = lastMoment();
        return last == null ? null : new Window(chain.getLast().earliest(), last, sendBy);
    }

    /** Whether what arrived came before the first day that is not too early. */
    boolean isEarly() {
        LocalDate first = chain.isEmpty() ? null : chain.getLast().earliest();
        return first != null && arrival != null && arrival.day().isBefore(first);
    }

    /** The time within which something must happen. */
    record Window(@Nullable LocalDate earliest, LocalDateTime last, @Nullable LocalDate sendBy) {
    }
}
