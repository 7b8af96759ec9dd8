package org.quorate.persistence.partnership;

import static org.quorate.persistence.generated.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.quorate.model.partnership.People;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.generated.tables.records.PersonRecord;
import org.quorate.persistence.row.RowReader;

/** The people in the store. */
public final class JooqPeople implements People {
    private final RowReader rows;

    public JooqPeople(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return rows.query().selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional(JooqPeople::person);
    }

    @Override
    public List<Person> all() {
        return rows.query().selectFrom(PERSON).orderBy(PERSON.NAME, PERSON.ID).fetch(JooqPeople::person);
    }

    @Override
    public void save(Person person) {
        rows.writing().save(new PersonRecord(
                person.id().value(), person.name(), person.organisation(), person.jobTitle(), person.email(), person.revision()));
    }

    @Override
    public void remove(PersonId id) {
        rows.writing().remove(PERSON, PERSON.ID.eq(id.value()));
    }

    private static Person person(PersonRecord row) {
        return new Person(new PersonId(row.getId()), row.getName(), row.getOrganisation(), row.getJobTitle(), row.getEmail(), row.getRevision());
    }
}
