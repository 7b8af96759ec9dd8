package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.charter.Slug;

/** Reads the kinds of value that charters and cases have in common from the entries of a mapping. */
record YamlKeys(YamlPlace place, Map<String, YamlPlace> entries) {

    @Nullable String text(String key) {
        YamlPlace value = entries.get(key);
        return value == null ? null : value.text();
    }

    /** A text that must be there; a missing one is noted and read as a blank. */
    String required(String key) {
        String value = text(key);
        if (value == null) {
            place.wrong("The key " + key + " is missing.");
        }
        return Objects.requireNonNullElse(value, "");
    }

    List<String> texts(String key) {
        YamlPlace value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        return value.isList() ? value.items().stream().map(YamlPlace::text).filter(Objects::nonNull).map(Objects::requireNonNull).toList()
                : List.of(Objects.requireNonNullElse(value.text(), ""));
    }

    /** The items of a list, none when the key is not there. */
    List<YamlPlace> items(String key) {
        YamlPlace value = entries.get(key);
        return value == null ? List.of() : value.items();
    }

    /** One value or a list of them, each put through a reading. */
    <T> List<T> items(String key, Function<YamlPlace, T> reading) {
        YamlPlace value = entries.get(key);
        return value == null ? List.of() : (value.isList() ? value.items() : List.of(value)).stream().map(reading).toList();
    }

    @Nullable LocalDate date(String key) {
        YamlPlace value = entries.get(key);
        return value == null ? null : value.read(YamlKeys::dateOf);
    }

    @Nullable Integer count(String key) {
        YamlPlace value = entries.get(key);
        return value == null ? null : value.read(YamlKeys::countOf);
    }

    @Nullable Boolean truth(String key) {
        YamlPlace value = entries.get(key);
        return value == null ? null : value.read(YamlKeys::truthOf);
    }

    static LocalDate dateOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date. Write the year, month and day: 2021-01-26.", notADate);
        }
    }

    private static Integer countOf(String text) {
        if (!text.matches("\\d{1,7}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number from 0 to 9999999.");
        }
        return Integer.valueOf(text);
    }

    private static Boolean truthOf(String text) {
        return switch (Slug.of(text)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("\"" + text + "\" is neither true nor false.");
        };
    }

    /** The class of a seat by its word. */
    static SeatClass seatClassOf(String text) {
        return switch (Slug.of(text)) {
            case "voting", "full", "member", "voting-member" -> SeatClass.VOTING;
            case "non-voting", "nonvoting", "non-voting-member" -> SeatClass.NON_VOTING;
            case "associate", "associate-non-voting" -> SeatClass.ASSOCIATE;
            case "in-attendance", "attending", "officer", "attendance" -> SeatClass.IN_ATTENDANCE;
            default -> throw new IllegalArgumentException("\"" + text
                    + "\" is not a class of seat. Expected voting, non-voting, associate or in-attendance.");
        };
    }

    /** The word of a class of seat. */
    static String word(SeatClass seatClass) {
        return switch (seatClass) {
            case VOTING -> "voting";
            case NON_VOTING -> "non-voting";
            case ASSOCIATE -> "associate";
            case IN_ATTENDANCE -> "in-attendance";
        };
    }
}
