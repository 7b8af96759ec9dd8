package org.quorate.model.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Which days are bank holidays where the partnership sits; the adapter that knows England's lives outside the model. */
public interface BankHolidays {

    /** The name of the bank holiday on this day ("Good Friday"), or empty when it is none. */
    Optional<String> nameOf(LocalDate day);

    /** The bank holidays of a nation; refuses one whose days are not known here. */
    default BankHolidays in(Nation nation) {
        if (nation != Nation.ENGLAND) {
            throw new IllegalArgumentException("The bank holidays of " + nation.word() + " are not known here.");
        }
        return this;
    }

    /** These days and others: each day has the first name given to it. */
    default BankHolidays and(BankHolidays others) {
        return day -> nameOf(day).or(() -> others.nameOf(day));
    }

    /** Every day of a set, all under one name. */
    static BankHolidays of(DaySet days, String name) {
        return day -> days.contains(day) ? Optional.of(name) : Optional.empty();
    }

    /** No bank holidays at all: for rules that count calendar days only, and for tests. */
    static BankHolidays none() {
        return day -> Optional.empty();
    }

    /** Exactly the days given, each with its name. */
    static BankHolidays of(Map<LocalDate, String> days) {
        Map<LocalDate, String> fixed = Map.copyOf(days);
        return day -> Optional.ofNullable(fixed.get(day));
    }
}
