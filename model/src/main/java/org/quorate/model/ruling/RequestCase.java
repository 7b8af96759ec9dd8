package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Must a special meeting be called on a request, by when, and was it?
 *
 * @param body the body
 * @param received the day the request was received
 * @param by the offices that ask for it: "chair"
 * @param signed how many members signed it
 * @param members how many members are in office, or null
 * @param seats how many seats there are, or null
 * @param called the day it was called, or null when it has not been
 * @param meeting the day it is or was held, or null
 * @param date the day on which the question is asked, or null
 * @param refused the day whoever should call it refused to, or null
 * @param calling how many members call it themselves, or null
 * @param settings settings to assume
 */
public record RequestCase(String body, LocalDate received, List<String> by, int signed, @Nullable Integer members, @Nullable Integer seats,
        @Nullable LocalDate called, @Nullable LocalDate meeting, @Nullable LocalDate date, @Nullable LocalDate refused,
        @Nullable Integer calling, Map<String, String> settings) implements RulingCase {

    public RequestCase {
        by = List.copyOf(by);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (members != null && signed > members) {
            throw new IllegalArgumentException("The request has " + signed + " signatures of members, but only " + members + " members are in office.");
        }
    }
}
