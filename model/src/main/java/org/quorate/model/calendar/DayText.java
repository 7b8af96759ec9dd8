package org.quorate.model.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one form in which a day is shown on screen: "Wed 20 Jan 2021". */
public final class DayText {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private DayText() {
    }

    /** The day as "Wed 20 Jan 2021"; September is "Sep". */
    public static String of(LocalDate day) {
        return FORM.format(day).replace("Sept ", "Sep ");
    }
}
