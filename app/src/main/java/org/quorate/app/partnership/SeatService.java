package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.DeputyId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Seats and who holds them: made and abolished, appointed to, resigned from, succeeded in and deputised for, from any day. */
public final class SeatService {
    private static final int MOST_AT_ONCE = 200;
    private final Store store;
    private final Acting acting;

    public SeatService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Who holds which seat of a body on a day. */
    public Roll rollOn(BodyId body, LocalDate date) {
        return store.read(session -> rollOn(session, body, date));
    }

    /** The same, within a look or an act under way. */
    public static Roll rollOn(ReadSession session, BodyId body, LocalDate date) {
        return Roll.of(body, date, session.seats().constituenciesOf(body), session.seats().of(body), session.seats().appointmentsOf(body),
            session.seats().deputiesOf(body), session.people().all());
    }

    /** A seat with everyone who ever held it and whoever may deputise, latest first. */
    public SeatRecord record(SeatId id) {
        return store.read(session -> record(session, id));
    }

    static SeatRecord record(ReadSession session, SeatId id) {
        Seat seat = SeatKeeping.find(session, id);
        return new SeatRecord(seat, session.seats().appointmentsTo(id).reversed(),
            session.seats().deputiesOf(seat.body()).stream().filter(deputy -> deputy.seat().equals(id)).toList().reversed(),
            session.people().all());
    }

    /** Makes seats after the body's others; more than one are numbered ("Lay member 1", "Lay member 2"). */
    public List<SeatId> addSeats(BodyId body, ConstituencyId block, SeatDraft draft, int count) {
        Required.that(count >= 1 && count <= MOST_AT_ONCE, "Between 1 and " + MOST_AT_ONCE + " seats are made at once.");
        return store.write(acting.name(), "Added " + (count == 1 ? "the seat " : count + " seats ") + draft.title().strip(), session -> {
            List<SeatId> made = new ArrayList<>();
            int after = session.seats().of(body).stream().mapToInt(Seat::position).max().orElse(0);
            for (int number = 1; number <= count; number++) {
                String title = count == 1 ? draft.title() : draft.title().strip() + " " + number;
                Seat seat = new Seat(new SeatId(session.ids().next()), body, block, title, draft.seatClass(), draft.office(), draft.partner(),
                    draft.column(), after + number, draft.from(), null, 0);
                SeatKeeping.check(session, seat);
                session.seats().save(seat);
                made.add(seat.id());
            }
            return List.copyOf(made);
        });
    }

    public void changeSeat(Seat edited) {
        store.write(acting.name(), "Changed the seat " + edited.title(), session -> {
            SeatKeeping.check(session, edited);
            session.seats().save(edited);
            return null;
        });
    }

    /** Ends a seat for good; whoever holds it leaves office on its last day. */
    public void abolish(SeatId id, LocalDate lastDay) {
        store.write(acting.name(), "Abolished a seat", session -> {
            Seat seat = SeatKeeping.find(session, id);
            new SeatKeeping(session).history(seat).holderOn(lastDay).filter(held -> held.until() == null || held.until().isAfter(lastDay))
                .ifPresent(held -> session.seats().save(held.endedOn(lastDay, "the seat was abolished")));
            session.seats().save(new Seat(id, seat.body(), seat.constituency(), seat.title(), seat.seatClass(), seat.office(), seat.partner(),
                seat.column(), seat.position(), seat.from(), lastDay, seat.revision()));
            return null;
        });
    }

    /** Removes a seat made by mistake, in which nobody ever sat. */
    public void removeSeat(SeatId id) {
        store.write(acting.name(), "Removed a seat", session -> {
            Seat seat = SeatKeeping.find(session, id);
            Required.that(session.seats().appointmentsTo(id).isEmpty(),
                "Someone has held the seat \"" + seat.title() + "\"; it stays on record. End it from a day on instead.");
            session.seats().deputiesOf(seat.body()).stream().filter(deputy -> deputy.seat().equals(id))
                .forEach(deputy -> session.seats().remove(deputy.id()));
            session.seats().remove(id);
            return null;
        });
    }

    /** Puts someone into a vacant seat from a day on. */
    public Appointment appoint(SeatId id, Who who, LocalDate from, @Nullable LocalDate termEnds) {
        return store.write(acting.name(), "Appointed a member", session -> {
            SeatKeeping keeping = new SeatKeeping(session);
            return keeping.appoint(SeatKeeping.find(session, id), keeping.person(who).id(), from, termEnds);
        });
    }

    /** Ends the time in office of whoever holds the seat, after its last day. */
    public Appointment resign(SeatId id, LocalDate lastDay, String why) {
        return store.write(acting.name(), "Ended a member's time in office", session -> {
            SeatKeeping keeping = new SeatKeeping(session);
            Appointment ended = keeping.history(SeatKeeping.find(session, id)).resign(lastDay, why);
            session.seats().save(ended);
            return ended;
        });
    }

    /** Ends whoever holds the seat the day before, and puts the successor in. */
    public Appointment succeed(SeatId id, Who who, LocalDate from, @Nullable LocalDate termEnds) {
        return store.write(acting.name(), "A member succeeded another", session -> {
            SeatKeeping keeping = new SeatKeeping(session);
            return keeping.succeed(SeatKeeping.find(session, id), keeping.person(who).id(), from, termEnds);
        });
    }

    /** Takes back an appointment made by mistake, as if it had never been. */
    public void withdraw(Appointment mistaken) {
        store.write(acting.name(), "Took back an appointment made by mistake", session -> {
            session.seats().remove(mistaken.id());
            return null;
        });
    }

    /** Names a deputy for a seat. */
    public DeputyId nameDeputy(SeatId id, Who who, LocalDate from, @Nullable LocalDate until) {
        return store.write(acting.name(), "Named a deputy", session -> {
            SeatKeeping keeping = new SeatKeeping(session);
            Seat seat = SeatKeeping.find(session, id);
            Person person = keeping.person(who);
            boolean holds = keeping.history(seat).holderOn(from).filter(held -> held.person().equals(person.id())).isPresent();
            Required.that(!holds, person.name() + " holds the seat \"" + seat.title() + "\" and cannot deputise in it.");
            boolean named = session.seats().deputiesOf(seat.body()).stream()
                .anyMatch(deputy -> deputy.seat().equals(id) && deputy.person().equals(person.id()) && deputy.namedOn(from));
            Required.that(!named, person.name() + " is named as a deputy there already.");
            Deputy deputy = new Deputy(new DeputyId(session.ids().next()), id, person.id(), from, until);
            session.seats().save(deputy);
            return deputy.id();
        });
    }

    /** Ends a deputy's naming after its last day. */
    public void endDeputy(Deputy deputy, LocalDate lastDay) {
        if (lastDay.isBefore(deputy.from())) {
            throw new Refused("A deputy's time cannot end before it begins.");
        }
        store.write(acting.name(), "Ended a deputy's naming", session -> {
            session.seats().save(new Deputy(deputy.id(), deputy.seat(), deputy.person(), deputy.from(), lastDay));
            return null;
        });
    }
}
