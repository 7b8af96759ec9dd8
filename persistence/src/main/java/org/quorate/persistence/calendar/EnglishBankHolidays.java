package org.quorate.persistence.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.model.calendar.BankHolidays;

/** The bank holidays of England, read from jollyday and kept by year because the first reading of a year is slow. */
public final class EnglishBankHolidays implements BankHolidays {

    private static final String ENGLAND = "eng";

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    @Override
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::read).get(day));
    }

    private Map<LocalDate, String> read(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (Holiday holiday : manager.getHolidays(java.time.Year.of(year), ENGLAND)) {
            days.put(holiday.getActualDate(), holiday.getDescription(Locale.UK));
            days.put(holiday.getDate(), holiday.getDescription(Locale.UK));
        }
        return days;
    }
}
