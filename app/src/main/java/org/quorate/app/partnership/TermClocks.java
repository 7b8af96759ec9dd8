package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.calendar.DayText;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.ReadSession;

/** A clock for every member whose term of office is due to end. */
public final class TermClocks implements ClockSource {

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        Map<PersonId, Person> people = session.people().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<PlacedClock> clocks = new ArrayList<>();
        for (Body body : session.bodies().all()) {
            Map<SeatId, Seat> seats = session.seats().of(body.id()).stream().collect(Collectors.toMap(Seat::id, Function.identity()));
            Map<LocalDate, List<Ending>> endings = new TreeMap<>();
            for (Appointment held : session.seats().appointmentsOf(body.id())) {
                LocalDate ends = held.termEnds();
                Seat seat = seats.get(held.seat());
                Person holder = people.get(held.person());
                if (ends != null && held.until() == null && seat != null && holder != null) {
                    endings.computeIfAbsent(ends, day -> new ArrayList<>()).add(new Ending(holder.name(), seat.title(), held.from()));
                }
            }
            endings.forEach((day, together) -> clocks.add(clock(body, day, together)));
        }
        return clocks;
    }

    /** A term of office that is due to end. */
    private record Ending(String holder, String seat, LocalDate since) {
        String sentence() {
            return holder + ", " + seat + ", in office since " + DayText.of(since) + ".";
        }
    }

    /** Terms of a body that end together make one clock, as they make one letter. */
    private static PlacedClock clock(Body body, LocalDate day, List<Ending> together) {
        boolean one = together.size() == 1;
        return new PlacedClock(new RunningClock("term/" + body.id().value() + "/" + day, ClockKind.TERM,
                one ? "A term of office ends" : together.size() + " terms of office end",
                ClockSubject.of(body.shortName(), one ? together.getFirst().holder() + ", " + body.name() : body.name(), body.name()), null, ClockEnd.by(day),
                one ? together.getFirst().holder() : null,
                Reasoning.of(together.stream().map(ending -> new Step(ending.sentence(), null, null, null)).toList()),
                one ? "Ask for a new appointment, or end this one." : "Ask for new appointments, or end these.", Closing.BY_ITS_RECORD),
                Place.of(NavigationTarget.PEOPLE));
    }
}
