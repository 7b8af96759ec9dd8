package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has what the partners adopt, vary or whom they admit all that it needs (CM-23 to CM-27)?
 *
 * @param kind which of these
 * @param partners the partners and what each has done
 * @param boardAgreed whether the board has agreed, or null when it has not been asked
 * @param committed whether a new partner has committed itself to the principles and objectives, or null
 * @param date the day on which the question is asked
 * @param settings settings to assume
 */
public record PartnersCase(Kind kind, List<Stand> partners, @Nullable Boolean boardAgreed, @Nullable Boolean committed, @Nullable LocalDate date,
        Map<String, String> settings) implements RulingCase {

    /** What is asked about. */
    public enum Kind {
        /** The charter taking effect. */
        ADOPTION("adoption"),
        /** The charter being varied. */
        VARIATION("variation"),
        /** A new partner joining. */
        ADMISSION("admission");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in a case, and the beginning of its settings. */
        public String word() {
            return word;
        }
    }

    /**
     * What one partner has done.
     *
     * @param consulted the day it was consulted, or null when it was not
     * @param responded whether it answered
     * @param supported whether it recorded a decision in support
     * @param signed whether it signed
     */
    public record Stand(String name, @Nullable LocalDate consulted, boolean responded, boolean supported, boolean signed) {
    }

    public PartnersCase {
        partners = List.copyOf(partners);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (partners.isEmpty()) {
            throw new IllegalArgumentException("List the partners under \"partners\", each with what it has done.");
        }
    }

    @Override
    public @Nullable String body() {
        return null;
    }
}
