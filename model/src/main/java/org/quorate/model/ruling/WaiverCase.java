package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * May a meeting go on, or does what it did stand, though notice of it was late or was not given to everyone?
 *
 * @param body the body
 * @param rule the notice ("meeting")
 * @param meeting the day of the meeting
 * @param given the day notice was given, or null when it was not given to everyone
 * @param accidental whether notice was left out by accident, or null when that is not known
 * @param members how many members are in office, or null
 * @param present how many of them are present, or null
 * @param waived how many members waive the defect
 * @param waivedPresent how many of those who waive it are present, or null when that is not said
 * @param chairWaives whether whoever presides waives it
 * @param objectedPresent how many of those present object
 * @param objectedAbsent how many of those absent object
 * @param settings settings to assume
 */
public record WaiverCase(@Nullable String body, String rule, LocalDate meeting, @Nullable LocalDate given, @Nullable Boolean accidental,
        @Nullable Integer members, @Nullable Integer present, int waived, @Nullable Integer waivedPresent, boolean chairWaives, int objectedPresent,
        int objectedAbsent, Map<String, String> settings) implements RulingCase {

    public WaiverCase {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        boolean morePresent = waivedPresent != null && (waivedPresent > waived || (present != null && waivedPresent > present));
        if (morePresent || (members != null && waived > members)) {
            throw new IllegalArgumentException("More members waive the defect than there are.");
        }
    }
}
