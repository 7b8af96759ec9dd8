package org.quorate.model.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When the year of a body begins, where it is not the year of the calendar: a day, a certain weekday of a month, or its annual meeting. */
public sealed interface YearStart {

    /** What may be written. */
    String ACCEPTED = "a day such as 1 April, a weekday such as \"second Tuesday in May\", or annual meeting";

    /** In one form that reads back the same. */
    String text();

    /** The first day of the year that begins in a year of the calendar; empty where only the record of meetings tells it. */
    Optional<LocalDate> in(int year);

    /** The same day of every year. */
    record On(MonthDay day) implements YearStart {
        private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMMM").toFormatter(Locale.UK);

        @Override
        public String text() {
            return FORM.format(day);
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year));
        }
    }

    /**
     * A weekday of a month.
     *
     * @param which the first to the fourth; 0 for the last
     */
    record Weekday(int which, DayOfWeek day, Month month) implements YearStart {
        private static final List<String> ORDINALS = List.of("last", "first", "second", "third", "fourth");
        private static final Pattern FORM = Pattern.compile("(last|first|second|third|fourth) ([a-z]+) (?:in|of) ([a-z]+)");

        @Override
        public String text() {
            return ORDINALS.get(which) + " " + day.getDisplayName(TextStyle.FULL, Locale.UK) + " in " + month.getDisplayName(TextStyle.FULL, Locale.UK);
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return Optional.of(first.with(which == 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(which, day)));
        }
    }

    /** The body's annual meeting, whose days a question must give. */
    record AnnualMeeting() implements YearStart {
        @Override
        public String text() {
            return "annual meeting";
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.empty();
        }
    }

    /** Reads it as a charter writes it; refuses anything else. */
    static YearStart read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:on |at )?(?:the |its )?", "").replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("\\s+", " ");
        if (plain.matches("annual (?:general )?meeting(?: of the council)?")) {
            return new AnnualMeeting();
        }
        Matcher weekday = Weekday.FORM.matcher(plain);
        if (weekday.matches()) {
            Optional<DayOfWeek> day = named(Stream.of(DayOfWeek.values()), weekday.group(2));
            Optional<Month> month = named(Stream.of(Month.values()), weekday.group(3));
            if (day.isPresent() && month.isPresent()) {
                return new Weekday(Weekday.ORDINALS.indexOf(weekday.group(1)), day.get(), month.get());
            }
        }
        try {
            return new On(MonthDay.parse(plain, On.FORM));
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("\"" + text + "\" does not say when a year begins. Expected " + ACCEPTED + ".", notADay);
        }
    }

    private static <T extends Enum<T>> Optional<T> named(Stream<T> all, String name) {
        return all.filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
    }

    /** The first days of the years that touch a time, earliest first, with the one after it; by the annual meetings given where it begins with them. */
    default List<LocalDate> startsAround(LocalDate from, LocalDate to, List<LocalDate> annualMeetings) {
        if (this instanceof AnnualMeeting) {
            return annualMeetings.stream().sorted().toList();
        }
        return Stream.iterate(from.getYear() - 1, year -> year <= to.getYear() + 2, year -> year + 1).map(this::in).flatMap(Optional::stream)
                .filter(day -> !day.isBefore(from.minusDays(366))).toList();
    }
}
