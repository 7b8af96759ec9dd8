package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.persistence.generated.Tables.CONSTITUENCY;
import static org.quorate.persistence.generated.Tables.PERSON;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.generated.tables.records.ConstituencyRecord;

/** Whatever acts were done, the journal alone gives the same store again. */
class RebuildTest {
    private static final StoreOptions OPTIONS = StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z")));
    private static final int ACTS = 80;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_store_rebuilt_from_its_journal_holds_the_same_rows(long seed) {
        Random random = new Random(seed);
        Map<String, List<Map<String, Object>>> original;
        long next;
        try (Store store = Store.create(folder.resolve("Board"), OPTIONS)) {
            long body = store.write("A Secretary", "Added a body.", session -> {
                BodyId id = new BodyId(session.ids().next());
                session.bodies().save(new Body(id, "Board", "B", null, null, null, "", HouseStyle.plain(), 1, 0));
                return id.value();
            });
            for (int act = 0; act < ACTS; act++) {
                store.change("A Secretary", "Did something.", session -> somethingAtRandom(session, body, random));
            }
            original = dump(store);
            next = store.write("A Secretary", "Looked.", session -> session.ids().next());
        }
        Store.rebuild(folder.resolve("Board"), folder.resolve("Rebuilt"), OPTIONS);
        try (Store store = Store.open(folder.resolve("Rebuilt"), OPTIONS)) {
            assertThat(dump(store)).isEqualTo(original);
            assertThat(store.check()).isEmpty();
            assertThat(store.write("A Secretary", "Looked.", session -> session.ids().next()).longValue()).isEqualTo(next);
        }
    }

    private static void somethingAtRandom(WriteSession session, long body, Random random) {
        List<Person> people = session.people().all();
        switch (random.nextInt(4)) {
            case 0 -> session.people().save(new Person(new PersonId(session.ids().next()), text(random), optional(random), null, optional(random), 0));
            case 1 -> {
                if (!people.isEmpty()) {
                    Person person = people.get(random.nextInt(people.size()));
                    session.people().save(new Person(person.id(), text(random), optional(random), optional(random), null, person.revision()));
                }
            }
            case 2 -> {
                if (!people.isEmpty()) {
                    session.rows().remove(PERSON, PERSON.ID.eq(people.get(random.nextInt(people.size())).id().value()));
                }
            }
            default -> {
                List<ConstituencyRecord> blocks = new ArrayList<>();
                for (long number = 0; number < random.nextInt(6); number++) {
                    blocks.add(new ConstituencyRecord(1_000_000 + random.nextInt(9) * 10L + number, body, text(random), (int) number));
                }
                session.rows().replace(CONSTITUENCY, DSL.noCondition(), blocks);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        random.ints(random.nextInt(20), 0, 0x1_1000).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String optional(Random random) {
        return random.nextBoolean() ? text(random) : null;
    }

    private static Map<String, List<Map<String, Object>>> dump(Store store) {
        return store.read(session -> {
            Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
            for (Table<?> table : Rows.all()) {
                tables.put(RowValues.nameOf(table), session.rows().query().selectFrom(table).orderBy(RowValues.keyFields(table)).fetchMaps());
            }
            return tables;
        });
    }
}
