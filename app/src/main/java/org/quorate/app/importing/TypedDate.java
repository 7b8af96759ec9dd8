package org.quorate.app.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a date as people in the United Kingdom type it: day before month. */
final class TypedDate {
    private static final List<DateTimeFormatter> FORMS = Stream.of(
        "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d/M/uu", "d.M.uu", "d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu", "d-MMM-uu", "d MMM uu")
        .map(TypedDate::form).toList();

    private TypedDate() {}

    static Optional<LocalDate> of(String text) {
        String plain = text.strip().replaceFirst("^(?i)(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+", "")
            .replaceFirst("(?i)(\\d)(st|nd|rd|th)\\b", "$1").replace(",", "").replaceFirst("(?i)\\bsept\\b", "Sep").replaceAll("\\s+", " ");
        return FORMS.stream().flatMap(form -> read(plain, form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    }
}
