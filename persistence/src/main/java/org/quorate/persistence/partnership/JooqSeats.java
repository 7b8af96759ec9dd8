package org.quorate.persistence.partnership;

import static org.quorate.persistence.generated.Tables.APPOINTMENT;
import static org.quorate.persistence.generated.Tables.CONSTITUENCY;
import static org.quorate.persistence.generated.Tables.DEPUTY;
import static org.quorate.persistence.generated.Tables.SEAT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.DeputyId;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.model.partnership.Seats;
import org.quorate.persistence.generated.tables.records.AppointmentRecord;
import org.quorate.persistence.generated.tables.records.ConstituencyRecord;
import org.quorate.persistence.generated.tables.records.DeputyRecord;
import org.quorate.persistence.generated.tables.records.SeatRecord;
import org.quorate.persistence.row.RowReader;

/** Constituencies, seats, appointments and deputies in the store. */
public final class JooqSeats implements Seats {
    private final RowReader rows;

    public JooqSeats(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<Constituency> constituenciesOf(BodyId body) {
        return rows.query().selectFrom(CONSTITUENCY).where(CONSTITUENCY.BODY_ID.eq(body.value()))
                .orderBy(CONSTITUENCY.BODY_ID, CONSTITUENCY.PLACE, CONSTITUENCY.ID).fetch(JooqSeats::constituency);
    }

    @Override
    public void save(Constituency constituency) {
        rows.writing().put(new ConstituencyRecord(
                constituency.id().value(), constituency.body().value(), constituency.name(), constituency.position()));
    }

    @Override
    public void remove(ConstituencyId id) {
        rows.writing().remove(CONSTITUENCY, CONSTITUENCY.ID.eq(id.value()));
    }

    @Override
    public Optional<Seat> find(SeatId id) {
        return rows.query().selectFrom(SEAT).where(SEAT.ID.eq(id.value())).fetchOptional(JooqSeats::seat);
    }

    @Override
    public List<Seat> of(BodyId body) {
        return rows.query().selectFrom(SEAT).where(SEAT.BODY_ID.eq(body.value())).orderBy(SEAT.BODY_ID, SEAT.PLACE, SEAT.ID).fetch(JooqSeats::seat);
    }

    @Override
    public void save(Seat seat) {
        PartnerId partner = seat.partner();
        rows.writing().save(new SeatRecord(seat.id().value(), seat.body().value(), seat.constituency().value(), seat.title(),
                seat.seatClass().name(), seat.office().name(), partner == null ? null : partner.value(), seat.column(), seat.position(),
                seat.from(), seat.until(), seat.revision()));
    }

    @Override
    public void remove(SeatId id) {
        rows.writing().remove(SEAT, SEAT.ID.eq(id.value()));
    }

    @Override
    public List<Appointment> appointmentsOf(BodyId body) {
        return appointments(ofBody(APPOINTMENT.SEAT_ID, body));
    }

    @Override
    public List<Appointment> appointmentsTo(SeatId seat) {
        return appointments(APPOINTMENT.SEAT_ID.eq(seat.value()));
    }

    private List<Appointment> appointments(Condition which) {
        return rows.query().selectFrom(APPOINTMENT).where(which).orderBy(APPOINTMENT.FIRST_DAY, APPOINTMENT.ID).fetch(JooqSeats::appointment);
    }

    private static Condition ofBody(TableField<?, Long> seat, BodyId body) {
        return seat.in(DSL.select(SEAT.ID).from(SEAT).where(SEAT.BODY_ID.eq(body.value())));
    }

    @Override
    public void save(Appointment appointment) {
        rows.writing().put(new AppointmentRecord(appointment.id().value(), appointment.seat().value(), appointment.person().value(),
                appointment.from(), appointment.termEnds(), appointment.until(), appointment.ended()));
    }

    @Override
    public void remove(AppointmentId id) {
        rows.writing().remove(APPOINTMENT, APPOINTMENT.ID.eq(id.value()));
    }

    @Override
    public List<Deputy> deputiesOf(BodyId body) {
        return rows.query().selectFrom(DEPUTY).where(ofBody(DEPUTY.SEAT_ID, body)).orderBy(DEPUTY.FIRST_DAY, DEPUTY.ID).fetch(JooqSeats::deputy);
    }

    @Override
    public void save(Deputy deputy) {
        rows.writing().put(new DeputyRecord(
                deputy.id().value(), deputy.seat().value(), deputy.person().value(), deputy.from(), deputy.until()));
    }

    @Override
    public void remove(DeputyId id) {
        rows.writing().remove(DEPUTY, DEPUTY.ID.eq(id.value()));
    }

    private static Constituency constituency(ConstituencyRecord row) {
        return new Constituency(new ConstituencyId(row.getId()), new BodyId(row.getBodyId()), row.getName(), row.getPlace());
    }

    private static Seat seat(SeatRecord row) {
        Long partner = row.getPartnerId();
        return new Seat(new SeatId(row.getId()), new BodyId(row.getBodyId()), new ConstituencyId(row.getConstituencyId()), row.getTitle(),
                SeatClass.valueOf(row.getSeatClass()), SeatOffice.valueOf(row.getSeatOffice()), partner == null ? null : new PartnerId(partner),
                row.getMatrixColumn(), row.getPlace(), row.getFirstDay(), row.getLastDay(), row.getRevision());
    }

    private static Appointment appointment(AppointmentRecord row) {
        return new Appointment(new AppointmentId(row.getId()), new SeatId(row.getSeatId()), new PersonId(row.getPersonId()), row.getFirstDay(),
                row.getTermEnds(), row.getLastDay(), row.getEnded());
    }

    private static Deputy deputy(DeputyRecord row) {
        return new Deputy(new DeputyId(row.getId()), new SeatId(row.getSeatId()), new PersonId(row.getPersonId()), row.getFirstDay(), row.getLastDay());
    }
}
