package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.quorate.persistence.generated.Tables.PERSON;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** Whatever is done to the files of a store, it opens with everything in it, or it is refused with words that say why: never with less. */
class DamageTest {
    private static final StoreOptions OPTIONS = StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z")));
    private static final int ACTS = 60;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static StoreFiles closed;
    private static StoreFiles crashed;
    private static StoreFiles earlier;

    @BeforeAll
    static void makeStores() throws IOException {
        closed = StoreFiles.of(shared.resolve("closed"));
        crashed = StoreFiles.of(shared.resolve("crashed"));
        earlier = StoreFiles.of(shared.resolve("earlier"));
        try (Store store = Store.create(closed.base(), OPTIONS)) {
            addPeople(store, 0, ACTS / 2);
        }
        copy(closed, earlier);
        try (Store store = Store.open(closed.base(), OPTIONS)) {
            addPeople(store, ACTS / 2, ACTS);
            copy(store.files(), crashed);
        }
    }

    private static void addPeople(Store store, int from, int to) {
        for (int i = from; i < to; i++) {
            String name = "Person " + i + " " + "x".repeat(200);
            store.change("A Secretary", "Added " + i + ".",
                    session -> session.people().save(new Person(new PersonId(session.ids().next()), name, null, null, null, 0)));
        }
    }

    private static void copy(StoreFiles from, StoreFiles to) throws IOException {
        Files.copy(from.database(), to.database(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(from.journal(), to.journal(), StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(to.papers());
    }

    private StoreFiles fresh(StoreFiles from) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path each : left.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
        StoreFiles files = StoreFiles.of(folder.resolve("Board"));
        copy(from, files);
        return files;
    }

    private static int people(Store store) {
        return store.read(session -> session.rows().query().fetchCount(PERSON));
    }

    /** Opens twice, because what is refused once must not slip through the second time. */
    private static String outcome(StoreFiles files) {
        List<String> outcomes = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            try (Store store = Store.open(files.base(), OPTIONS)) {
                assertThat(people(store)).isEqualTo(ACTS);
                assertThat(store.check()).isEmpty();
                outcomes.add("whole " + store.notices());
            } catch (StoreFailure failure) {
                assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DAMAGED);
                assertThat(failure.getMessage()).contains("Board").doesNotContain("null");
                outcomes.add("refused");
            }
        }
        if (outcomes.getFirst().equals("refused")) {
            assertThat(outcomes.getLast()).isEqualTo("refused");
        }
        return outcomes.getFirst();
    }

