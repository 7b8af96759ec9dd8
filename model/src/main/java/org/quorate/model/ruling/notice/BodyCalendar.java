package org.quorate.model.ruling.notice;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.DaySet;
import org.quorate.model.calendar.Nation;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.ruling.OpenReadings;

/** The working days of a body: the bank holidays its charter names, its extra days, and the days on which its offices are closed. */
public final class BodyCalendar {

    private static final String CLOSED = "the offices are closed";

    private BodyCalendar() {
    }

    /**
     * The working days of a body.
     *
     * @param england working days by the bank holidays of England, which hold where the charter's calendar says nothing
     * @param body the key of the body, or null when the question is about none
     * @param closures more days on which the offices are closed, or null
     */
    public static WorkingDays of(WorkingDays england, Charter charter, @Nullable String body, @Nullable DaySet closures, OpenReadings readings) {
        BankHolidays days = holidays(england.holidays(), charter, readings);
        BankHolidays withExtra = days.and(named(charter, "calendar.extra", "an extra bank holiday"));
        BankHolidays withClosures = body == null ? withExtra : withExtra.and(named(charter, body + ".closures", CLOSED));
        return new WorkingDays(closures == null ? withClosures : withClosures.and(BankHolidays.of(closures, CLOSED)));
    }

    /** The days on which the offices are closed, without the bank holidays. */
    static BankHolidays closures(Charter charter, @Nullable String body, @Nullable DaySet closures) {
        BankHolidays own = body == null ? BankHolidays.none() : named(charter, body + ".closures", CLOSED);
        return closures == null ? own : own.and(BankHolidays.of(closures, CLOSED));
    }

    private static BankHolidays holidays(BankHolidays england, Charter charter, OpenReadings readings) {
        Setting setting = charter.settings().get("calendar.holidays");
        String word = setting == null ? Nation.ENGLAND.word() : readings.choose(setting).map(SettingValue::text).orElse(Nation.ENGLAND.word());
        Optional<Nation> nation = Arrays.stream(Nation.values()).filter(known -> known.word().equals(word)).findFirst();
        return nation.isEmpty() ? BankHolidays.none() : england.in(nation.get());
    }

    private static BankHolidays named(Charter charter, String path, String name) {
        return charter.setting(path).map(Setting::value).filter(SettingValue.Days.class::isInstance).map(SettingValue.Days.class::cast)
                .map(days -> BankHolidays.of(days.days(), name)).orElseGet(BankHolidays::none);
    }
}
