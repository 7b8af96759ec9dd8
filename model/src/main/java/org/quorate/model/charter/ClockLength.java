package org.quorate.model.charter;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.calendar.NumberWords;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;

/** A length of time by the clock: "3 hours", "2 hours 30 minutes", "two and a half hours", "5 minutes". */
record ClockLength() implements Domain {

    private static final int MINUTES = 60;
    private static final int MOST = 24 * MINUTES;
    private static final Pattern FORM = Pattern.compile("(?:([a-z0-9 -]+?)( and a half)? hours?)?(?:,? (?:and )?|)(?:([a-z0-9-]+) min(?:ute)?s?)?");

    @Override
    public SettingValue read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^(?:for )?(?:no|not) (?:more|longer) than ", "")
                .replaceFirst("^(?:a |one )?(?:half an hour|half-hour)$", "30 minutes").replaceFirst("^(?:a|one) quarter of an hour$", "15 minutes")
                .replaceFirst("^(?:an|one) hour and a half$", "90 minutes").replaceAll("(?<=\\d)(?=h|m)", " ")
                .replaceFirst("(\\d+)\\.5 hours", "$1 and a half hours");
        Matcher form = FORM.matcher(plain);
        int hours = form.matches() && form.group(1) != null ? number(form.group(1), text) : 0;
        int minutes = form.matches() && form.group(3) != null ? number(form.group(3), text) : 0;
        int all = hours * MINUTES + (form.matches() && form.group(2) != null ? MINUTES / 2 : 0) + minutes;
        if (all < 1 || all > MOST) {
            throw unreadable(text);
        }
        return new SettingValue.Length(all % MINUTES == 0 ? Period.of(all / MINUTES, PeriodUnit.HOURS) : Period.of(all, PeriodUnit.MINUTES));
    }

    private int number(String words, String whole) {
        OptionalInt number = NumberWords.read(words.strip());
        if (number.isEmpty()) {
            throw unreadable(whole);
        }
        return number.getAsInt();
    }

    private IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a length of time by the clock. Expected " + accepted() + ".");
    }

    @Override
    public String accepted() {
        return "a length of time by the clock, from 1 minute to 24 hours, such as 3 hours, 2 hours 30 minutes or 5 minutes";
    }
}
