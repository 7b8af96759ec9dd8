package org.quorate.app.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.quorate.app.acting.Acting;
import org.quorate.model.clock.RunningClock;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Gathers the clocks that run from every feature that has some. */
public final class ClockService {
    private final Store store;
    private final Acting acting;
    private final List<ClockSource> sources;

    /** @param sources one of each feature that has clocks */
    public ClockService(Store store, Acting acting, List<ClockSource> sources) {
        this.store = store;
        this.acting = acting;
        this.sources = List.copyOf(sources);
    }

    /** Every clock that runs today, most pressing first. */
    public List<PlacedClock> running() {
        return store.read(session -> running(session, acting.today()));
    }

    /** The same, within a look that is under way. */
    public List<PlacedClock> running(ReadSession session, LocalDate today) {
        return sources.stream()
                .flatMap(source -> source.clocks(session, today).stream())
                .sorted(Comparator.comparing(PlacedClock::clock, RunningClock.inOrderOn(today)))
                .toList();
    }
}
