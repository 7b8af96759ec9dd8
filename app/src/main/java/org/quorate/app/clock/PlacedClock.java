package org.quorate.app.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.app.shell.Place;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock;

/**
 * A running clock with the place where its record is.
 *
 * @param place where it is dealt with, or null where the window has no such place
 */
public record PlacedClock(RunningClock clock, @Nullable Place place) {

    public ClockState stateOn(LocalDate today) {
        return clock.stateOn(today);
    }
}
