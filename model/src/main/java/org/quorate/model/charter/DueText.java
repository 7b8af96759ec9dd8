package org.quorate.model.charter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.calendar.Period;

/** Reads by when something is due: "by 31/3/22 or following the legislation". */
final class DueText {

    /** Read strictly, so that 31 February is no date and not the 28th. */
    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, form("d/M/uu"), form("d/M/uuuu"), form("d MMMM uuuu"));
    private static final Pattern EITHER = Pattern.compile("\\s*,?\\s+or\\s+");

    private static final Pattern WITHIN = Pattern.compile("(?i)(?:within|not later than|no later than) (.+?) (?:of|after|from|following) (?:the )?(.+)");

    private DueText() {
    }

    static DueDate read(String text) {
        List<DueDate.Day> days = new ArrayList<>();
        for (String part : EITHER.split(text.strip(), -1)) {
            Matcher within = WITHIN.matcher(part.strip());
            if (within.matches()) {
                days.add(new DueDate.Day.After(Period.read(within.group(1)), within.group(2)));
                continue;
            }
            String bare = part.strip().replaceFirst("(?i)^(?:by|before|on|following|after|from|upon|when)\\s+", "").replaceFirst("(?i)^the\\s+", "").strip();
            if (bare.isEmpty()) {
                throw new IllegalArgumentException("\"" + text + "\" does not say by when. Expected a date such as 2022-03-31, an event, or both with \"or\".");
            }
            Optional<LocalDate> date = date(bare);
            days.add(date.isPresent() ? new DueDate.Day.Date(date.get()) : new DueDate.Day.Event(bare));
        }
        return new DueDate(days);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> date(String text) {
        Optional<LocalDate> date = FORMS.stream().map(form -> parsed(text, form)).flatMap(Optional::stream).findFirst();
        if (date.isEmpty() && text.matches("\\d.*\\d{2,4}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date. Write the year, month and day: 2022-03-31.");
        }
        return date;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }
}
