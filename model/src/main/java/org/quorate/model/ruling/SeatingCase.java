package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question about who sits: who presides, or whether the body is composed as its rules ask.
 *
 * @param kind which of these
 * @param body the body, by key or name
 * @param attendance who sits, and who of them is there
 * @param chosen whom those present chose to preside, or null
 * @param nominated whom the chair nominated to preside, or null
 * @param settings settings to assume
 * @param date the day on which terms are looked at, or null
 */
public record SeatingCase(Kind kind, String body, Attendance attendance, @Nullable String chosen, @Nullable String nominated,
                          Map<String, String> settings, @Nullable LocalDate date) implements RulingCase {

    /** What is asked. */
    public enum Kind {
        /** Who presides. */
        PRESIDING,
        /** Whether the composition keeps to the rules. */
        COMPOSITION,
        /** Whether anyone holds a seat longer than the rules allow. */
        TERMS
    }

    /** A question that turns on no date. */
    public SeatingCase(Kind kind, String body, Attendance attendance, @Nullable String chosen, @Nullable String nominated, Map<String, String> settings) {
        this(kind, body, attendance, chosen, nominated, settings, null);
    }

    public SeatingCase {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
