package org.quorate.model.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Which days are bank holidays where the partnership sits; the adapter that knows England's lives outside the model. */
public interface BankHolidays {

    /** The name of the bank holiday on this day ("Good Friday"), or empty when it is none. */
    Optional<String> nameOf(LocalDate day);

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
