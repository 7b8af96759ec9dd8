package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.meeting.RollReading;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.RollEntry;
import org.quorate.persistence.store.ReadSession;

/**
 * Somebody on record, as the register of people shows them.
 *
 * @param seats the seats they hold today, as in "Partnership Board: Elected member"; empty for none
 */
record PersonLine(Person person, String seats) {
    static List<PersonLine> read(ReadSession session, LocalDate today) {
        Map<PersonId, List<String>> held = new HashMap<>();
        for (Body body : session.bodies().all()) {
            for (RollEntry entry : RollReading.of(session, body.id(), today).entries()) {
                Person holder = entry.holder();
                if (holder != null) {
                    held.computeIfAbsent(holder.id(), key -> new ArrayList<>()).add(body.name() + ": " + entry.seat().title());
                }
            }
        }
        return session.people().all().stream()
                .map(person -> new PersonLine(person, String.join("; ", held.getOrDefault(person.id(), List.of()))))
                .toList();
    }

    String organisation() {
        return text(person.organisation());
    }

    String jobTitle() {
        return text(person.jobTitle());
    }

    String email() {
        return text(person.email());
    }

    /** Name and organisation, which together tell people apart. */
    String inWords() {
        return organisation().isEmpty() ? person.name() : person.name() + ", " + organisation();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
