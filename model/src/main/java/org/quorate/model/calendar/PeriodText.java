package org.quorate.model.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads periods as rules write them. */
final class PeriodText {

    private static final String EXAMPLES = "a period such as 5 clear working days, 14 days, 2 weeks, 1 month or 48 hours";
    private static final Pattern FORM = Pattern.compile("(?:(?:at least|not less than|no less than|not fewer than|within|not later than|not more than)"
            + " )?(.+?) (clear )?(working |business |week|calendar )?(minute|hour|day|week|fortnight|month|quarter|year)'?s?'?(?: notice)?");

    private PeriodText() {
    }

    static Period read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("(?<=\\w)-(?=\\w)", " ").replaceAll("\\s+", " ");
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            throw unreadable(text);
        }
        OptionalInt number = NumberWords.read(form.group(1));
        Optional<PeriodUnit> unit = unit(form.group(4), form.group(2) != null, form.group(3));
        if (number.isEmpty() || unit.isEmpty()) {
            throw unreadable(text);
        }
        return new Period(number.getAsInt() * times(form.group(4)), unit.get());
    }

    private static int times(String word) {
        return switch (word) {
            case "fortnight" -> 2;
            case "quarter" -> 3;
            default -> 1;
        };
    }

    private static Optional<PeriodUnit> unit(String word, boolean clear, @Nullable String kind) {
        boolean working = kind != null && !kind.startsWith("calendar");
        if (working && !word.equals("day")) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (word) {
            case "day" -> working ? clear ? PeriodUnit.CLEAR_WORKING_DAYS : PeriodUnit.WORKING_DAYS : clear ? PeriodUnit.CLEAR_DAYS : PeriodUnit.DAYS;
            case "week", "fortnight" -> clear ? PeriodUnit.CLEAR_WEEKS : PeriodUnit.WEEKS;
            case "month", "quarter" -> clear ? PeriodUnit.CLEAR_MONTHS : PeriodUnit.MONTHS;
            case "year" -> clear ? null : PeriodUnit.YEARS;
            case "hour" -> clear ? null : PeriodUnit.HOURS;
            default -> clear ? null : PeriodUnit.MINUTES;
        });
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a length of time. Expected " + EXAMPLES + ".");
    }
}
