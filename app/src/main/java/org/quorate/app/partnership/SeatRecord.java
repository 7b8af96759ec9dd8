package org.quorate.app.partnership;

import java.util.List;
import java.util.Optional;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;

/** A seat with its whole history, latest first. */
public record SeatRecord(Seat seat, List<Appointment> appointments, List<Deputy> deputies, List<Person> people) {
    public SeatRecord {
        appointments = List.copyOf(appointments);
        deputies = List.copyOf(deputies);
        people = List.copyOf(people);
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
