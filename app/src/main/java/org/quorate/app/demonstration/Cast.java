package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.ClassHeading;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Contact;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.DeputyId;
import org.quorate.model.partnership.FormerName;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.persistence.store.WriteSession;

/** The partners, bodies and people of the demonstration, once they are on record. */
final class Cast {
    /** The Board and the Assembly; the groups that prepare their business do not. */
    private static final List<String> MEET_IN_PUBLIC = List.of("PB", "AS");

    private final WriteSession session;
    private final LocalDate since;
    private final Map<String, PartnerId> partners = new LinkedHashMap<>();
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, SeatId> seats = new LinkedHashMap<>();

    /** Puts everyone on record; seats and appointments begin on {@code since}. */
    Cast(WriteSession session, LocalDate since) {
        this.session = session;
        this.since = since;
        session.profile().save(new Partnership(
                "Northfield Health and Care Partnership", "Northfield Partnership Office", 0));
        writePartners();
        writeBodies();
        writeSeats();
        writeDeputies();
        writeOfficers();
    }

    Body body(String shortName) {
        return Objects.requireNonNull(bodies.get(shortName), shortName);
    }

    Person person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** The seat of a body with that title. */
    SeatId seat(String body, String title) {
        return Objects.requireNonNull(seats.get(body + "/" + title), title);
    }

    /** Whose seat or post has that title; nothing where nobody's has. */
    @Nullable Person inOffice(String title) {
        Person holder = holderOf(title);
        return holder != null
                ? holder
                : people.values().stream()
                        .filter(person -> title.equals(person.jobTitle()))
                        .findFirst()
                        .orElse(null);
    }

    /** The partner for which that seat speaks; nothing where it speaks for none, or there is no such seat. */
    @Nullable PartnerId partnerOf(String title) {
        for (Map.Entry<String, SeatId> seat : seats.entrySet()) {
            if (seat.getKey().endsWith("/" + title)) {
                return session.seats().find(seat.getValue()).map(Seat::partner).orElse(null);
            }
        }
        return null;
    }

    /** The officers who attend without a seat. */
    List<Person> officers() {
        return Script.lines("officers.txt", 3).stream().map(line -> person(line.getFirst())).toList();
    }

    private @Nullable Person holderOf(String title) {
        for (Map.Entry<String, SeatId> seat : seats.entrySet()) {
            if (seat.getKey().endsWith("/" + title)) {
                for (Appointment appointment : session.seats().appointmentsTo(seat.getValue())) {
                    return session.people().find(appointment.person()).orElse(null);
                }
            }
        }
        return null;
    }

    Roll roll(Body body, LocalDate date) {
        BodyId id = body.id();
        return Roll.of(
                id, date, session.seats().constituenciesOf(id), session.seats().of(id), session.seats().appointmentsOf(id),
                session.seats().deputiesOf(id), new ArrayList<>(people.values()));
    }

    private void writePartners() {
        for (List<String> line : Script.lines("partners.txt", 4)) {
            PartnerId id = new PartnerId(session.ids().next());
            List<FormerName> names = Script.list(line.get(2)).stream()
                    .map(name -> new FormerName(name, since.minusYears(1)))
                    .toList();
            session.partners().save(new Partner(id, line.get(0), line.get(1), null, names, Script.list(line.get(3)), 0));
            partners.put(line.get(0), id);
        }
    }

    private void writeBodies() {
        Map<String, BodyId> ids = new LinkedHashMap<>();
        List<List<String>> lines = Script.lines("bodies.txt", 7);
        lines.forEach(line -> ids.put(line.get(0), new BodyId(session.ids().next())));
        int position = 0;
        for (List<String> line : lines) {
            position++;
            Body body = new Body(
                    Objects.requireNonNull(ids.get(line.get(0))), line.get(1), line.get(0), line.get(2), ids.get(line.get(3)), ids.get(line.get(4)),
                    line.get(5), style(line.get(6), line.get(0)), position, 0);
            session.bodies().save(body);
            bodies.put(line.get(0), body);
        }
    }

    private static HouseStyle style(String word, String shortName) {
        boolean inPublic = MEET_IN_PUBLIC.contains(shortName);
        return new HouseStyle(
                "NORTHFIELD HEALTH AND CARE PARTNERSHIP",
                word,
                "Chair",
                "Vice-Chair",
                ResolutionVerb.RESOLVED,
                List.of(new ClassHeading(SeatClass.IN_ATTENDANCE, "Officers and others in attendance")),
                shortName,
                !inPublic ? null : "The agenda is divided into two parts. Part 1 is taken in the presence of the public and press. Part 2 items are"
                        + " considered in their absence, for the reasons given on the agenda and at the top of each report.",
                !inPublic ? null : "Part 1 of this meeting is recorded, and the recording is published on the partnership's website.",
                new Contact("Partnership Office", "01632 960123", "office@northfield.example"));
    }

    private void writeSeats() {
        Map<String, ConstituencyId> blocks = new LinkedHashMap<>();
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (List<String> line : Script.lines("seats.txt", 9)) {
            Body body = body(line.get(0));
            ConstituencyId block = blocks.computeIfAbsent(line.get(0) + "/" + line.get(1), key -> {
                ConstituencyId id = new ConstituencyId(session.ids().next());
                session.seats().save(new Constituency(id, body.id(), line.get(1), blocks.size() + 1));
                return id;
            });
            int position = positions.merge(line.get(0), 1, Integer::sum);
            SeatId seat = new SeatId(session.ids().next());
            session.seats().save(new Seat(
                    seat, body.id(), block, line.get(2), seatClass(line.get(3)), office(line.get(4)),
                    line.get(5).isEmpty() ? null : Objects.requireNonNull(partners.get(line.get(5)), line.get(5)),
                    null, position, since, null, 0));
            seats.put(line.get(0) + "/" + line.get(2), seat);
            if (!line.get(6).isEmpty()) {
                Person holder = people.computeIfAbsent(line.get(6), name -> newPerson(name, line.get(7), line.get(8)));
                session.seats().save(new Appointment(
                        new AppointmentId(session.ids().next()), seat, holder.id(), since, since.plusYears(3), null, null));
            }
        }
    }

    private void writeDeputies() {
        for (List<String> line : Script.lines("deputies.txt", 5)) {
            Person deputy = people.computeIfAbsent(line.get(2), name -> newPerson(name, line.get(3), line.get(4)));
            session.seats().save(new Deputy(
                    new DeputyId(session.ids().next()), seat(line.get(0), line.get(1)), deputy.id(), since, null));
        }
    }

    private void writeOfficers() {
        for (List<String> line : Script.lines("officers.txt", 3)) {
            people.computeIfAbsent(line.get(0), name -> newPerson(name, line.get(1), line.get(2)));
        }
    }

    private Person newPerson(String name, String organisation, String jobTitle) {
        Person person = new Person(new PersonId(session.ids().next()), name, organisation, jobTitle, null, 0);
        session.people().save(person);
        return person;
    }

    private static SeatClass seatClass(String word) {
        return switch (word) {
            case "voting" -> SeatClass.VOTING;
            case "non-voting" -> SeatClass.NON_VOTING;
            case "associate" -> SeatClass.ASSOCIATE;
            default -> SeatClass.IN_ATTENDANCE;
        };
    }

    private static SeatOffice office(String word) {
        return switch (word) {
            case "chair" -> SeatOffice.CHAIR;
            case "vice-chair" -> SeatOffice.VICE_CHAIR;
            default -> SeatOffice.MEMBER;
        };
    }
}
