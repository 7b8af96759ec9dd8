package org.quorate.persistence.charter;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.ruling.TimeLimitCase;

/** Reads cases of kind time-limit: whether a meeting, a debate or a speech may go on. */
final class TimeLimitReader {

    static final List<String> KEYS = List.of("format", "kind", "title", "body", "about", "began", "at", "extensions", "members", "present", "settings");
    static final List<String> EXTENSION_KEYS = List.of("at", "minutes", "agreed", "chair_agreed");
    static final List<String> ABOUT = Arrays.stream(TimeLimitCase.About.values()).map(TimeLimitCase.About::word).toList();

    private TimeLimitReader() {
    }

    static TimeLimitCase read(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(KEYS));
        TimeLimitCase.About about = AttendanceReader.word(keys, "about", TimeLimitCase.About.values(), TimeLimitCase.About::word)
                .orElse(TimeLimitCase.About.SITTING);
        List<TimeLimitCase.Extension> extensions = new ArrayList<>();
        for (YamlPlace item : keys.items("extensions")) {
            YamlKeys own = new YamlKeys(item, item.entries(EXTENSION_KEYS));
            extensions.add(new TimeLimitCase.Extension(hour(own, "at"), own.count("minutes"), AttendanceReader.number(own, "agreed"),
                    Boolean.TRUE.equals(own.truth("chair_agreed"))));
        }
        keys.required("began");
        keys.required("at");
        return new TimeLimitCase(keys.required("body"), about, Objects.requireNonNullElse(hour(keys, "began"), LocalTime.MIN),
                Objects.requireNonNullElse(hour(keys, "at"), LocalTime.MAX), extensions, keys.count("members"), keys.count("present"), CaseYaml.settings(keys));
    }

    private static @Nullable LocalTime hour(YamlKeys keys, String key) {
        YamlPlace place = keys.entries().get(key);
        return place == null ? null : place.read(ClockText::read);
    }
}
