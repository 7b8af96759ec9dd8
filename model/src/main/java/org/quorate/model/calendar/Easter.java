package org.quorate.model.calendar;

import java.time.LocalDate;

/** The date of Easter, on which other days of the calendar hang. */
final class Easter {

    private Easter() {
    }

    /** Easter Sunday of a year of the Gregorian calendar, by the anonymous rule published in Nature in 1876. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
