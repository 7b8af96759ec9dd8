package org.quorate.model.charter;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.NumberWords;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;

/** Reads and writes how often something happens. Words that can be read two ways ("bi-monthly") are not read at all. */
final class CadenceText {

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMMM").toFormatter(Locale.UK);
    private static final String TIMES = "(once|twice|thrice|.+? times|.+? meetings|\\d+)";
    private static final Pattern AVERAGE = Pattern.compile("(?:on )?(?:an )?average(?: of)? " + TIMES + " (?:a|per|each|every) year(?: over (.+))?");
    private static final Pattern ADVERB = Pattern.compile("(?:" + TIMES + " )?(weekly|fortnightly|monthly|quarterly|half yearly|annually|yearly)");
    private static final Pattern IN_EACH = Pattern.compile(TIMES
            + " (?:a|per|each|every|in each|in every|in any) (week|month|quarter|(?:calendar )?year)");
    private static final Pattern EVERY = Pattern.compile("(?:once )?(?:every|each) (other )?(.+)");
    private static final Pattern WEEKLY = Pattern.compile("(.+) (weekly|monthly)");
    private static final Pattern APART = Pattern.compile("(?:with )?(?:not|no) more than (.+?) (?:apart|between (?:meetings|them|any two meetings))");
    private static final Pattern BY = Pattern.compile("(?:annually|yearly|every year|each year|once a year),? by (?:the )?(.+)");
    private static final Pattern BETWEEN = Pattern.compile("(?:annually|yearly|every year|each year|once a year),? between (.+?) (?:to|and) (.+)");
    private static final Pattern IN_MONTH = Pattern.compile("(?:annually|yearly|every year|each year|once a year),? in ([a-z]+)(?: or ([a-z]+))?");
    private static final Pattern OWN_YEAR = Pattern.compile(TIMES + " (?:a|per|each|every|in each|in every|in any) "
            + "(municipal|financial|council|civic|academic|school) year");
    private static final Pattern LEAST_APART = Pattern.compile("(?:with )?(?:at least|not less than|no less than|not fewer than) (.+?) "
            + "(?:apart|between (?:meetings|them|any two meetings))");
    private static final Pattern SLACK = Pattern.compile("(?:give or take|with a tolerance of|tolerance) (.+)");

    private CadenceText() {
    }

