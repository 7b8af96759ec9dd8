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
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;

/** Reads cases of kind notice and deadline. */
final class TimeCaseReader {

    static final List<String> KEYS = List.of("format", "kind", "title", "body", "rule", "start", "meeting", "received", "sent", "sent_by", "date",
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
        Moment start = moment(keys, "start");
        Map<String, LocalDate> given = new LinkedHashMap<>();
        Map<String, LocalTime> givenAt = new LinkedHashMap<>();
        moments(keys).forEach((name, moment) -> {
            given.put(name, moment.day());
            if (moment.at() != null) {
                givenAt.put(name, moment.at());
            }
        });
        TimeParticulars particulars = new TimeParticulars(meeting == null ? null : meeting.at(), received == null ? null : received.at(),
                start == null ? null : start.at(), given, givenAt, closures == null ? null : closures.take(StructuredValue.textOf(closures), DaySet::read),
                sending(top, keys));
        return new TimeCase(kind, keys.text("body"), keys.required("rule"), start == null ? null : start.day(), meeting == null ? null : meeting.day(),
                received == null ? null : received.day(), keys.date("date"), keys.text("reason"), CaseYaml.settings(keys), particulars);
    }

    private static TimeParticulars.@Nullable Sending sending(YamlPlace top, YamlKeys keys) {
        Moment sent = moment(keys, "sent");
        YamlPlace way = keys.entries().get("sent_by");
        if (way == null) {
            if (sent != null) {
                top.wrong("Say how it was sent, such as \"sent_by: post\".");
            }
            return null;
        }
        String known = way.read(TimeCaseReader::way);
        return known == null ? null : new TimeParticulars.Sending(known, sent == null ? null : sent.day(), sent == null ? null : sent.at());
    }

    private static String way(String text) {
        return switch (Slug.of(text)) {
            case "post", "first-class-post", "mail", "letter" -> "post";
            case "email", "e-mail", "electronically" -> "email";
            case "hand", "by-hand", "personally", "in-person" -> "hand";
            case "website", "web-site", "web" -> "website";
            default -> throw new IllegalArgumentException("\"" + text + "\" is not a way of sending. Expected post, email, hand or website.");
        };
    }

    private static Map<String, Moment> moments(YamlKeys keys) {
        Map<String, Moment> moments = new LinkedHashMap<>();
        YamlPlace place = keys.entries().get("given");
        if (place != null) {
            place.entries().forEach((name, value) -> {
                Moment moment = value.read(TimeCaseReader::momentOf);
                if (moment != null) {
                    moments.put(name, moment);
                }
            });
        }
        return moments;
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
