package org.quorate.app.demonstration;

import java.nio.file.Path;
import java.time.LocalDate;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglandBankHolidays;
import org.quorate.persistence.charter.CharterFile;
import org.quorate.persistence.charter.ShippedCharters;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;
import org.quorate.persistence.store.WriteSession;

/** Makes the fictional Northfield partnership, anchored to a day: the same day gives the same content. */
public final class Demonstration {
    private Demonstration() {}

    /** Makes a new store that holds the demonstration, and leaves it open; an existing store is refused. */
    public static Store create(Path path, StoreOptions options, Acting acting) {
        Store store = Store.create(path, options);
        try {
            store.write(acting.name(), "Created the demonstration partnership", session -> {
                write(session, acting.today());
                return true;
            });
            return store;
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private static void write(WriteSession session, LocalDate today) {
        LocalDate since = Life.beginning(today);
        AdoptedCharter adopted = new AdoptedCharter(
                1, ShippedCharters.source("northfield"), since, "Partnership Board", "Adopted with the memorandum");
        session.charters().add(adopted);
        Charter charter = CharterFile.read(adopted.source()).withVersion("v1");
        Rulings engine = new Rulings(new EnglandBankHolidays());
        Cast cast = new Cast(session, since);
        new Life(new Writing(session, cast, new Numbers(), engine, new CharterInForce(adopted, charter), today)).write();
    }
}