    static Optional<Cadence> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\w)-(?=[a-z])", " ").replaceAll("\\s+", " ").replaceFirst("\\.$", "");
        Matcher start = Pattern.compile("(.+?) from (?:the )?(.+)").matcher(plain);
        String from = start.matches() ? start.group(2) : null;
        List<Cadence.Part> parts = new ArrayList<>();
        Period tolerance = null;
        String joined = (start.matches() ? start.group(1) : plain).replaceAll("( between [^,;]+?) and (?=(?:the )?\\d)", "$1 to ");
        for (String piece : joined.split("\\s*[,;]\\s*(?:and )?|\\s+and\\s+", -1)) {
            Matcher slack = SLACK.matcher(piece);
            Optional<Period> allowed = slack.matches() ? period(slack.group(1)) : Optional.empty();
            Optional<Cadence.Part> part = leastApart(piece).or(() -> part(piece.replaceFirst(
                    "^(?:it )?(?:meets? |held )?(?:at least |not less than |not fewer than |no fewer than |no less than )?", "")));
            if (allowed.isPresent()) {
                tolerance = allowed.get();
            } else if (part.isPresent()) {
                parts.add(part.get());
            } else {
                return Optional.empty();
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Cadence(parts, tolerance, from));
    }

    private static Optional<Cadence.Part> part(String piece) {
        Matcher average = AVERAGE.matcher(piece);
        if (average.matches()) {
            OptionalInt times = times(average.group(1));
            Optional<Period> window = average.group(2) == null ? Optional.empty() : period(average.group(2));
            return times.isEmpty() || (average.group(2) != null && window.isEmpty()) ? Optional.empty()
                    : Optional.of(new Cadence.Part.Average(times.getAsInt(), window.orElse(null)));
        }
        Matcher by = BY.matcher(piece);
        if (by.matches()) {
            return day(by.group(1)).map(Cadence.Part.YearlyBy::new);
        }
        Optional<Cadence.Part> between = between(piece);
        if (between.isPresent()) {
            return between;
        }
        Matcher ownYear = OWN_YEAR.matcher(piece);
        if (ownYear.matches()) {
            OptionalInt times = times(ownYear.group(1));
            return times.isEmpty() || times.getAsInt() < 1 ? Optional.empty() : Optional.of(new Cadence.Part.TimesAYear(times.getAsInt(), ownYear.group(2)));
        }
        Matcher apart = APART.matcher(piece);
        return apart.matches() ? period(apart.group(1)).map(Cadence.Part.Apart::new) : regular(piece);
    }

    private static Optional<Cadence.Part> leastApart(String piece) {
        Matcher apart = LEAST_APART.matcher(piece);
        return apart.matches() ? period(apart.group(1)).map(Cadence.Part.AtLeastApart::new) : Optional.empty();
    }

    private static Optional<Cadence.Part> between(String piece) {
        Matcher between = BETWEEN.matcher(piece);
        if (between.matches()) {
            Optional<MonthDay> from = day(between.group(1));
            return day(between.group(2)).flatMap(to -> from.map(first -> new Cadence.Part.YearlyBetween(first, to)));
        }
        Matcher months = IN_MONTH.matcher(piece);
        if (!months.matches()) {
            return Optional.empty();
        }
        Optional<MonthDay> from = day("1 " + months.group(1));
        Optional<MonthDay> last = day("1 " + (months.group(2) == null ? months.group(1) : months.group(2)));
        return last.flatMap(to -> from.map(first -> new Cadence.Part.YearlyBetween(first, MonthDay.of(to.getMonth(), to.getMonth().maxLength()))));
    }

    private static Optional<Cadence.Part> regular(String piece) {
        Matcher adverb = ADVERB.matcher(piece);
        if (adverb.matches()) {
            return times(adverb.group(1), ofAdverb(adverb.group(2)));
        }
        Matcher inEach = IN_EACH.matcher(piece);
        if (inEach.matches()) {
            return times(inEach.group(1), period("1 " + inEach.group(2).replaceFirst("^(?:calendar|municipal) ", "")).orElseThrow());
        }
        Matcher every = EVERY.matcher(piece);
        if (every.matches()) {
            Optional<Period> one = period(every.group(2)).or(() -> period("1 " + every.group(2)));
            return one.map(period -> new Cadence.Part.Times(1, Period.of(period.amount() * (every.group(1) == null ? 1 : 2), period.unit())));
        }
        Matcher weekly = WEEKLY.matcher(piece);
        if (weekly.matches() && !weekly.group(1).equals("bi")) {
            OptionalInt number = NumberWords.read(weekly.group(1));
            PeriodUnit unit = weekly.group(2).equals("weekly") ? PeriodUnit.WEEKS : PeriodUnit.MONTHS;
            return number.isEmpty() || number.getAsInt() < 1 ? Optional.empty() : Optional.of(new Cadence.Part.Times(1, Period.of(number.getAsInt(), unit)));
        }
        return Optional.empty();
    }

    private static Optional<Cadence.Part> times(@Nullable String words, Period per) {
        OptionalInt number = words == null ? OptionalInt.of(1) : times(words);
        return number.isEmpty() || number.getAsInt() < 1 ? Optional.empty() : Optional.of(new Cadence.Part.Times(number.getAsInt(), per));
    }

    private static OptionalInt times(String words) {
        return switch (words) {
            case "once" -> OptionalInt.of(1);
            case "twice" -> OptionalInt.of(2);
            case "thrice" -> OptionalInt.of(3);
            default -> NumberWords.read(words.replaceFirst(" (?:times|meetings)$", ""));
        };
    }

    private static Period ofAdverb(String adverb) {
        return switch (adverb) {
            case "weekly" -> Period.of(1, PeriodUnit.WEEKS);
            case "fortnightly" -> Period.of(2, PeriodUnit.WEEKS);
            case "monthly" -> Period.of(1, PeriodUnit.MONTHS);
            case "quarterly" -> Period.of(3, PeriodUnit.MONTHS);
            case "half yearly" -> Period.of(6, PeriodUnit.MONTHS);
            default -> Period.of(1, PeriodUnit.YEARS);
        };
    }

    private static Optional<Period> period(String text) {
        try {
            Period period = Period.read(text);
            return period.amount() < 1 || period.unit().isByTheClock() ? Optional.empty() : Optional.of(period);
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> day(String text) {
        try {
            return Optional.of(MonthDay.parse(text.replaceFirst("^the ", "").replaceFirst("(?<=\\d)(?:st|nd|rd|th)\\b", ""), DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static String write(Cadence cadence) {
        Period tolerance = cadence.tolerance();
        return cadence.parts().stream().map(CadenceText::write).collect(Collectors.joining(", ")) + (tolerance == null ? "" : ", give or take "
                + tolerance.text()) + (cadence.from() == null ? "" : " from " + cadence.from());
    }

    private static String write(Cadence.Part part) {
        return switch (part) {
            case Cadence.Part.Times(int least, Period per) -> write(least, per);
            case Cadence.Part.Average(int aYear, Period window) -> "on average " + NumberWords.of(aYear) + " times a year"
                    + (window == null ? "" : " over " + window.text());
            case Cadence.Part.YearlyBy(MonthDay day) -> "annually by " + DAY.format(day);
            case Cadence.Part.TimesAYear(int least, String which) -> (least == 1 ? "once" : least == 2 ? "twice" : NumberWords.of(least) + " times") + " a "
                    + which + " year";
            case Cadence.Part.YearlyBetween(MonthDay from, MonthDay to) -> "annually between " + DAY.format(from) + " and " + DAY.format(to);
            case Cadence.Part.AtLeastApart(Period gap) -> "at least " + gap.text() + " apart";
            case Cadence.Part.Apart(Period most) -> "not more than " + most.text() + " apart";
        };
    }

    private static String write(int least, Period per) {
        String adverb = switch (per.text()) {
            case "1 week" -> "weekly";
            case "1 month" -> "monthly";
            case "3 months" -> "quarterly";
            case "1 year" -> "annually";
            default -> "";
        };
        return adverb.isEmpty() ? "every " + per.text() : least == 1 ? adverb : least == 2 ? "twice " + adverb : NumberWords.of(least) + " times " + adverb;
    }
}
