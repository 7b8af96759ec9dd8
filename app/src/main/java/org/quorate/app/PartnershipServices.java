package org.quorate.app;

import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.CalendarExport;
import org.quorate.app.clock.ClockService;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.meeting.ChartersInForce;
import org.quorate.app.oversight.OversightServices;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** The use cases over one open partnership that several screens share. */
final class PartnershipServices {
    private final Store store;
    private final Acting acting;
    private final BankHolidays holidays = new EnglishBankHolidays();
    private final WorkingDays calendar = new WorkingDays(holidays);
    private final Rulings engine = new Rulings(holidays);
    private final CharterService charters;

    PartnershipServices(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
        charters = new CharterService(store, acting);
    }

    Store store() {
        return store;
    }

    Acting acting() {
        return acting;
    }

    CharterService charters() {
        return charters;
    }

    ChartersInForce chartersInForce() {
        return (session, day) -> charters.inForceOn(session, day).map(found -> found.charter());
    }

    Rulings engine() {
        return engine;
    }

    WorkingDays calendar() {
        return calendar;
    }

    /** Every clock that runs; a feature adds its own in {@link PartnershipClocks}. */
    ClockService clocks() {
        return PartnershipClocks.of(store, acting, charters, engine);
    }

    OversightServices oversight() {
        return OversightServices.of(store, acting, charters, engine, calendar);
    }

    /** The meetings and the days to keep, for calendar programs. */
    CalendarExport calendarExport() {
        return PartnershipClocks.calendar(store, acting, charters, engine);
    }

    AgendaService agendas() {
        return new AgendaService(store, acting, chartersInForce(), calendar);
    }
}
