package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** However many write and read at once, acts happen one after the other, each seen whole or not at all. */
class OneWriterTest {
    private static final StoreOptions OPTIONS = StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z")));
    private static final int WRITERS = 4;
    private static final int ACTS = 25;

    @TempDir
    Path folder;

    private Path path = Path.of("");
    private Store store;

    @BeforeEach
    void open() {
        path = folder.resolve("Board");
        store = Store.create(path, OPTIONS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void addPair(WriteSession session) {
        for (int half = 0; half < 2; half++) {
            session.people().save(new Person(new PersonId(session.ids().next()), "Dr A Example", null, null, null, 0));
        }
    }

    @Test
    void many_who_write_at_once_lose_nothing_and_readers_never_see_half_an_act() {
        List<CompletableFuture<?>> acts = new ArrayList<>();
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            for (int act = 0; act < ACTS; act++) {
                acts.add(store.changeLater("Writer " + writer, "Added two.", OneWriterTest::addPair));
            }
            acts.add(store.readLater(session -> seen.add(session.people().all().size())));
        }
        CompletableFuture.allOf(acts.toArray(CompletableFuture[]::new)).join();
        store.read(session -> seen.add(session.people().all().size()));
        assertThat(seen).allMatch(count -> count % 2 == 0).contains(2 * WRITERS * ACTS);
        assertThat(store.recentActs(Integer.MAX_VALUE)).hasSize(WRITERS * ACTS);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void a_reader_sees_one_moment_even_when_something_is_written_meanwhile() {
        store.read(session -> {
            int before = session.people().all().size();
            CompletableFuture.runAsync(() -> store.change("A Secretary", "Added two.", OneWriterTest::addPair)).join();
            assertThat(session.people().all()).hasSize(before);
            return session;
        });
        store.read(session -> {
            assertThat(session.people().all()).hasSize(2);
            return session;
        });
    }

    @Test
    void an_act_cannot_wait_for_another_inside_itself() {
        assertThatThrownBy(() -> store.change("A Secretary", "Goes round.", session -> store.change("A Secretary", "Inside.", OneWriterTest::addPair)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("session at hand");
    }

    @Test
    void the_window_s_own_thread_may_not_wait_for_the_store() throws InterruptedException {
        AtomicReference<Throwable> refused = new AtomicReference<>();
        Thread window = new Thread(() -> {
            try {
                store.read(session -> session.people().all());
            } catch (IllegalStateException e) {
                refused.set(e);
            }
        }, "JavaFX Application Thread");
        window.start();
        window.join();
        assertThat(refused.get()).hasMessageContaining("must not wait");
    }

    @Test
    void an_interrupted_caller_does_not_close_the_database_under_everyone() throws InterruptedException {
        Thread impatient = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                Thread.currentThread().interrupt();
                store.read(session -> session.people().all());
                store.change("A Secretary", "Added two.", OneWriterTest::addPair);
            }
        });
        impatient.start();
        impatient.join();
        store.read(session -> {
            assertThat(session.people().all()).hasSize(40);
            return session;
        });
    }

    @Test
    void another_program_is_told_that_the_store_is_open_already() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), path.toString(), path.toString())
                .redirectErrorStream(true).start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).isNotZero();
        assertThat(said).contains("The partnership Board is already open in another window or by another program. Close it there first.");
        store.change("A Secretary", "Added two.", OneWriterTest::addPair);
    }

    @Test
    void those_who_show_things_are_told_what_changed() {
        ConcurrentLinkedQueue<Change> told = new ConcurrentLinkedQueue<>();
        Runnable stop = store.onChange(told::add);
        store.change("A Secretary", "Added two.", OneWriterTest::addPair);
        store.change("A Secretary", "Did nothing.", session -> session.people().all());
        stop.run();
        store.change("A Secretary", "Added two more.", OneWriterTest::addPair);
        assertThat(told).hasSize(1).allSatisfy(change -> {
            assertThat(change.tables()).containsExactly("person");
            assertThat(change.what()).isEqualTo("Added two.");
        });
    }

    @Test
    void a_closed_store_says_so() {
        store.close();
        assertThatThrownBy(() -> store.change("A Secretary", "Added two.", OneWriterTest::addPair)).hasMessage("The partnership is closed. Open it again.");
        assertThatThrownBy(() -> store.read(session -> session.people().all())).hasMessage("The partnership is closed. Open it again.");
    }
}
