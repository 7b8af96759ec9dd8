package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.persistence.generated.Tables.PERSON;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.meeting.MeetingId;
import org.quorate.persistence.generated.tables.records.PersonRecord;

class StoreTest {
    private static final StoreOptions OPTIONS = StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z")));

    @TempDir
    Path folder;

    static PersonRecord person(WriteSession session, String name) {
        return new PersonRecord(session.ids().next(), name, null, null, null, 0);
    }

    static List<String> names(Store store) {
        return store.read(session -> session.rows().query().select(PERSON.NAME).from(PERSON).orderBy(PERSON.ID).fetch(PERSON.NAME));
    }

    @Test
    void what_is_written_is_there_after_closing_and_opening() {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, OPTIONS)) {
            store.write("A Secretary", "Added a person.", session -> {
                session.rows().save(person(session, "Dr A Example"));
                return null;
            });
        }
        try (Store store = Store.open(path, OPTIONS)) {
            assertThat(names(store)).containsExactly("Dr A Example");
            assertThat(store.notices()).isEmpty();
            assertThat(store.check()).isEmpty();
            assertThat(store.recentActs(10)).extracting(JournalRecord::what).containsExactly("Added a person.");
        }
    }

    @Test
    void recent_acts_tell_who_did_what_and_leave_the_rows_in_the_journal() {
        try (Store store = Store.create(folder.resolve("Board"), OPTIONS)) {
            store.change("A Secretary", "Added two people.", session -> {
                session.rows().save(person(session, "Dr A Example"));
                session.rows().save(person(session, "Ms B Example"));
            });
            assertThat(store.recentActs(1)).singleElement().satisfies(act -> {
                assertThat(act.who()).isEqualTo("A Secretary");
                assertThat(act.what()).isEqualTo("Added two people.");
                assertThat(act.at()).isEqualTo(Instant.parse("2021-01-26T14:00:00Z"));
                assertThat(act.rows()).isEmpty();
            });
        }
    }

    @Test
    void an_act_that_fails_halfway_leaves_nothing_behind() {
        try (Store store = Store.create(folder.resolve("Board"), OPTIONS)) {
            assertThatThrownBy(() -> store.write("A Secretary", "Adds and fails.", session -> {
                session.rows().save(person(session, "Dr A Example"));
                throw new IllegalArgumentException("No.");
            })).hasMessage("No.");
            assertThat(names(store)).isEmpty();
            assertThat(store.recentActs(10)).isEmpty();
        }
    }

    @Test
    void saving_what_someone_else_has_changed_since_is_refused() {
        try (Store store = Store.create(folder.resolve("Board"), OPTIONS)) {
            PersonRecord first = store.write("A Secretary", "Added a person.", session -> {
                PersonRecord person = person(session, "Dr A Example");
                session.rows().save(person);
                return person;
            });
            assertThat(first.getRevision()).isEqualTo(1);
            PersonRecord second = first.copy();
            second.setId(first.getId());
            second.setName("Dr B Example");
            store.write("A Secretary", "Renamed a person.", session -> {
                session.rows().save(second);
                return null;
            });
            first.setName("Dr C Example");
            assertThatThrownBy(() -> store.write("A Secretary", "Renamed a person.", session -> {
                session.rows().save(first);
                return null;
            })).isInstanceOf(StaleChange.class).hasMessageContaining("changed since you opened it");
            assertThat(names(store)).containsExactly("Dr B Example");
        }
    }

    @Test
    void a_number_is_never_given_twice_even_after_the_row_is_gone() {
        Path path = folder.resolve("Board");
        List<Long> given = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            try (Store store = round == 0 ? Store.create(path, OPTIONS) : Store.open(path, OPTIONS)) {
                given.add(store.write("A Secretary", "Added a person.", session -> {
                    PersonRecord person = person(session, "Dr A Example");
                    session.rows().save(person);
                    return person.getId();
                }));
                store.write("A Secretary", "Removed a person.", session -> {
                    session.rows().remove(PERSON, DSL.noCondition());
                    return null;
                });
            }
        }
        assertThat(given).containsExactly(1L, 2L, 3L);
    }

    @Test
    void rows_cannot_change_past_the_journal() {
        try (Store store = Store.create(folder.resolve("Board"), OPTIONS)) {
            assertThatThrownBy(() -> store.write("A Secretary", "Goes round.", session -> session.rows().query().deleteFrom(PERSON).execute()))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.read(session -> session.rows().query().execute("delete from person")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_second_opening_is_refused_with_a_clear_message() {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, OPTIONS)) {
            assertThatThrownBy(() -> Store.open(path, OPTIONS)).isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("already open in another window");
            assertThat(names(store)).isEmpty();
        }
    }

    @Test
    void an_encrypted_store_opens_only_with_its_password_and_shows_nothing_on_the_disk() throws Exception {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, OPTIONS.withPassword("correct horse"))) {
            store.write("A Secretary", "Added a person.", session -> {
                session.rows().save(person(session, "Dr Verysecret Example"));
                return null;
            });
        }
        for (Path file : List.of(StoreFiles.of(path).database(), StoreFiles.of(path).journal())) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Verysecret");
        }
        assertThatThrownBy(() -> Store.open(path, OPTIONS.withPassword("wrong"))).hasMessageContaining("password is not the right one");
        assertThatThrownBy(() -> Store.open(path, OPTIONS)).hasMessageContaining("Give the password");
        try (Store store = Store.open(path, OPTIONS.withPassword("correct horse"))) {
            assertThat(names(store)).containsExactly("Dr Verysecret Example");
        }
    }

    @Test
    void text_that_cannot_be_kept_everywhere_is_mended_on_the_way_in() {
        try (Store store = Store.create(folder.resolve("Board"), OPTIONS)) {
            store.write("A Secretary", "Added a person.", session -> {
                session.rows().save(person(session, "Dr A\0 Example \uD83D"));
                session.rows().save(person(session, "Dr \uD83D\uDE00"));
                return null;
            });
            assertThat(names(store)).containsExactly("Dr A Example \uFFFD", "Dr \uD83D\uDE00");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_store_of_an_earlier_version_is_copied_and_then_brought_up_to_date() throws Exception {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, OPTIONS)) {
            store.change("A Secretary", "Added a person.", session -> session.rows().save(person(session, "Dr A Example")));
            Files.copy(store.files().database(), folder.resolve("Old.mv.db"));
            Files.copy(store.files().journal(), folder.resolve("Old.journal"));
        }
        setSchemaVersion(Schema.CURRENT - 1);
        try (Store store = Store.open(folder.resolve("Old"), OPTIONS)) {
            assertThat(store.notices()).singleElement().asString().contains("brought to this version");
            assertThat(names(store)).containsExactly("Dr A Example");
            assertThat(store.check()).isEmpty();
        }
        assertThat(folder.resolve("backups").resolve("Old-before-upgrade-20210126-140000.quorate")).exists();
        try (Store store = Store.open(folder.resolve("Old"), OPTIONS)) {
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void a_store_made_by_the_first_version_is_copied_and_brought_up_to_date_with_everything_in_it() throws Exception {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, OPTIONS)) {
            store.change("A Secretary", "Set everything up.", session -> new Sample(session.ids(), 0).saveIn(session));
            store.change("A Secretary", "Added a person.", session -> session.rows().save(person(session, "Dr A Example")));
            Files.copy(store.files().database(), folder.resolve("Old.mv.db"));
            Files.copy(store.files().journal(), folder.resolve("Old.journal"));
        }
        takeBackToTheFirstVersion();
        byte[] journal = Files.readAllBytes(folder.resolve("Old.journal"));
        try (Store store = Store.open(folder.resolve("Old"), OPTIONS)) {
            assertThat(store.notices()).anySatisfy(notice -> assertThat(notice).contains("brought to this version"));
            assertThat(names(store)).contains("Dr A Example");
            assertThat(store.<Integer>read(session -> session.minutes().correctionsTo(new MeetingId(1)).size())).isZero();
            store.change("A Secretary", "Added another.", session -> session.rows().save(person(session, "Dr B Example")));
            assertThat(store.check()).isEmpty();
        }
        assertThat(Files.readAllBytes(folder.resolve("Old.journal"))).startsWith(journal);
        Path copy = folder.resolve("backups").resolve("Old-before-upgrade-20210126-140000.quorate");
        Store.restore(copy, folder.resolve("Again"));
        try (Store store = Store.open(folder.resolve("Again"), OPTIONS)) {
            assertThat(names(store)).contains("Dr A Example").doesNotContain("Dr B Example");
            assertThat(store.check()).isEmpty();
        }
    }

    /** As the first version left it: without the tables that came later, and without their migrations. */
    private void takeBackToTheFirstVersion() throws Exception {
        String first = Files.readString(Path.of("src", "main", "resources", "db", "store", "V1__partnership.sql")).toLowerCase(Locale.ROOT);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("Old") + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            List<String> later = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
                while (tables.next()) {
                    String table = tables.getString(1);
                    if (!table.equals("flyway_schema_history") && !first.contains("create table " + table.toLowerCase(Locale.ROOT) + " (")) {
                        later.add(table);
                    }
                }
            }
            assertThat(later).isNotEmpty();
            for (String table : later) {
                statement.execute("drop table \"" + table + "\" cascade");
            }
            for (String column : columnsAddedLater(statement, first)) {
                statement.execute("alter table " + column.replace(".", " drop column "));
            }
            statement.execute("drop index if exists recommendation_by_reference");
            statement.execute("delete from \"flyway_schema_history\" where \"version\" <> '1'");
            statement.execute("update store_mark set schema_version = 1");
        }
    }

    /** Each as table.column, of the tables that the first version had already. */
    private static List<String> columnsAddedLater(Statement statement, String first) throws Exception {
        List<String> later = new ArrayList<>();
        try (ResultSet columns = statement.executeQuery(
                "select lower(table_name), lower(column_name) from information_schema.columns where table_schema = 'PUBLIC'")) {
            while (columns.next()) {
                int begin = first.indexOf("create table " + columns.getString(1) + " (");
                if (begin >= 0 && !first.substring(begin, first.indexOf(");", begin)).contains("\n  " + columns.getString(2) + " ")) {
                    later.add(columns.getString(1) + "." + columns.getString(2));
                }
            }
        }
        return later;
    }

    @Test
    void a_store_of_a_later_version_is_refused() throws Exception {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, OPTIONS)) {
            Files.copy(store.files().database(), folder.resolve("Old.mv.db"));
            Files.copy(store.files().journal(), folder.resolve("Old.journal"));
        }
        setSchemaVersion(Schema.CURRENT + 1);
        assertThatThrownBy(() -> Store.open(folder.resolve("Old"), OPTIONS)).isInstanceOf(StoreFailure.class).hasMessageContaining("newer version");
    }

    private void setSchemaVersion(int version) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("Old") + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update store_mark set schema_version = " + version);
        }
    }

    @Test
    void the_current_version_is_that_of_the_last_migration() throws Exception {
        try (Stream<Path> scripts = Files.list(Path.of("src", "main", "resources", "db", "store"))) {
            assertThat(scripts.mapToInt(each -> Integer.parseInt(each.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))).max())
                    .hasValue(Schema.CURRENT);
        }
    }
}
