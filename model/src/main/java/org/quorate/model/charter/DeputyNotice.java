package org.quorate.model.charter;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;

/**
 * How long before a meeting a deputy must be named: "2 working days", "1 hour", "by noon on the day before".
 *
 * @param period how long before
 * @param until the hour on the last day after which it is late, or null
 */
public record DeputyNotice(Period period, @Nullable LocalTime until) {

    /** What may be written. */
    public static final String ACCEPTED = "not-needed, required, a length of time such as \"2 working days\" or \"1 hour\", or an hour such as \"by noon on the"
            + " day before\"";
    /** A number alone is no hour, or "1 hour before" would be one o'clock. */
    private static final String HOUR = "12 noon|noon|midday|\\d{1,2}[.:]\\d\\d ?(?:am|pm|a\\.m\\.|p\\.m\\.)?|\\d{1,2} ?(?:am|pm|a\\.m\\.|p\\.m\\.)";
    private static final Pattern HOUR_FIRST = Pattern.compile("(?:by |before |not later than |no later than )?(" + HOUR + ") (?:on )?(?:the )?(.+)");
    private static final Pattern HOUR_LAST = Pattern.compile("(.+?),? by (.+)");

    public DeputyNotice {
        if (until != null && period.unit().isByTheClock()) {
            throw new IllegalArgumentException("An hour of the day goes with days, not with " + period.text() + ".");
        }
    }

    /** Reads it; refuses anything else. */
    public static DeputyNotice read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT)
                .replaceFirst(" before(?: the)?(?: start of)?(?: the)?(?: meeting)?(?: begins| starts)?$", " before");
        Matcher first = HOUR_FIRST.matcher(plain);
        if (first.matches() && (plain.contains(" before") || first.group(2).matches("day of the meeting|same day"))) {
            return new DeputyNotice(days(first.group(2)), ClockText.read(first.group(1)));
        }
        Matcher last = HOUR_LAST.matcher(plain);
        return last.matches() ? new DeputyNotice(days(last.group(1)), ClockText.read(last.group(2))) : new DeputyNotice(days(plain), null);
    }

    private static Period days(String text) {
        String bare = text.replaceFirst("^(?:at least |not less than |not later than |no later than )", "").replaceFirst(" before$", "");
        return switch (bare) {
            case "day" -> Period.of(1, PeriodUnit.DAYS);
            case "working day", "previous working day", "preceding working day" -> Period.of(1, PeriodUnit.WORKING_DAYS);
            case "day of the meeting", "same day" -> Period.of(0, PeriodUnit.DAYS);
            default -> Period.read(bare);
        };
    }

    /** In one form that reads back the same: "1 calendar day, by 12:00". */
    public String text() {
        return period.text() + (until == null ? "" : ", by " + until);
    }

    /** As a sentence says it: "by 12 noon 1 calendar day before the meeting". */
    public String words() {
        LocalTime hour = until;
        return (hour == null ? "" : "by " + ClockText.of(hour) + " ") + (period.amount() == 0 ? "on the day of the meeting" : period.text()
                + " before the meeting");
    }
}
