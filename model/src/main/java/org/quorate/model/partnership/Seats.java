package org.quorate.model.partnership;

import java.util.List;
import java.util.Optional;

/** The constituencies, seats, appointments and deputies on record. */
public interface Seats {
    /** In their order in the body. */
    List<Constituency> constituenciesOf(BodyId body);

    void save(Constituency constituency);

    void remove(ConstituencyId id);

    Optional<Seat> find(SeatId id);

    /** Every seat the body has or had, in their order. */
    List<Seat> of(BodyId body);

    void save(Seat seat);

    void remove(SeatId id);

    /** Every appointment to the body's seats, earliest first. */
    List<Appointment> appointmentsOf(BodyId body);

    List<Appointment> appointmentsTo(SeatId seat);

    void save(Appointment appointment);

    void remove(AppointmentId id);

    List<Deputy> deputiesOf(BodyId body);

    void save(Deputy deputy);

    void remove(DeputyId id);
}
