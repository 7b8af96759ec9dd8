package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatHistory;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.WriteSession;

/** Fills and empties seats within one act; the service and the imports go the same way, so that both refuse the same things. */
public final class SeatKeeping {
    private final WriteSession session;

    public SeatKeeping(WriteSession session) {
        this.session = session;
    }

    static Seat find(ReadSession session, SeatId id) {
        return session.seats().find(id).orElseThrow(() -> new Refused("That seat is no longer on record."));
    }

    public SeatHistory history(Seat seat) {
        return new SeatHistory(seat, session.seats().appointmentsTo(seat.id()));
    }

    /** The person chosen, put on record where they are new. */
    public Person person(Who who) {
        return switch (who) {
            case Who.OnRecord(PersonId id) -> session.people().find(id).orElseThrow(() -> new Refused("That person is no longer on record."));
            case Who.Entered(PersonDraft draft) -> new PeopleIndex(session.people()).keep(draft, session.ids());
        };
    }

    public Appointment appoint(Seat seat, PersonId person, LocalDate from, @Nullable LocalDate termEnds) {
        Appointment made = history(seat).appoint(new AppointmentId(session.ids().next()), person, from, termEnds);
        refuseSecondSeat(seat, person, from);
        session.seats().save(made);
        return made;
    }

    public Appointment succeed(Seat seat, PersonId person, LocalDate from, @Nullable LocalDate termEnds) {
        SeatHistory.Succession change = history(seat).succeed(new AppointmentId(session.ids().next()), person, from, termEnds);
        Appointment ended = change.ended();
        if (ended != null && ended.person().equals(person)) {
            throw new Refused("The successor holds the seat \"" + seat.title() + "\" already.");
        }
        refuseSecondSeat(seat, person, from);
        if (ended != null) {
            session.seats().save(ended);
        }
        session.seats().save(change.made());
        return change.made();
    }

    /** One person fills one seat of a body at a time, or they would be counted twice. */
    private void refuseSecondSeat(Seat seat, PersonId person, LocalDate from) {
        for (Appointment held : session.seats().appointmentsOf(seat.body())) {
            boolean later = held.until() == null || !held.until().isBefore(from);
            if (held.person().equals(person) && later && !held.seat().equals(seat.id())) {
                String name = session.people().find(person).map(Person::name).orElse("This person");
                String other = session.seats().find(held.seat()).map(Seat::title).orElse("another seat");
                throw new Refused(name + " holds the seat \"" + other + "\" of the same body and would be counted twice.");
            }
        }
    }

    /** No two seats of a body share a title at one time, and only one of them is the chair's. */
    public static void check(ReadSession session, Seat seat) {
        List<Seat> others = session.seats().of(seat.body()).stream().filter(other -> !other.id().equals(seat.id()) && together(other, seat)).toList();
        Required.that(others.stream().noneMatch(other -> other.title().equalsIgnoreCase(seat.title())),
            "The body has a seat called \"" + seat.title() + "\" already.");
        if (seat.office() == SeatOffice.CHAIR) {
            others.stream().filter(other -> other.office() == SeatOffice.CHAIR).findFirst().ifPresent(chair -> {
                throw new Refused("The seat \"" + chair.title() + "\" is the chair's; a body has one.");
            });
        }
    }

    private static boolean together(Seat one, Seat other) {
        LocalDate oneEnds = one.until();
        LocalDate otherEnds = other.until();
        return (oneEnds == null || !oneEnds.isBefore(other.from())) && (otherEnds == null || !otherEnds.isBefore(one.from()));
    }
}
