package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has something happened as often as it must, or by the day it was due?
 *
 * @param body the body whose meetings are asked about, or null
 * @param rule the key of an obligation, or null when the meetings of the body are asked about
 * @param held the days on which it happened
 * @param from the first day looked at
 * @param to the last day looked at
 * @param given the days of events the rule counts from, by their names
 * @param annualMeetings the days of the annual meetings with which the years of the body begin
 * @param settings settings to assume
 */
public record CadenceCase(@Nullable String body, @Nullable String rule, List<LocalDate> held, LocalDate from, LocalDate to, Map<String, LocalDate> given,
        List<LocalDate> annualMeetings, Map<String, String> settings) implements RulingCase {

    public CadenceCase {
        held = held.stream().sorted().distinct().toList();
        annualMeetings = List.copyOf(annualMeetings);
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The time looked at ends on " + to + ", before it begins on " + from + ".");
        }
        if ((body == null) == (rule == null)) {
            throw new IllegalArgumentException("Say either the body whose meetings are asked about, or the obligation under \"rule\".");
        }
    }
}
