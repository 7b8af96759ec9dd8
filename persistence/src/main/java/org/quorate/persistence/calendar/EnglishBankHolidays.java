package org.quorate.persistence.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.Nation;

/**
 * The bank holidays of England, and of the other nations where a charter asks for theirs, read from jollyday and kept by year because the first
 * reading of a year is slow.
 */
public final class EnglishBankHolidays implements BankHolidays {

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Nation, Map<Integer, Map<LocalDate, String>>> nations = new ConcurrentHashMap<>();

    @Override
    public Optional<String> nameOf(LocalDate day) {
        return nameOf(Nation.ENGLAND, day);
    }

    @Override
    public BankHolidays in(Nation nation) {
        return nation == Nation.ENGLAND ? this : day -> nameOf(nation, day);
    }

    private Optional<String> nameOf(Nation nation, LocalDate day) {
        Map<Integer, Map<LocalDate, String>> years = nations.computeIfAbsent(nation, key -> new ConcurrentHashMap<>());
        return Optional.ofNullable(years.computeIfAbsent(day.getYear(), year -> read(nation, year)).get(day));
    }

    private Map<LocalDate, String> read(Nation nation, int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (Holiday holiday : manager.getHolidays(Year.of(year), code(nation))) {
            days.put(holiday.getActualDate(), holiday.getDescription(Locale.UK));
            days.put(holiday.getDate(), holiday.getDescription(Locale.UK));
        }
        return days;
    }

    private static String code(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
