package org.quorate.app.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.model.action.Action;
import org.quorate.model.decision.Decision;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** The demonstration partnership as it is on Mon 18 Jan 2027, in a real store of its own. */
public final class DemonstrationFixture implements AutoCloseable {
    public final Acting acting =
            new Acting(() -> "Callum Staines", Clock.fixed(Instant.parse("2027-01-18T12:00:00Z"), Acting.ZONE));
    public final Rulings engine = new Rulings(new EnglishBankHolidays());
    public final Store store;
    public final CharterService charters;

    public DemonstrationFixture(Path folder) {
        store = DemonstrationStores.at(folder.resolve("northfield"), acting);
        charters = new CharterService(store, acting);
    }

    /** The first decision whose title begins so. */
    public Decision decision(String title) {
        return store.read(session -> session.decisions().all()).stream()
                .filter(decision -> decision.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    /** An action that is open. */
    public Action openAction() {
        return store.read(session -> session.actions().all()).stream()
                .filter(action -> action.closedOn() == null && !action.dueDates().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public Action now(Action action) {
        return store.read(session -> session.actions().find(action.id()).orElseThrow());
    }

    @Override
    public void close() {
        store.close();
    }
}
