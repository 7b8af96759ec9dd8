package org.quorate.model.ruling.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DaySet;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;

/**
 * What some partners have delegated to a forum, as the charter records it.
 *
 * @param path the beginning of its settings: "delegation.health-services"
 * @param from who delegates, by name; empty for all partners
 * @param to the forum
 * @param matters the matters or functions, by name; empty for all
 * @param excludes the matters or functions kept back
 * @param limit the greatest sum, or null for none
 * @param begins the first day, or null
 * @param ends the last day, or null
 */
record Delegation(String path, List<String> from, String to, List<String> matters, List<String> excludes, @Nullable Long limit, @Nullable LocalDate begins,
        @Nullable LocalDate ends) {

    /** Every delegation of a charter. */
    static List<Delegation> all(Charter charter) {
        TreeSet<String> keys = new TreeSet<>();
        charter.settings().keySet().stream().filter(path -> path.startsWith("delegation.")).forEach(path -> keys.add(path.split("\\.", -1)[1]));
        return keys.stream().map(key -> of(charter, "delegation." + key)).toList();
    }

    private static Delegation of(Charter charter, String path) {
        List<String> from = names(charter, path + ".from").stream().filter(name -> !name.matches("(?i)(?:all|every|each)(?: of the)?(?: partners?)?")).toList();
        Long limit = value(charter, path + ".limit").map(value -> value instanceof SettingValue.Sum(long pounds) ? pounds : null).orElse(null);
        return new Delegation(path, from, value(charter, path + ".to").map(SettingValue::text).orElse(""), names(charter, path + ".matters"),
                names(charter, path + ".excludes"), limit, day(charter, path + ".begins"), day(charter, path + ".ends"));
    }

    private static Optional<SettingValue> value(Charter charter, String path) {
        return charter.setting(path).map(Setting::value);
    }

    private static List<String> names(Charter charter, String path) {
        return value(charter, path).map(value -> Arrays.stream(value.text().split("\\s*[,;]\\s*", -1)).filter(name -> !name.isBlank()).toList())
                .orElse(List.of());
    }

    private static @Nullable LocalDate day(Charter charter, String path) {
        return value(charter, path).map(value -> value instanceof SettingValue.Days(DaySet days) && days.spans().getFirst() instanceof DaySet.Span.Dates(
                LocalDate from, LocalDate ignored) ? from : null).orElse(null);
    }

    boolean holdsOn(LocalDate day) {
        LocalDate first = begins;
        LocalDate last = ends;
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** Whether it speaks of the matter at all. */
    boolean covers(Charter charter, String matter) {
        return matters.isEmpty() || names(charter, matters, matter);
    }

    boolean keepsBack(Charter charter, String matter) {
        return names(charter, excludes, matter);
    }

    /** Whether the sum is within its limit; a sum that is not known is, where there is no limit. */
    boolean allows(@Nullable Long amount) {
        return limit == null || (amount != null && amount <= limit);
    }

    private static boolean names(Charter charter, List<String> names, String matter) {
        Optional<String> key = charter.matter(matter).map(CharterMatter::key);
        return names.stream().anyMatch(name -> Slug.of(name).equals(Slug.of(matter)) || (key.isPresent() && charter.matter(name).map(CharterMatter::key)
                .equals(key)));
    }
}
