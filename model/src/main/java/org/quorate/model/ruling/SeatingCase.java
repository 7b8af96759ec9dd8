package org.quorate.model.ruling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question about who sits: who presides, or whether the body is composed as its rules ask.
 *
 * @param kind which of the two
 * @param body the body, by key or name
 * @param attendance who sits, and who of them is there
 * @param chosen whom those present chose to preside, or null
 * @param nominated whom the chair nominated to preside, or null
 * @param settings settings to assume
 */
public record SeatingCase(Kind kind, String body, Attendance attendance, @Nullable String chosen, @Nullable String nominated,
                          Map<String, String> settings) implements RulingCase {

    /** What is asked. */
    public enum Kind {
        /** Who presides. */
        PRESIDING,
        /** Whether the composition keeps to the rules. */
        COMPOSITION
    }

    public SeatingCase {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