    private static void cut(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    @Test
    void the_stores_as_made_open_whole() throws IOException {
        assertThat(outcome(fresh(closed))).isEqualTo("whole []");
        assertThat(outcome(fresh(crashed))).isEqualTo("whole []");
    }

    @Test
    void a_database_cut_at_any_length_is_mended_from_the_journal_or_refused() throws IOException {
        for (StoreFiles from : List.of(closed, crashed)) {
            long length = Files.size(from.database());
            for (int share = 0; share < 16; share++) {
                StoreFiles files = fresh(from);
                cut(files.database(), length * share / 16);
                String outcome = outcome(files);
                assertThat(outcome).as("cut to %d/16 of %s", share, from.name()).isNotEqualTo("whole []");
            }
        }
    }

    @Test
    void a_journal_cut_at_any_length_is_refused() throws IOException {
        for (StoreFiles from : List.of(closed, crashed)) {
            long length = Files.size(from.journal());
            for (int share = 0; share < 24; share++) {
                StoreFiles files = fresh(from);
                cut(files.journal(), length * share / 24);
                assertThat(outcome(files)).as("cut to %d/24 of %s", share, from.name()).isEqualTo("refused");
            }
        }
    }

    @Test
    void a_flipped_bit_anywhere_in_the_journal_is_refused() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            StoreFiles files = fresh(crashed);
            flip(files.journal(), random);
            assertThat(outcome(files)).isEqualTo("refused");
        }
    }

    @Test
    void a_flipped_bit_in_a_database_closed_in_good_order_is_refused() throws IOException {
        Random random = new Random(8);
        for (int round = 0; round < 20; round++) {
            StoreFiles files = fresh(closed);
            flip(files.database(), random);
            assertThat(outcome(files)).isNotEqualTo("whole []");
        }
    }

    private static void flip(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }

    @Test
    void empty_missing_and_exchanged_files_are_refused_by_name() throws IOException {
        StoreFiles files = fresh(closed);
        cut(files.database(), 0);
        assertThatThrownBy(() -> Store.open(files.base(), OPTIONS)).hasMessageStartingWith("Board.mv.db is empty.").hasMessageContaining("Rebuild");
        fresh(closed);
        Files.delete(files.database());
        assertThatThrownBy(() -> Store.open(files.base(), OPTIONS)).hasMessageStartingWith("Board.mv.db is missing.");
        fresh(closed);
        cut(files.journal(), 0);
        assertThatThrownBy(() -> Store.open(files.base(), OPTIONS)).hasMessageStartingWith("Board.journal is empty.");
        fresh(closed);
        Files.delete(files.journal());
        assertThatThrownBy(() -> Store.open(files.base(), OPTIONS)).hasMessageStartingWith("Board.journal is missing.");
        fresh(closed);
        StoreFiles other = StoreFiles.of(folder.resolve("Other"));
        try (Store store = Store.create(other.base(), OPTIONS)) {
            addPeople(store, 0, 3);
        }
        Files.copy(other.journal(), files.journal(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(outcome(files)).isEqualTo("refused");
    }

    @Test
    void an_older_database_beside_the_journal_is_brought_up_to_date_and_said() throws IOException {
        StoreFiles files = fresh(closed);
        Files.copy(earlier.database(), files.database(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(outcome(files)).contains("had lost the last 30 changes");
    }

    @Test
    void an_older_journal_beside_the_database_is_refused() throws IOException {
        StoreFiles files = fresh(closed);
        Files.copy(earlier.journal(), files.journal(), StandardCopyOption.REPLACE_EXISTING);
        Throwable refused = catchThrowable(() -> Store.open(files.base(), OPTIONS));
        assertThat(refused).hasMessageContaining("Board.journal is shorter than it was");
        assertThat(outcome(files)).isEqualTo("refused");
    }

    @Test
    void an_unfinished_last_line_that_was_never_acknowledged_is_cut_off_and_kept() throws IOException {
        StoreFiles files = fresh(crashed);
        Files.writeString(files.journal(), "{\"hash\":\"abc", StandardOpenOption.APPEND);
        assertThat(outcome(files)).contains("never finished");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString())).anyMatch(name -> name.startsWith("Board.journal.unfinished-"));
        }
    }

    @Test
    void a_store_that_needs_mending_is_mended_even_when_it_is_opened_only_to_read() throws IOException {
        StoreFiles files = fresh(closed);
        Files.copy(earlier.database(), files.database(), StandardCopyOption.REPLACE_EXISTING);
        for (String expected : List.of("lost the last 30 changes", "[]")) {
            try (Store store = Store.open(files.base(), OPTIONS.forReadingOnly())) {
                assertThat(store.notices().toString()).contains(expected);
                assertThat(people(store)).isEqualTo(ACTS);
                assertThatThrownBy(() -> addPeople(store, 0, 1)).isInstanceOf(StoreFailure.class).hasMessageContaining("to read only");
            }
        }
    }

    @Test
    void a_store_that_was_never_closed_opens_to_read_only() throws IOException {
        StoreFiles files = fresh(crashed);
        byte[] before = Files.readAllBytes(files.database());
        try (Store store = Store.open(files.base(), OPTIONS.forReadingOnly())) {
            assertThat(people(store)).isEqualTo(ACTS);
            assertThat(store.check()).isEmpty();
        }
        assertThat(Files.readAllBytes(files.database())).isEqualTo(before);
    }

    @Test
    void a_store_rebuilt_from_its_journal_alone_equals_the_one_lost() throws IOException {
        StoreFiles files = fresh(closed);
        Files.delete(files.database());
        Store.rebuild(files.base(), folder.resolve("Rebuilt"), OPTIONS);
        try (Store store = Store.open(folder.resolve("Rebuilt"), OPTIONS)) {
            assertThat(people(store)).isEqualTo(ACTS);
            assertThat(store.check()).isEmpty();
            addPeople(store, ACTS, ACTS + 1);
        }
        assertThat(Files.exists(files.database())).isFalse();
    }
}
