package org.quorate.model.partnership;

import java.util.List;
import java.util.Optional;

/** The people on record. */
public interface People {
    Optional<Person> find(PersonId id);

    /** In order of name. */
    List<Person> all();

    void save(Person person);

    void remove(PersonId id);
}
