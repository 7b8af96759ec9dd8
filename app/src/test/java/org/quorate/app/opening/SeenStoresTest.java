package org.quorate.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class SeenStoresTest {
    private static final Acting ACTING = new Acting(
            () -> "Ann", Clock.fixed(LocalDate.of(2027, 1, 18).atTime(12, 0).atZone(Acting.ZONE).toInstant(), Acting.ZONE));

    @TempDir
    Path folder;

    private Path path;
    private SeenStores seen;

    @BeforeEach
    void create() {
        path = folder.resolve("northfield");
        seen = new SeenStores(folder.resolve("home/stores-seen.properties"), ACTING);
        try (Store store = Store.create(path, StoreOptions.with(ACTING.clock()))) {
            add(store, "Dr A Example");
            seen.remember(store);
        }
    }

    private static void add(Store store, String name) {
        store.change("Ann", "Added a person", session ->
                session.people().save(new Person(new PersonId(session.ids().next()), name, null, null, null, 0)));
    }

    private Store open() {
        return Store.open(path, StoreOptions.with(ACTING.clock()));
    }

    private void keepFiles() throws IOException {
        copy(path, folder.resolve("kept"));
    }

    private void putBack() throws IOException {
        copy(folder.resolve("kept"), path);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String ending : List.of(".mv.db", ".journal")) {
            Files.copy(from.resolveSibling(from.getFileName() + ending), to.resolveSibling(to.getFileName() + ending), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void a_store_that_went_on_is_nothing_to_speak_of() {
        try (Store store = open()) {
            assertThat(seen.goneBack(store)).isEmpty();
            add(store, "Ms B Example");
            seen.remember(store);
        }
        try (Store store = open()) {
            assertThat(seen.goneBack(store)).isEmpty();
        }
    }

    @Test
    void an_older_store_put_back_with_its_own_journal_is_noticed_on_opening() throws IOException {
        keepFiles();
        try (Store store = open()) {
            for (int number = 0; number < 5; number++) {
                add(store, "Ms B Example " + number);
            }
            seen.remember(store);
        }
        putBack();
        try (Store store = open()) {
            assertThat(seen.goneBack(store).orElseThrow()).contains("older state", "last seen here on Mon 18 Jan 2027", "are missing from its journal");
            seen.remember(store);
        }
        try (Store store = open()) {
            assertThat(seen.goneBack(store)).as("once it was said to be on purpose").isEmpty();
        }
    }

    @Test
    void an_older_store_that_was_worked_on_until_it_is_as_long_is_noticed_too() throws IOException {
        keepFiles();
        try (Store store = open()) {
            add(store, "Ms B Example");
            seen.remember(store);
        }
        putBack();
        try (Store store = open()) {
            for (int number = 0; number < 9; number++) {
                add(store, "Mr C Example " + number);
            }
            assertThat(seen.goneBack(store).orElseThrow()).contains("not a continuation");
        }
    }

    @Test
    void a_copy_kept_elsewhere_has_a_history_of_its_own() throws IOException {
        keepFiles();
        try (Store store = open()) {
            add(store, "Ms B Example");
            seen.remember(store);
        }
        try (Store copy = Store.open(folder.resolve("kept"), StoreOptions.with(ACTING.clock()))) {
            assertThat(seen.goneBack(copy)).isEmpty();
        }
    }

    @Test
    void another_password_is_no_step_back() {
        Store.changePassword(path, StoreOptions.with(ACTING.clock()), "Ann", "a secret");
        try (Store store = Store.open(path, StoreOptions.with(ACTING.clock()).withPassword("a secret"))) {
            assertThat(seen.goneBack(store)).isEmpty();
        }
    }
}
