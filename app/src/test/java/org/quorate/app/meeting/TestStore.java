package org.quorate.app.meeting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;
import org.quorate.persistence.store.WriteSession;

/** A real store in a temporary folder with one body and a few seats, and the services over it. */
public final class TestStore implements AutoCloseable {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public final Store store;
    public final Acting acting;
    public final BodyId board;
    public final MeetingService meetings;
    public final AgendaService agendas;
    private final WorkingDays calendar;

    private TestStore(Path folder, LocalDate today, Optional<Charter> charter) {
        Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        store = Store.create(folder.resolve("partnership"), StoreOptions.with(clock));
        acting = new Acting(() -> "Test Secretary", clock);
        calendar = new WorkingDays(BankHolidays.of(Map.of(LocalDate.of(2021, 1, 1), "New Year's Day")));
        meetings = new MeetingService(store, acting);
        agendas = new AgendaService(store, acting, (session, day) -> charter, calendar);
        board = store.write("Test", "Set up", TestStore::setUp);
    }

    public static TestStore on(Path folder, LocalDate today) {
        return new TestStore(folder, today, Optional.empty());
    }

    public static TestStore under(Charter charter, Path folder, LocalDate today) {
        return new TestStore(folder, today, Optional.of(charter));
    }

    private static BodyId setUp(WriteSession session) {
        session.profile().save(new Partnership("Northfield Partnership", "Northfield Partnership Office", 0));
        BodyId body = new BodyId(session.ids().next());
        session.bodies().save(new Body(body, "Partnership Board", "PB", null, null, null, "", HouseStyle.plain(), 1, 0));
        ConstituencyId block = new ConstituencyId(session.ids().next());
        session.seats().save(new Constituency(block, body, "Members", 1));
        seat(session, body, block, 1, "Chair", "Councillor Ann Chairwoman", SeatClass.VOTING, SeatOffice.CHAIR);
        seat(session, body, block, 2, "Vice-Chair", "Dr Bea Vicechair", SeatClass.VOTING, SeatOffice.VICE_CHAIR);
        seat(session, body, block, 3, "Member", "Cy Member", SeatClass.VOTING, SeatOffice.MEMBER);
        seat(session, body, block, 4, "Observer", "Di Observer", SeatClass.NON_VOTING, SeatOffice.MEMBER);
        return body;
    }

    private static void seat(
            WriteSession session, BodyId body, ConstituencyId block, int place, String title, String holder, SeatClass seatClass, SeatOffice office) {
        SeatId seat = new SeatId(session.ids().next());
        session.seats().save(new Seat(seat, body, block, title, seatClass, office, null, null, place, LONG_AGO, null, 0));
        PersonId person = new PersonId(session.ids().next());
        session.people().save(new Person(person, holder, "Northfield Council", null, null, 0));
        session.seats().save(new Appointment(new AppointmentId(session.ids().next()), seat, person, LONG_AGO, null, null, null));
    }

    public MeetingDetails at(LocalDate date) {
        return MeetingDetails.of(board, date, LocalTime.of(14, 0), "Council Chamber");
    }

    @Override
    public void close() {
        store.close();
    }
}
