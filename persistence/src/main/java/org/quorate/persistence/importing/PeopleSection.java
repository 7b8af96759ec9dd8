package org.quorate.persistence.importing;

import java.util.List;
import org.quorate.persistence.importing.ImportFile.PersonEntry;

/** Reads people: a name alone, or a name with what is known of the person. */
final class PeopleSection {
    static final List<String> KEYS = List.of("name", "organisation", "job_title", "email");

    private PeopleSection() {}

    static List<PersonEntry> people(YamlObject owner, String key) {
        return owner.textsOrObjects(key, "A person", KEYS, PeopleSection::named, PeopleSection::person);
    }

    static PersonEntry named(Spot spot, String name) {
        return new PersonEntry(spot, name, null, null, null);
    }

    static PersonEntry person(YamlObject person) {
        return new PersonEntry(person.spot(), person.text("name"), person.optionalText("organisation"), person.optionalText("job_title"),
            person.optionalText("email"));
    }
}
