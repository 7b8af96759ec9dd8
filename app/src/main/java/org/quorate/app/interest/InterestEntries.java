package org.quorate.app.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.interest.InterestEntry.Standing;
import org.quorate.app.register.Origins;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Interest;
import org.quorate.model.interest.InterestId;
import org.quorate.model.interest.InterestNote;
import org.quorate.model.interest.Withdrawal;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.store.ReadSession;

/** Reads every interest in the register and every declaration at a meeting, person by person. */
final class InterestEntries {
    private final ReadSession session;
    private final Map<PersonId, Person> people;
    private final Map<PersonId, List<String>> roles = new HashMap<>();
    private final List<Interest> interests;
    private final Origins origins;

    InterestEntries(ReadSession session, LocalDate today) {
        this.session = session;
        people = session.people().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        interests = session.interests().all();
        origins = new Origins(session);
        readRoles(today);
    }

    private void readRoles(LocalDate today) {
        for (Body body : session.bodies().all()) {
            Map<SeatId, Seat> seats = session.seats().of(body.id()).stream().collect(Collectors.toMap(Seat::id, Function.identity()));
            for (Appointment held : session.seats().appointmentsOf(body.id())) {
                Seat seat = seats.get(held.seat());
                if (seat != null && held.holdsOn(today)) {
                    roles.computeIfAbsent(held.person(), person -> new ArrayList<>()).add(seat.title() + ", " + body.name());
                }
            }
        }
    }

    List<InterestEntry> all() {
        Map<InterestId, InterestNote> notes = session.interests().notes().stream().collect(Collectors.toMap(InterestNote::interest, Function.identity()));
        Map<DeclarationId, Withdrawal> withdrawals =
                session.interests().withdrawals().stream().collect(Collectors.toMap(Withdrawal::declaration, Function.identity()));
        List<InterestEntry> entries = new ArrayList<>();
        for (Interest interest : interests) {
            entry(interest.person(), new Standing.Registered(interest, notes.get(interest.id())), interest.sensitive()).ifPresent(entries::add);
        }
        for (Declaration declaration : session.interests().declarations()) {
            declared(declaration, withdrawals.get(declaration.id())).flatMap(standing -> entry(declaration.person(), standing, isSensitive(declaration)))
                    .ifPresent(entries::add);
        }
        entries.sort(Comparator.comparing((InterestEntry entry) -> entry.person().name()).thenComparing(InterestEntry::entered)
                .thenComparing(InterestEntry::key));
        return entries;
    }

    private Optional<InterestEntry> entry(PersonId id, Standing standing, boolean sensitive) {
        return Optional.ofNullable(people.get(id))
                .map(person -> new InterestEntry(person, String.join("; ", roles.getOrDefault(id, List.of())), standing, sensitive));
    }

    private Optional<Standing> declared(Declaration declaration, @Nullable Withdrawal withdrawal) {
        Meeting meeting = origins.meeting(declaration.meeting());
        AgendaItem item = origins.item(declaration.item());
        return meeting == null ? Optional.empty() : Optional.of(new Standing.Declared(declaration, meeting.reference(), meeting.date(),
                item == null ? 0 : item.position(), item == null ? "" : item.title(), item != null && item.privacy() != null, withdrawal));
    }

    /** Where the register marks an interest of that person and kind as sensitive, its declaration is sensitive too. */
    private boolean isSensitive(Declaration declaration) {
        return interests.stream().anyMatch(interest -> interest.sensitive() && interest.person().equals(declaration.person())
                && interest.kind() == declaration.kind());
    }
}
