package org.quorate.model.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values for the tests of this package: one body with one constituency. */
final class Made {
    static final BodyId BOARD = new BodyId(1);
    static final Constituency COUNCILS = new Constituency(new ConstituencyId(1), BOARD, "Local authority", 1);
    static final LocalDate FIRST = LocalDate.of(2020, 4, 1);

    private Made() {}

    static Seat seat(long id, int position) {
        return new Seat(new SeatId(id), BOARD, COUNCILS.id(), "Local authority " + id, SeatClass.VOTING, SeatOffice.MEMBER, null, null,
            position, FIRST, null, 0);
    }

    static Person person(long id, String name) {
        return new Person(new PersonId(id), name, null, null, null, 0);
    }

    static Appointment appointment(long id, long seat, long person, LocalDate from, @Nullable LocalDate until) {
        return new Appointment(new AppointmentId(id), new SeatId(seat), new PersonId(person), from, null, until, null);
    }

    static SeatHistory history(Appointment... appointments) {
        return new SeatHistory(seat(1, 1), List.of(appointments));
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
