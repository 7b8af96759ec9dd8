package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.calendar.DaySet;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;

/** Reads cases of kind notice and deadline. */
final class TimeCaseReader {

    static final List<String> KEYS = List.of("format", "kind", "title", "body", "rule", "start", "meeting", "received", "date",
            "chair", "reason", "given", "closures", "settings");

    /** A day, and the hour where one is given. */
    record Moment(LocalDate day, @Nullable LocalTime at) {
    }

    private TimeCaseReader() {
    }

    static TimeCase read(YamlPlace top, TimeCase.Kind kind) {
        YamlKeys keys = new YamlKeys(top, top.entries(KEYS));
        Moment meeting = moment(keys, "meeting");
        Moment received = moment(keys, "received");
        YamlPlace closures = keys.entries().get("closures");
        TimeParticulars particulars = new TimeParticulars(meeting == null ? null : meeting.at(), received == null ? null : received.at(), given(keys),
                closures == null ? null : closures.take(StructuredValue.textOf(closures), DaySet::read));
        return new TimeCase(kind, keys.text("body"), keys.required("rule"), keys.date("start"), meeting == null ? null : meeting.day(),
                received == null ? null : received.day(), keys.date("date"), keys.text("reason"), CaseYaml.settings(keys), particulars);
    }

    /** The days on which things happened, by their names. */
    static Map<String, LocalDate> given(YamlKeys keys) {
        Map<String, LocalDate> given = new LinkedHashMap<>();
        YamlPlace place = keys.entries().get("given");
        if (place != null) {
            place.entries().forEach((name, value) -> {
                LocalDate day = value.read(YamlKeys::dateOf);
                if (day != null) {
                    given.put(name, day);
                }
            });
        }
        return given;
    }

    /** A day with or without an hour: 2021-01-26, 2021-01-26 14:00. */
    static @Nullable Moment moment(YamlKeys keys, String key) {
        YamlPlace place = keys.entries().get(key);
        return place == null ? null : place.read(TimeCaseReader::momentOf);
    }

    private static Moment momentOf(String text) {
        String[] parts = text.strip().split("[ T]+", 2);
        try {
            return new Moment(LocalDate.parse(parts[0]), parts.length == 1 ? null : ClockText.read(parts[1]));
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date. Write the year, month and day, and the hour where it matters: 2021-01-26, "
                    + "2021-01-26 14:00.", notADate);
        }
    }
}
