package org.quorate.app.acting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Who acts and when.
 *
 * @param who the name recorded with every change; a statement, not authentication; asked anew at each act, since it may be set in Preferences
 * @param clock the time, read as local time in the United Kingdom
 */
public record Acting(Supplier<String> who, Clock clock) {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public String name() {
        return who.get();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** Local time to the second. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZONE)).truncatedTo(ChronoUnit.SECONDS);
    }
}
