package org.quorate.app.clock;

import java.time.LocalDate;
import java.util.List;
import org.quorate.persistence.store.ReadSession;

/** Gives the running clocks of one feature. */
@FunctionalInterface
public interface ClockSource {
    /**
     * Every clock of the feature that runs on a day, in any order; one that has ended is left out.
     *
     * @param session the look at the store in which all sources are read, so that they agree; a source opens no other
     */
    List<PlacedClock> clocks(ReadSession session, LocalDate today);
}
