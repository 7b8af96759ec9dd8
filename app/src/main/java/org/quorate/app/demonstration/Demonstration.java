package org.quorate.app.demonstration;

import java.nio.file.Path;
import java.time.LocalDate;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;
import org.quorate.persistence.store.WriteSession;

/** Makes the fictional Northfield partnership, anchored to a day: the same day gives the same content. */
public final class Demonstration {
    private Demonstration() {}

    /** Makes a new store that holds the demonstration, and leaves it open; an existing store is refused. */
    public static Store create(Path path, StoreOptions options, Acting acting) {
        return create(path, options, acting, false);
    }

    /** The same; a large one holds 100,000 decisions more. */
    public static Store create(Path path, StoreOptions options, Acting acting, boolean large) {
        Store store = Store.create(path, options);
        try {
            store.write(acting.name(), "Created the demonstration partnership", session -> {
                write(session, acting.today());
                return true;
            });
            if (large) {
                new Archive(store, acting.name(), Life.beginning(acting.today())).write();
            }
            return store;
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private static void write(WriteSession session, LocalDate today) {
        LocalDate since = Life.beginning(today);
        Charter charter = ShippedCharters.find("northfield").orElseThrow().withVersion("v1");
        AdoptedCharter adopted = new AdoptedCharter(
                1, CharterYaml.write(charter), since, "Partnership Board", "Adopted with the memorandum");
        session.charters().add(adopted);
        Rulings engine = new Rulings(new EnglishBankHolidays());
        Cast cast = new Cast(session, since);
        new Life(new Writing(session, cast, new Numbers(), engine, new CharterInForce(adopted, charter), today)).write();
    }
}
