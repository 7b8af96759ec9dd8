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
 */
record LimitAnswer(Outcome outcome, List<Limit> chain, @Nullable Setting unknown, @Nullable String late) {

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
}
