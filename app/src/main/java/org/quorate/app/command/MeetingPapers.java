package org.quorate.app.command;

import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.meeting.AgendaExport;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.minutes.MinutesExport;
import org.quorate.app.minutes.MinutesService;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** The papers of a meeting, wired over one store. */
record MeetingPapers(AgendaService agendas, AgendaExport agenda, MinutesExport minutes) {
    static MeetingPapers of(Store store, Acting acting) {
        CharterService charters = new CharterService(store, acting);
        AgendaService agendas = new AgendaService(
                store, acting, (session, day) -> charters.inForceOn(session, day).map(CharterInForce::charter),
                new WorkingDays(new EnglishBankHolidays()));
        return new MeetingPapers(
                agendas, new AgendaExport(store, acting, agendas), new MinutesExport(new MinutesService(store, acting), acting));
    }
}
