package org.quorate.reports.content;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a body writes a time of day in its papers. */
public enum TimeForm {
    /** 2.00 pm; noon and midnight are named, because "12.00 pm" is read both ways. */
    TWELVE_HOUR {
        @Override
        public String format(LocalTime time) {
            if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
                return time.getHour() == 0 ? "12.00 midnight" : "12.00 noon";
            }
            int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
            return String.format(Locale.UK, "%d.%02d %s", hour, time.getMinute(), time.getHour() < 12 ? "am" : "pm");
        }
    },
    /** 14:00. */
    TWENTY_FOUR_HOUR {
        @Override
        public String format(LocalTime time) {
            return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.UK));
        }
    };

    /** The time in this form. */
    public abstract String format(LocalTime time);
}
