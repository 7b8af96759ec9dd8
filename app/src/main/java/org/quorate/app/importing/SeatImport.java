package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.partnership.SeatKeeping;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.DeputyId;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatHistory;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.importing.BodyEntry;

/** Puts a seat of a body on record with everyone who held it. */
final class SeatImport {
    private final ImportAct act;
    private final Body body;
    private final SeatKeeping keeping;

    SeatImport(ImportAct act, Body body) {
        this.act = act;
        this.body = body;
        keeping = new SeatKeeping(act.session());
    }

    void seat(Constituency block, BodyEntry.SeatEntry entry) {
        List<Seat> seats = act.session().seats().of(body.id());
        Seat known = seats.stream().filter(seat -> seat.constituency().equals(block.id()) && seat.title().equalsIgnoreCase(entry.title()))
            .findFirst().orElse(null);
        LocalDate existsFrom = entry.existsFrom();
        Seat wanted = new Seat(
            known == null ? new SeatId(act.nextId()) : known.id(),
            body.id(),
            block.id(),
            entry.title(),
            entry.seatClass(),
            entry.office(),
            partner(entry.partner(), known == null ? null : known.partner()),
            entry.column() != null ? entry.column() : known == null ? null : known.column(),
            known == null ? seats.stream().mapToInt(Seat::position).max().orElse(0) + 1 : known.position(),
            existsFrom != null ? existsFrom : known == null ? act.dayOne() : known.from(),
            entry.existsUntil() != null ? entry.existsUntil() : known == null ? null : known.until(),
            known == null ? 0 : known.revision());
        SeatKeeping.check(act.session(), wanted);
        Seat seat = act.keep(known, wanted, act.session().seats()::save, "seat", "seats");
        LocalDate next = seat.from();
        for (BodyEntry.Tenure tenure : entry.tenures()) {
            LocalDate from = tenure.from() == null ? next : tenure.from();
            act.attempt(tenure.spot(), () -> tenure(seat, tenure, from));
            next = tenure.until() == null ? from : tenure.until().plusDays(1);
        }
        entry.deputies().forEach(deputy -> act.attempt(deputy.spot(), () -> deputy(seat, act.person(deputy), seat.from(), null)));
    }

    private @Nullable PartnerId partner(@Nullable String name, @Nullable PartnerId known) {
        return name == null ? known : act.partner(name).map(Partner::id)
            .orElseThrow(() -> new Refused("\"" + name + "\" is not a partner. Add it under \"partners\" with its type."));
    }

    private void tenure(Seat seat, BodyEntry.Tenure tenure, LocalDate from) {
        Person person = act.person(tenure.person());
        SeatHistory history = keeping.history(seat);
        Appointment known = history.appointments().stream()
            .filter(held -> held.person().equals(person.id()) && (tenure.from() == null || tenure.from().equals(held.from())))
            .reduce((one, later) -> later).orElse(null);
        if (known != null) {
            LocalDate until = tenure.until() == null ? known.until() : tenure.until();
            act.keep(known, new Appointment(known.id(), known.seat(), known.person(), known.from(),
                tenure.termEnds() == null ? known.termEnds() : tenure.termEnds(), until,
                tenure.ended() == null ? known.ended() : tenure.ended()), act.session().seats()::save, "appointment", "appointments");
        } else if (tenure.until() != null) {
            Appointment past = history.record(new AppointmentId(act.nextId()), person.id(), from, tenure.termEnds(), tenure.until());
            act.session().seats().save(tenure.ended() == null ? past : past.endedOn(tenure.until(), tenure.ended()));
            act.tally().added("appointment", "appointments");
        } else {
            takeOffice(seat, history, person.id(), tenure, from);
        }
    }

    private void takeOffice(Seat seat, SeatHistory history, PersonId person, BodyEntry.Tenure tenure, LocalDate from) {
        boolean held = history.appointments().stream().anyMatch(appointment -> appointment.until() == null);
        if (held && tenure.from() == null) {
            throw new Refused("The seat \"" + seat.title() + "\" is held by someone else. Give \"from\", the day on which "
                + tenure.person().name() + " took over.");
        }
        if (held) {
            keeping.succeed(seat, person, from, tenure.termEnds());
        } else {
            keeping.appoint(seat, person, from, tenure.termEnds());
        }
        act.tally().added("appointment", "appointments");
    }

    /** Names a deputy for the seat where they are not named on that day already. */
    void deputy(Seat seat, Person person, LocalDate from, @Nullable LocalDate until) {
        boolean named = act.session().seats().deputiesOf(body.id()).stream()
            .anyMatch(deputy -> deputy.seat().equals(seat.id()) && deputy.person().equals(person.id()) && deputy.namedOn(from));
        if (!named) {
            act.session().seats().save(new Deputy(new DeputyId(act.nextId()), seat.id(), person.id(), from, until));
            act.tally().added("deputy", "deputies");
        }
    }
}
