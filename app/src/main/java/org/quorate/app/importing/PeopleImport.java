package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.partnership.PeopleIndex;
import org.quorate.app.partnership.PersonDraft;
import org.quorate.app.partnership.SeatKeeping;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.DeputyId;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.persistence.store.WriteSession;

/** Puts the rows of a list on record within one act: each person, the seat they fill, their partner and their deputy. */
final class PeopleImport {
    private final WriteSession session;
    private final PeopleTable table;
    private final PeopleChoices choices;
    private final PeopleIndex people;
    private final SeatKeeping keeping;
    private final SeatChoice seats;
    private final Map<PersonId, Integer> seen = new HashMap<>();
    private final List<Body> bodies;

    PeopleImport(WriteSession session, PeopleTable table, PeopleChoices choices) {
        this.session = session;
        this.table = table;
        this.choices = choices;
        people = new PeopleIndex(session.people());
        keeping = new SeatKeeping(session);
        seats = new SeatChoice(session);
        bodies = session.bodies().all();
    }

    PeoplePreview.Line row(PersonRow row) {
        List<CellFinding> findings = new ArrayList<>(row.findings());
        if (findings.stream().anyMatch(CellFinding::stops)) {
            return new PeoplePreview.Line(row.number(), row.name(), "Not taken", findings);
        }
        try {
            return new PeoplePreview.Line(row.number(), row.name().isEmpty() ? "(vacancy)" : row.name(), applied(row, findings), findings);
        } catch (CellRefused refused) {
            findings.add(new CellFinding(row.number(), table.headingOf(refused.field), true, refused.getMessage()));
        } catch (Refused refused) {
            findings.add(new CellFinding(row.number(), table.headingOf(Field.NAME), true, refused.getMessage()));
        }
        return new PeoplePreview.Line(row.number(), row.name(), "Not taken", findings);
    }

    private String applied(PersonRow row, List<CellFinding> findings) {
        Partner partner = partner(row, findings);
        Body body = body(row);
        if (row.name().isEmpty()) {
            if (body == null) {
                return "Nothing to do";
            }
            Seat seat = seats.open(body, row, from(row), partner == null ? null : partner.id(), null);
            return "Vacant seat " + seat.title();
        }
        PersonDraft draft = new PersonDraft(row.name(), partner == null ? row.organisation() : partner.name(), row.jobTitle(), row.email());
        Optional<Person> known = people.find(draft.name(), draft.organisation());
        Person person = people.keep(draft, session.ids());
        String who = known.isPresent() ? "On record" : "New person";
        Integer earlier = seen.putIfAbsent(person.id(), row.number());
        if (body == null) {
            return who;
        }
        if (earlier != null) {
            throw new CellRefused(Field.NAME, row.name() + " is in row " + earlier + " already.");
        }
        return who + "; " + seated(row, body, person, partner, findings);
    }

    private String seated(PersonRow row, Body body, Person person, @Nullable Partner partner, List<CellFinding> findings) {
        LocalDate from = from(row);
        Optional<Appointment> holds = session.seats().appointmentsOf(body.id()).stream()
            .filter(held -> held.person().equals(person.id()) && (held.until() == null || !held.until().isBefore(from))).findFirst();
        if (holds.isPresent()) {
            Seat seat = session.seats().find(holds.get().seat()).orElseThrow();
            seats.give(seat);
            deputy(row, seat, from, findings);
            return "holds the seat " + seat.title() + " already";
        }
        Seat seat = seats.open(body, row, from, partner == null ? null : partner.id(), person.id());
        seats.give(seat);
        boolean succeeds = keeping.history(seat).holderOn(from).isPresent();
        if (succeeds) {
            String before = keeping.history(seat).holderOn(from).flatMap(held -> session.people().find(held.person())).map(Person::name).orElse("");
            keeping.succeed(seat, person.id(), from, row.termEnds());
            findings.add(new CellFinding(row.number(), table.headingOf(Field.SEAT), false, before + " leaves the seat " + seat.title() + "."));
        } else {
            keeping.appoint(seat, person.id(), from, row.termEnds());
        }
        deputy(row, seat, from, findings);
        return (seats.isNew(seat) ? "new seat " : succeeds ? "succeeds in " : "fills ") + seat.title();
    }

    private LocalDate from(PersonRow row) {
        return row.from() == null ? choices.since() : row.from();
    }

    private @Nullable Body body(PersonRow row) {
        String named = row.body();
        if (named == null) {
            return bodies.stream().filter(body -> body.id().equals(choices.body())).findFirst().orElse(null);
        }
        return bodies.stream().filter(body -> body.name().equalsIgnoreCase(named) || body.shortName().equalsIgnoreCase(named)).findFirst()
            .orElseThrow(() -> new CellRefused(Field.BODY, "there is no body called " + named + "."));
    }

    private @Nullable Partner partner(PersonRow row, List<CellFinding> findings) {
        String organisation = row.organisation();
        if (organisation == null) {
            return null;
        }
        Optional<Partner> known = session.partners().all().stream().filter(partner -> partner.isKnownAs(organisation)).findFirst();
        if (known.isPresent()) {
            if (!known.get().name().equals(organisation)) {
                findings.add(new CellFinding(row.number(), table.headingOf(Field.ORGANISATION), false,
                    organisation + " is taken as the partner " + known.get().name() + "."));
            }
            return known.get();
        }
        String type = choices.partnerType();
        if (type == null) {
            findings.add(new CellFinding(row.number(), table.headingOf(Field.ORGANISATION), false,
                organisation + " is not among the partners; it is kept beside the name only."));
            return null;
        }
        Partner added = new Partner(new PartnerId(session.ids().next()), organisation, type, null, List.of(), List.of(), 0);
        session.partners().save(added);
        return added;
    }

    private void deputy(PersonRow row, Seat seat, LocalDate from, List<CellFinding> findings) {
        String name = row.deputy();
        if (name == null) {
            return;
        }
        Person deputy = people.keep(PersonDraft.of(name), session.ids());
        if (keeping.history(seat).holderOn(from).filter(held -> held.person().equals(deputy.id())).isPresent()) {
            findings.add(new CellFinding(row.number(), table.headingOf(Field.DEPUTY), false, "nobody deputises for themselves; left out."));
            return;
        }
        boolean named = session.seats().deputiesOf(seat.body()).stream()
            .anyMatch(known -> known.seat().equals(seat.id()) && known.person().equals(deputy.id()) && known.namedOn(from));
        if (!named) {
            session.seats().save(new Deputy(new DeputyId(session.ids().next()), seat.id(), deputy.id(), from, null));
        }
    }

    /** A refusal that is about one column. */
    static final class CellRefused extends Refused {
        private static final long serialVersionUID = 1L;
        private final transient Field field;

        CellRefused(Field field, String message) {
            super(message);
            this.field = field;
        }
    }
}
