package org.quorate.reports.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a body writes a date in its papers. */
public enum DateForm {
    /** Tuesday, 24th November, 2020. */
    WEEKDAY_WITH_COMMAS {
        @Override
        public String format(LocalDate date) {
            return words(date, "EEEE, ") + withSuffix(date.getDayOfMonth()) + words(date, " MMMM, yyyy");
        }
    },
    /** Tuesday 26th January 2021. */
    WEEKDAY_ORDINAL {
        @Override
        public String format(LocalDate date) {
            return words(date, "EEEE ") + withSuffix(date.getDayOfMonth()) + words(date, " MMMM yyyy");
        }
    },
    /** Tuesday 26 January 2021. */
    WEEKDAY_PLAIN {
        @Override
        public String format(LocalDate date) {
            return words(date, "EEEE d MMMM yyyy");
        }
    },
    /** 26 January 2021. */
    PLAIN {
        @Override
        public String format(LocalDate date) {
            return words(date, "d MMMM yyyy");
        }
    },
    /** 27/01/21, as reports of recommendations carry it. */
    NUMBERS {
        @Override
        public String format(LocalDate date) {
            return words(date, "dd/MM/yy");
        }
    },
    /** 26 Jan 2021, for tables; always three letters, although the UK's own short form of September has four. */
    SHORT {
        @Override
        public String format(LocalDate date) {
            return date.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
        }
    };

    /** The date in this form, in English words. */
    public abstract String format(LocalDate date);

    private static String words(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }

    private static String withSuffix(int day) {
        boolean teen = day >= 11 && day <= 13;
        return day + switch (teen ? 0 : day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
