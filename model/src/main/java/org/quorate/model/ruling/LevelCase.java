package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who decides something: the organisations themselves, a forum they have delegated it to, or the whole partnership (CM-01 to CM-03)?
 *
 * @param matter the matter or function
 * @param forum the body or forum before which it is put, or null when only the level is asked
 * @param date the day on which it would be decided
 * @param amount the sum it concerns in whole pounds, or null
 * @param partners the partners concerned, or none when they are not told apart
 * @param settings settings to assume
 */
public record LevelCase(String matter, @Nullable String forum, LocalDate date, @Nullable Long amount, List<String> partners, Map<String, String> settings)
        implements RulingCase {

    public LevelCase {
        partners = List.copyOf(partners);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    @Override
    public @Nullable String body() {
        return null;
    }
}
