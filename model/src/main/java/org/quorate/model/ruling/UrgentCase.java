package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * May this be, or was it rightly, decided between meetings?
 *
 * @param body the body, by key or name
 * @param matter the matter, by key or title
 * @param by who decides it, by constituency, side, role or office
 * @param consulted who was consulted
 * @param ground why it cannot wait, or null when nothing is recorded
 * @param date the day of the decision, or null
 * @param nextMeeting the day of the next meeting, or null when it is not known
 * @param reportedOn the day it was reported, or null when it has not been yet
 * @param settings settings to assume
 * @param approvals what those outside the body answered whose approval it needs
 */
public record UrgentCase(String body, String matter, List<String> by, List<String> consulted, @Nullable String ground, @Nullable LocalDate date,
                         @Nullable LocalDate nextMeeting, @Nullable LocalDate reportedOn, Map<String, String> settings,
                         Approvals approvals) implements RulingCase {

    /** A decision that nobody outside the body was asked about. */
    public UrgentCase(String body, String matter, List<String> by, List<String> consulted, @Nullable String ground, @Nullable LocalDate date,
            @Nullable LocalDate nextMeeting, @Nullable LocalDate reportedOn, Map<String, String> settings) {
        this(body, matter, by, consulted, ground, date, nextMeeting, reportedOn, settings, Approvals.UNSAID);
    }

    public UrgentCase {
        by = List.copyOf(by);
        consulted = List.copyOf(consulted);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
