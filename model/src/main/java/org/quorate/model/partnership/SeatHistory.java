package org.quorate.model.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.Required;

/** One seat with all its appointments: the only way to appoint, resign and succeed, so that no seat ever has two holders. */
public record SeatHistory(Seat seat, List<Appointment> appointments) {
    public SeatHistory {
        appointments = List.copyOf(appointments);
    }

    public Optional<Appointment> holderOn(LocalDate date) {
        return appointments.stream().filter(appointment -> appointment.holdsOn(date)).findFirst();
    }

    /**
     * A new appointment from a day on.
     *
     * @throws Refused where someone holds the seat on that day or later, or the seat does not exist then
     */
    public Appointment appoint(AppointmentId id, PersonId person, LocalDate from, @Nullable LocalDate termEnds) {
        Required.that(seat.existsOn(from), "The seat \"" + seat.title() + "\" does not exist on that day.");
        boolean taken = appointments.stream()
                .anyMatch(appointment -> appointment.until() == null || !appointment.until().isBefore(from));
        if (taken) {
            throw new Refused("The seat \"" + seat.title() + "\" is held on that day or promised after it; end that appointment first.");
        }
        return new Appointment(id, seat.id(), person, from, termEnds, null, null);
    }

    /**
     * An appointment that is over already, put on record afterwards; {@code lastDay} was its last day in office.
     *
     * @throws Refused where someone held the seat on any of its days
     */
    public Appointment record(AppointmentId id, PersonId person, LocalDate from, @Nullable LocalDate termEnds, LocalDate lastDay) {
        Required.that(seat.existsOn(from) && seat.existsOn(lastDay), "The seat \"" + seat.title() + "\" does not exist on all of those days.");
        Appointment past = new Appointment(id, seat.id(), person, from, termEnds, lastDay, "left office");
        boolean overlaps = appointments.stream()
                .anyMatch(held -> !held.from().isAfter(lastDay) && (held.until() == null || !held.until().isBefore(from)));
        if (overlaps) {
            throw new Refused("The seat \"" + seat.title() + "\" was held by someone on some of those days; two times in office cannot overlap.");
        }
        return past;
    }

    /** The present appointment ended, {@code lastDay} being the last day in office; refused where nobody holds the seat then. */
    public Appointment resign(LocalDate lastDay, String why) {
        return holderOn(lastDay)
                .orElseThrow(() -> new Refused("Nobody holds the seat \"" + seat.title() + "\" on that day."))
                .endedOn(lastDay, Required.text(why, "Say why the appointment ends, for example \"resigned\"."));
    }

    /** Ends whoever holds the seat the day before {@code from}, and appoints the successor from that day: both changes together. */
    public Succession succeed(AppointmentId id, PersonId successor, LocalDate from, @Nullable LocalDate termEnds) {
        Optional<Appointment> ended = holderOn(from.minusDays(1))
                .filter(held -> held.until() == null || !held.until().isBefore(from))
                .map(held -> held.endedOn(from.minusDays(1), "succeeded"));
        List<Appointment> after = appointments.stream()
                .map(appointment -> ended.filter(end -> end.id().equals(appointment.id())).orElse(appointment))
                .toList();
        return new Succession(ended.orElse(null), new SeatHistory(seat, after).appoint(id, successor, from, termEnds));
    }

    /** What a succession changes: the appointment it ends, if any, and the one it makes. */
    public record Succession(@Nullable Appointment ended, Appointment made) {}
}
