package org.quorate.model.ruling;

import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * May a meeting, a debate or a speech go on, or is its time over?
 *
 * @param body the body, by key or name
 * @param about what it is that goes on
 * @param began the hour at which it began
 * @param at the hour at which the question is asked, the same day
 * @param extensions what was agreed of going on longer, in order
 * @param members how many members are in office, or null
 * @param present how many of them are present, or null
 * @param settings settings to assume
 */
public record TimeLimitCase(String body, About about, LocalTime began, LocalTime at, List<Extension> extensions, @Nullable Integer members,
        @Nullable Integer present, Map<String, String> settings) implements RulingCase {

    /** What has a limit. */
    public enum About {
        /** A meeting. */
        SITTING("The meeting"),
        /** The debate on one item. */
        DEBATE("The debate"),
        /** A speech. */
        SPEECH("The speech"),
        /** The speech of whoever moves a motion. */
        OPENING_SPEECH("The opening speech");

        private final String words;

        About(String words) {
            this.words = words;
        }

        /** The word in cases and setting paths: "opening-speech". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As a sentence begins: "The debate". */
        public String words() {
            return words;
        }
    }

    /**
     * One agreement that it goes on.
     *
     * @param at when it was agreed, or null where that is not said, and then it was in time
     * @param minutes for how long, or null for as long as the charter allows
     * @param agreed how many agreed
     * @param chairAgreed whether whoever presides agreed
     */
    public record Extension(@Nullable LocalTime at, @Nullable Integer minutes, int agreed, boolean chairAgreed) {
    }

    public TimeLimitCase {
        extensions = List.copyOf(extensions);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (at.isBefore(began)) {
            throw new IllegalArgumentException("It is asked about " + at + ", before it began at " + began + ".");
        }
    }
}
