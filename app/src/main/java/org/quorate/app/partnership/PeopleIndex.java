package org.quorate.app.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Identities;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.partnership.NameKey;
import org.quorate.model.partnership.People;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** Finds people by name however it is typed, and keeps those who are new. Made within one act. */
public final class PeopleIndex {
    private final People people;
    private final Map<NameKey, List<Person>> byName = new HashMap<>();

    public PeopleIndex(People people) {
        this.people = people;
        people.all().forEach(this::add);
    }

    private void add(Person person) {
        byName.computeIfAbsent(NameKey.ofPerson(person.name()), ignored -> new ArrayList<>()).add(person);
    }

    /**
     * The person of that name; the organisation tells two of one name apart.
     *
     * @throws Refused where two are on record and nothing tells them apart
     */
    public Optional<Person> find(String name, @Nullable String organisation) {
        List<Person> same = byName.getOrDefault(NameKey.ofPerson(name), List.of());
        if (same.size() <= 1) {
            return same.stream().findFirst();
        }
        List<Person> there = same.stream().filter(person -> organisation != null && sameOrganisation(person, organisation)).toList();
        if (there.size() != 1) {
            throw new Refused("There are " + same.size() + " people called " + name.strip() + " on record; add the organisation to say which one.");
        }
        return Optional.of(there.getFirst());
    }

    private static boolean sameOrganisation(Person person, String organisation) {
        String known = person.organisation();
        return known != null && NameKey.ofOrganisation(known).equals(NameKey.ofOrganisation(organisation));
    }

    /** The person of that name, put on record where there is none; what the draft adds is kept, what it leaves out stays. */
    public Person keep(PersonDraft draft, Identities ids) {
        Required.text(draft.name(), "A person needs a name.");
        Optional<Person> known = find(draft.name(), draft.organisation());
        Person person = known.map(found -> enriched(found, draft)).orElseGet(() -> new Person(
            new PersonId(ids.next()), draft.name(), draft.organisation(), draft.jobTitle(), draft.email(), 0));
        if (known.isEmpty() || !known.get().equals(person)) {
            people.save(person);
            Person kept = people.find(person.id()).orElse(person);
            known.ifPresent(found -> byName.getOrDefault(NameKey.ofPerson(found.name()), new ArrayList<>()).remove(found));
            add(kept);
            return kept;
        }
        return person;
    }

    private static Person enriched(Person found, PersonDraft draft) {
        return new Person(found.id(), found.name(), or(draft.organisation(), found.organisation()), or(draft.jobTitle(), found.jobTitle()),
            or(draft.email(), found.email()), found.revision());
    }

    private static @Nullable String or(@Nullable String given, @Nullable String known) {
        return Required.optionalText(given) == null ? known : given;
    }
}
