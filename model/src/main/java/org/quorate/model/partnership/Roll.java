package org.quorate.model.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;

/** Who holds which seat of a body on a date, in seat order, vacancies among them. */
public record Roll(BodyId body, LocalDate date, List<RollEntry> entries) {
    public Roll {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the roll of {@code body} on {@code date} from everything on record.
     *
     * @throws Refused where two people hold one seat on that day, or a holder is not on record
     */
    public static Roll of(
            BodyId body,
            LocalDate date,
            List<Constituency> constituencies,
            List<Seat> seats,
            List<Appointment> appointments,
            List<Deputy> deputies,
            List<Person> people) {
        Map<ConstituencyId, Constituency> blocks =
                constituencies.stream().collect(Collectors.toMap(Constituency::id, Function.identity()));
        Map<PersonId, Person> persons = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<RollEntry> entries = seats.stream()
                .filter(seat -> seat.body().equals(body) && seat.existsOn(date))
                .sorted(Comparator.comparingInt(Seat::position))
                .map(seat -> new RollEntry(
                        seat,
                        constituencyOf(seat, blocks),
                        holder(seat, date, appointments, persons),
                        deputies.stream()
                                .filter(deputy -> deputy.seat().equals(seat.id()) && deputy.namedOn(date))
                                .flatMap(deputy -> Optional.ofNullable(persons.get(deputy.person())).stream())
                                .toList()))
                .toList();
        return new Roll(body, date, entries);
    }

    private static Constituency constituencyOf(Seat seat, Map<ConstituencyId, Constituency> blocks) {
        Constituency block = blocks.get(seat.constituency());
        if (block == null) {
            throw new Refused("The seat \"" + seat.title() + "\" belongs to a constituency that is not on record.");
        }
        return block;
    }

    private static @Nullable Person holder(
            Seat seat, LocalDate date, List<Appointment> appointments, Map<PersonId, Person> persons) {
        List<Appointment> held = appointments.stream()
                .filter(appointment -> appointment.seat().equals(seat.id()) && appointment.holdsOn(date))
                .toList();
        if (held.size() > 1) {
            throw new Refused("Two people hold the seat \"" + seat.title() + "\" on one day; end one appointment first.");
        }
        if (held.isEmpty()) {
            return null;
        }
        Person person = persons.get(held.getFirst().person());
        if (person == null) {
            throw new Refused("The holder of the seat \"" + seat.title() + "\" is not on record.");
        }
        return person;
    }

    public Optional<RollEntry> entry(SeatId seat) {
        return entries.stream().filter(entry -> entry.seat().id().equals(seat)).findFirst();
    }

    public List<RollEntry> inOffice() {
        return entries.stream().filter(entry -> !entry.isVacant()).toList();
    }

    public List<RollEntry> vacancies() {
        return entries.stream().filter(RollEntry::isVacant).toList();
    }

    /** The entries block by block, in seat order. */
    public List<RollEntry> ofConstituency(ConstituencyId constituency) {
        return entries.stream()
                .filter(entry -> entry.constituency().id().equals(constituency))
                .toList();
    }
}
