package org.quorate.app.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.decision.DecisionService;
import org.quorate.app.home.HomeOverviewService;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.opening.OpeningService;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** A fresh process that opens a store as the program does, reads what Home shows, and then the first page of the register of decisions. */
final class FirstPage {
    /** The word that asks for the registers to be made ready first, as the window does beside Home. */
    static final String READY = "ready";

    private FirstPage() {}

    /** @param arguments the store, the instant on the clock, and {@link #READY} or another word */
    public static void main(String[] arguments) {
        Acting acting = new Acting(() -> "A Secretary", Clock.fixed(Instant.parse(arguments[1]), Acting.ZONE));
        OpeningService opening = new OpeningService(acting, (path, options, who) -> Store.create(path, options));
        try (Store store = opening.open(Path.of(arguments[0]), null)) {
            opening.standing(store);
            Marks.took("home", () -> home(store, acting).read());
            if (arguments[2].equals(READY)) {
                Marks.took("making-ready", () -> opening.makeReady(store));
            }
            DecisionService service = decisions(store, acting);
            Marks.took("first", service::first);
        }
    }

    private static DecisionService decisions(Store store, Acting acting) {
        return new DecisionService(store, acting, new CharterService(store, acting), new Rulings(new EnglishBankHolidays()));
    }

    private static HomeOverviewService home(Store store, Acting acting) {
        CharterService charters = new CharterService(store, acting);
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        AgendaService agendas = new AgendaService(store, acting,
                (session, day) -> charters.inForceOn(session, day).map(found -> found.charter()), new WorkingDays(holidays));
        Rulings engine = new Rulings(holidays);
        return new HomeOverviewService(store, acting, agendas, charters, engine, PartnershipClocks.of(store, acting, charters, engine));
    }
}
