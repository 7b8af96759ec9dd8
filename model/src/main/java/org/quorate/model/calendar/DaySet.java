package org.quorate.model.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Days named one by one or from one to another: "2022-09-19, 2022-12-24 to 2023-01-02", "27 December to 31 December" of every year, or days that move
 * with Easter, as "Maundy Thursday to Easter Tuesday".
 *
 * @param spans at least one
 */
public record DaySet(List<Span> spans) {

    private static final DateTimeFormatter YEARLY = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMMM").toFormatter(Locale.UK);
    private static final DateTimeFormatter YEARLY_SHORT = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMM")
            .toFormatter(Locale.UK);

    /** Some days that follow one another. */
    public sealed interface Span {

        /** Whether the day is one of them. */
        boolean contains(LocalDate day);

        /** The days in one form that reads back the same. */
        String text();

        /** From one date to another, both included. */
        record Dates(LocalDate from, LocalDate to) implements Span {
            public Dates {
                if (to.isBefore(from)) {
                    throw new IllegalArgumentException("The days from " + from + " to " + to + " run backwards.");
                }
            }

            @Override
            public boolean contains(LocalDate day) {
                return !day.isBefore(from) && !day.isAfter(to);
            }

            @Override
            public String text() {
                return from.equals(to) ? from.toString() : from + " to " + to;
            }
        }

        /** The same days of every year, both included; they may run over New Year. */
        record Yearly(MonthDay from, MonthDay to) implements Span {
            @Override
            public boolean contains(LocalDate day) {
                MonthDay here = MonthDay.from(day);
                boolean after = !here.isBefore(from);
                boolean before = !here.isAfter(to);
                return to.isBefore(from) ? after || before : after && before;
            }

            @Override
            public String text() {
                return from.equals(to) ? YEARLY.format(from) : YEARLY.format(from) + " to " + YEARLY.format(to);
            }
        }

        /** Days of every year that move with Easter, both included. */
        record AroundEaster(EasterDay from, EasterDay to) implements Span {
            public AroundEaster {
                if (to.after < from.after) {
                    throw new IllegalArgumentException("The days from " + from.title + " to " + to.title + " run backwards.");
                }
            }

            @Override
            public boolean contains(LocalDate day) {
                return !day.isBefore(from.in(day.getYear())) && !day.isAfter(to.in(day.getYear()));
            }

            @Override
            public String text() {
                return from == to ? from.title : from.title + " to " + to.title;
            }
        }
    }

    /** A day that moves with Easter. */
    public enum EasterDay {
        /** The Thursday before. */
        MAUNDY_THURSDAY("Maundy Thursday", -3),
        /** The Friday before. */
        GOOD_FRIDAY("Good Friday", -2),
        /** The Saturday before. */
        HOLY_SATURDAY("Easter Saturday", -1),
        /** The day itself. */
        EASTER_SUNDAY("Easter Sunday", 0),
        /** The Monday after. */
        EASTER_MONDAY("Easter Monday", 1),
        /** The Tuesday after. */
        EASTER_TUESDAY("Easter Tuesday", 2),
        /** The fortieth day, a Thursday. */
        ASCENSION_DAY("Ascension Day", 39),
        /** The Monday of the seventh week after. */
        WHIT_MONDAY("Whit Monday", 50);

        private final String title;
        private final int after;

        EasterDay(String title, int after) {
            this.title = title;
            this.after = after;
        }

        private LocalDate in(int year) {
            return Easter.sunday(year).plusDays(after);
        }

        private static Optional<EasterDay> named(String text) {
            return Arrays.stream(values()).filter(day -> day.title.equalsIgnoreCase(text)).findFirst();
        }
    }

    public DaySet {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("At least one day is expected.");
        }
    }

    /** Reads days as a charter writes them; refuses anything else. */
    public static DaySet read(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.strip().split("\\s*[,;]\\s*", -1)) {
            String[] ends = part.split("\\s+(?:to|until)\\s+", 2);
            spans.add(span(ends[0].strip(), ends[ends.length - 1].strip()));
        }
        return new DaySet(spans);
    }

    private static Span span(String from, String to) {
        Optional<EasterDay> first = EasterDay.named(from);
        Optional<EasterDay> last = EasterDay.named(to);
        if (first.isPresent() && last.isPresent()) {
            return new Span.AroundEaster(first.get(), last.get());
        }
        try {
            return Character.isDigit(from.isEmpty() ? ' ' : from.charAt(0)) && from.contains("-") ? new Span.Dates(LocalDate.parse(from), LocalDate
                    .parse(to)) : new Span.Yearly(yearly(from), yearly(to));
        } catch (DateTimeException notDays) {
            throw new IllegalArgumentException("\"" + from + (from.equals(to) ? "" : " to " + to) + "\" names no days. "
                    + "Expected a date such as 2022-09-19, days "
                    + "such as 2022-12-24 to 2023-01-02, or days of every year such as 27 December to 31 December or Easter Tuesday.", notDays);
        }
    }

    private static MonthDay yearly(String text) {
        try {
            return MonthDay.parse(text, YEARLY);
        } catch (DateTimeException notInFull) {
            return MonthDay.parse(text, YEARLY_SHORT);
        }
    }

    /** Whether the day is one of them. */
    public boolean contains(LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    /** The days in one form that reads back the same. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining(", "));
    }
}
