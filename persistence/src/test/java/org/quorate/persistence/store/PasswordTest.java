package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.StoreFailure.Kind;

/** A store can be put under a password, under another, and under none again, and nothing that was written is lost on the way. */
class PasswordTest {
    private static final StoreOptions CLEAR = StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z"))).keepingBackups(2);
    private static final String FIRST = "correct horse";
    private static final String SECOND = "battery staple";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void aStoreWithTwoPeople() {
        path = folder.resolve("Board");
        try (Store store = Store.create(path, CLEAR)) {
            add(store, "Amina Rahman");
            add(store, "Bethan Price");
        }
    }

    private static void add(Store store, String name) {
        store.change("A Secretary", "Added " + name, session -> session.people().save(
                new Person(new PersonId(session.ids().next()), name, null, null, null, 0)));
    }

    private List<String> names(@Nullable String password) {
        try (Store store = Store.open(path, CLEAR.withPassword(password))) {
            assertThat(store.check()).isEmpty();
            return store.read(session -> session.people().all().stream().map(Person::name).sorted().toList());
        }
    }

    private void refused(@Nullable String password) {
        assertThatThrownBy(() -> Store.open(path, CLEAR.withPassword(password)))
                .isInstanceOfSatisfying(StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.WRONG_PASSWORD));
    }

    @Test
    void a_store_kept_in_clear_is_protected_changed_and_opened_up_again_with_everything_in_it() {
        Store.changePassword(path, CLEAR, "A Secretary", FIRST);
        refused(null);
        assertThat(names(FIRST)).containsExactly("Amina Rahman", "Bethan Price");

        Store.changePassword(path, CLEAR.withPassword(FIRST), "A Secretary", SECOND);
        refused(FIRST);
        assertThat(names(SECOND)).containsExactly("Amina Rahman", "Bethan Price");

        Store.changePassword(path, CLEAR.withPassword(SECOND), "A Secretary", null);
        refused(SECOND);
        assertThat(names(null)).containsExactly("Amina Rahman", "Bethan Price");
    }

    @Test
    void the_chain_of_the_journal_goes_on_and_says_who_changed_the_password() {
        Store.changePassword(path, CLEAR, "A Secretary", FIRST);
        try (Store store = Store.open(path, CLEAR.withPassword(FIRST))) {
            add(store, "Carys Lewis");
            assertThat(store.recentActs(9)).extracting(JournalRecord::what).containsExactly(
                    "Added Carys Lewis", "Protected the partnership with a password.", "Added Bethan Price", "Added Amina Rahman");
            assertThat(store.recentActs(2).getLast().who()).isEqualTo("A Secretary");
        }
        Store.rebuild(path, folder.resolve("Rebuilt"), CLEAR.withPassword(FIRST));
        path = folder.resolve("Rebuilt");
        assertThat(names(FIRST)).hasSize(3);
    }

    @Test
    void nothing_of_what_was_written_can_be_read_in_the_files_of_a_protected_store() throws IOException {
        assertThat(Files.readString(folder.resolve("Board.journal"))).contains("Amina Rahman");
        Store.changePassword(path, CLEAR, "A Secretary", FIRST);
        for (String ending : List.of(".journal", ".mv.db")) {
            String bytes = new String(Files.readAllBytes(folder.resolve("Board" + ending)), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("Amina", "Bethan").doesNotContain(FIRST);
        }
    }

    @Test
    void the_wrong_present_password_changes_nothing() throws IOException {
        Store.changePassword(path, CLEAR, "A Secretary", FIRST);
        byte[] before = Files.readAllBytes(folder.resolve("Board.journal"));
        assertThatThrownBy(() -> Store.changePassword(path, CLEAR.withPassword("wrong"), "A Secretary", SECOND))
                .isInstanceOfSatisfying(StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.WRONG_PASSWORD));
        assertThat(Files.readAllBytes(folder.resolve("Board.journal"))).isEqualTo(before);
        assertThat(names(FIRST)).hasSize(2);
    }

    @Test
    void an_open_store_keeps_its_password() {
        try (Store open = Store.open(path, CLEAR)) {
            assertThat(open.readOnly()).isFalse();
            assertThatThrownBy(() -> Store.changePassword(path, CLEAR, "A Secretary", FIRST))
                    .isInstanceOfSatisfying(StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.IN_USE));
        }
        assertThat(names(null)).hasSize(2);
    }

    @Test
    void a_copy_of_the_store_as_it_was_is_kept_and_no_older_one_is_dropped_for_it() throws IOException {
        Path copies = folder.resolve("backups");
        Files.move(copies.resolve("Board-20210126-140000.quorate"), copies.resolve("Board-20210101-140000.quorate"));
        Files.copy(copies.resolve("Board-20210101-140000.quorate"), copies.resolve("Board-20210102-140000.quorate"));
        Store.changePassword(path, CLEAR, "A Secretary", FIRST);
        try (var kept = Files.list(copies)) {
            assertThat(kept).hasSize(3);
        }
        Store.restore(copies.resolve("Board-20210126-140000.quorate"), folder.resolve("AsItWas"));
        path = folder.resolve("AsItWas");
        assertThat(names(null)).hasSize(2);
    }

    @Test
    void an_interruption_before_the_new_files_are_in_place_leaves_the_old_ones() throws IOException {
        Files.writeString(folder.resolve("Board.resealing.journal"), "half a jour");
        Files.writeString(folder.resolve("Board.resealing.mv.db"), "half a data");
        assertThat(names(null)).hasSize(2);
        assertThat(folder.resolve("Board.resealing.journal")).doesNotExist();
        assertThat(folder.resolve("Board.resealing.mv.db")).doesNotExist();
    }

    @Test
    void an_interruption_between_the_two_files_is_finished_at_the_next_opening() throws IOException {
        Path old = folder.resolve("old.mv.db");
        Files.copy(folder.resolve("Board.mv.db"), old);
        Store.changePassword(path, CLEAR, "A Secretary", FIRST);
        Files.move(folder.resolve("Board.mv.db"), folder.resolve("Board.resealing.mv.db"));
        Files.move(old, folder.resolve("Board.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(names(FIRST)).containsExactly("Amina Rahman", "Bethan Price");
        assertThat(folder.resolve("Board.resealing.mv.db")).doesNotExist();
    }

    @Test
    void an_empty_password_is_refused() {
        assertThatThrownBy(() -> Store.changePassword(path, CLEAR, "A Secretary", "")).hasMessageContaining("empty");
        assertThat(names(null)).hasSize(2);
    }
}
