package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Everything the screen of people and bodies shows, read in one look. */
final class PeopleReading {
    private final Store store;

    PeopleReading(Store store) {
        this.store = store;
    }

    /** What was read; the body chosen is the first one where none was wanted or it is gone. */
    record Result(
            List<BodyBranch> branches,
            @Nullable BodyBranch chosen,
            List<SeatLine> lines,
            List<Constituency> blocks,
            @Nullable SeatRecord record,
            List<Person> people,
            List<Partner> partners) {}

    Result read(LocalDate date, @Nullable BodyId wanted, @Nullable SeatId seat) {
        return store.read(session -> {
            List<BodyBranch> branches = BodyService.tree(session, date);
            BodyBranch chosen = branches.stream().filter(branch -> branch.body().id().equals(wanted)).findFirst()
                .orElse(branches.isEmpty() ? null : branches.getFirst());
            List<Person> people = session.people().all();
            if (chosen == null) {
                return new Result(branches, null, List.of(), List.of(), null, people, session.partners().all());
            }
            BodyId body = chosen.body().id();
            return new Result(branches, chosen, lines(session, chosen, date), session.seats().constituenciesOf(body),
                seat == null || session.seats().find(seat).isEmpty() ? null : SeatService.record(session, seat), people,
                session.partners().all());
        });
    }

    private static List<SeatLine> lines(ReadSession session, BodyBranch chosen, LocalDate date) {
        List<Appointment> appointments = session.seats().appointmentsOf(chosen.body().id());
        Map<PartnerId, Partner> partners = session.partners().all().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        return chosen.roll().entries().stream().map(entry -> line(entry, appointments, partners, date)).toList();
    }

    private static SeatLine line(RollEntry entry, List<Appointment> appointments, Map<PartnerId, Partner> partners, LocalDate date) {
        Appointment held = appointments.stream()
            .filter(appointment -> appointment.seat().equals(entry.seat().id()) && appointment.holdsOn(date)).findFirst().orElse(null);
        PartnerId partner = entry.seat().partner();
        Partner known = partner == null ? null : partners.get(partner);
        return new SeatLine(entry, held == null ? null : held.from(), held == null ? null : held.termEnds(), known == null ? "" : known.name());
    }
}
