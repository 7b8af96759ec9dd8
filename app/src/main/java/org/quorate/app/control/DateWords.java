package org.quorate.app.control;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates as people type them, and writes them in the one form of the window. */
public final class DateWords {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern DAY_NAME = Pattern.compile("(?:next |on |this )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*");
    private static final Pattern LEADING_DAY_NAME = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?=\\d)");
    private static final Pattern AHEAD = Pattern.compile("(?:in )?(\\d{1,3}) ?(day|week|month)s?(?: ahead)?");
    private static final Pattern PLUS = Pattern.compile("\\+ ?(\\d{1,3})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern IN_NUMBERS = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?");
    private static final Pattern WITH_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ?([a-z]{3,9})(?: ?(\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?");
    private static final Pattern DAY_ONLY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

    private DateWords() {}

    /** As in "Tue 26 Jan 2021". */
    public static String words(LocalDate date) {
        return FULL.format(date);
    }

    /**
     * Reads "26 jan", "26/1/27", "2027-01-26", "tue", "next tue", "tomorrow", "in 2 weeks", "+7" and the like. A date
     * without a year is the one nearest to today; the name of a weekday is the next such day after today.
     *
     * @return empty when it is no date
     */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.UK).replace(",", " ").replaceAll("\\s+", " ");
        text = LEADING_DAY_NAME.matcher(text).replaceFirst("");
        try {
            return readTidied(text, today);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> readTidied(String text, LocalDate today) {
        return switch (text) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> relative(text, today).or(() -> absolute(text, today));
        };
    }

    private static Optional<LocalDate> relative(String text, LocalDate today) {
        Matcher day = DAY_NAME.matcher(text);
        if (day.matches()) {
            return Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.of(DAYS.indexOf(day.group(1)) + 1))));
        }
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            return Optional.of(today.plusDays(Long.parseLong(plus.group(1))));
        }
        Matcher ahead = AHEAD.matcher(text);
        if (!ahead.matches()) {
            return Optional.empty();
        }
        long many = Long.parseLong(ahead.group(1));
        return Optional.of(switch (ahead.group(2)) {
            case "day" -> today.plusDays(many);
            case "week" -> today.plusWeeks(many);
            default -> today.plusMonths(many);
        });
    }

    private static Optional<LocalDate> absolute(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher numbers = IN_NUMBERS.matcher(text);
        if (numbers.matches()) {
            return dated(number(numbers.group(1)), number(numbers.group(2)), numbers.group(3), today);
        }
        Matcher month = WITH_MONTH.matcher(text);
        if (month.matches()) {
            return named(number(month.group(1)), month.group(2), month.group(3), today);
        }
        Matcher first = MONTH_FIRST.matcher(text);
        if (first.matches()) {
            return named(number(first.group(2)), first.group(1), first.group(3), today);
        }
        Matcher alone = DAY_ONLY.matcher(text);
        return alone.matches() ? nextDay(number(alone.group(1)), today) : Optional.empty();
    }

    private static Optional<LocalDate> named(int day, String monthName, @Nullable String year, LocalDate today) {
        int month = MONTHS.indexOf(monthName.substring(0, 3)) + 1;
        return month == 0 ? Optional.empty() : dated(day, month, year, today);
    }

    private static Optional<LocalDate> dated(int day, int month, @Nullable String year, LocalDate today) {
        if (year != null) {
            int number = number(year);
            return Optional.of(LocalDate.of(number < 100 ? 2000 + number : number, month, day));
        }
        MonthDay wanted = MonthDay.of(month, day);
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .filter(wanted::isValidYear)
                .map(wanted::atYear)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
    }

    private static Optional<LocalDate> nextDay(int day, LocalDate today) {
        return Stream.iterate(today.withDayOfMonth(1), month -> month.plusMonths(1))
                .limit(3)
                .filter(month -> day >= 1 && day <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(day))
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
