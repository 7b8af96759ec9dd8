package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** A copy of a partnership: made while it is in use, verified to the last byte before it is used, restored or read where it lies. */
class BackupTest {
    private static final Instant START = Instant.parse("2021-01-26T14:00:00Z");

    @TempDir
    Path folder;

    private Instant now = START;
    private final StoreOptions options = StoreOptions.with(() -> now);
    private Path path = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void name() {
        path = folder.resolve("Board");
        copy = folder.resolve("Board.quorate");
    }

    private static void add(Store store, String name) {
        store.change("A Secretary", "Added " + name + ".",
                session -> session.people().save(new Person(new PersonId(session.ids().next()), name, null, null, null, 0)));
    }

    private static List<String> names(Store store) {
        return store.read(session -> session.people().all().stream().map(Person::name).toList());
    }

    private void storeWithPaper() throws IOException {
        try (Store store = Store.create(path, options)) {
            add(store, "Dr A Example");
            byte[] paper = "A paper.".getBytes(StandardCharsets.UTF_8);
            Files.write(store.files().papers().resolve(Sha256.of(paper)), paper);
            store.backup(copy);
            add(store, "Dr B Example");
        }
    }

    @Test
    void a_copy_restores_to_what_it_was_made_from() throws IOException {
        storeWithPaper();
        Store.restore(copy, folder.resolve("Restored"));
        try (Store store = Store.open(folder.resolve("Restored"), options)) {
            assertThat(names(store)).containsExactly("Dr A Example");
            assertThat(store.check()).isEmpty();
            assertThat(store.files().papers().resolve(Sha256.of("A paper.".getBytes(StandardCharsets.UTF_8)))).exists();
            add(store, "Dr C Example");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("Board.mv.db", "Board.journal", "Board.papers", "Board.quorate",
                            "Restored.mv.db", "Restored.journal", "Restored.papers");
        }
    }

    @Test
    void a_copy_never_replaces_a_file_and_restoring_never_replaces_a_store() throws IOException {
        storeWithPaper();
        try (Store store = Store.open(path, options)) {
            assertThatThrownBy(() -> store.backup(copy)).isInstanceOf(StoreFailure.class).hasMessageContaining("already a file");
            assertThat(names(store)).hasSize(2);
        }
        assertThatThrownBy(() -> Store.restore(copy, path)).isInstanceOf(StoreFailure.class).hasMessageContaining("already a partnership");
    }

    @Test
    void a_copy_opens_to_read_only_and_leaves_nothing_behind() throws IOException {
        storeWithPaper();
        Path unpacked;
        try (Store store = Store.openCopy(copy, options)) {
            unpacked = store.files().folder();
            assertThat(names(store)).containsExactly("Dr A Example");
            assertThat(store.readOnly()).isTrue();
            assertThatThrownBy(() -> add(store, "Dr C Example")).isInstanceOf(StoreFailure.class).hasMessageContaining("read only");
        }
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void a_damaged_copy_is_refused_and_nothing_is_restored() throws IOException {
        storeWithPaper();
        byte[] whole = Files.readAllBytes(copy);
        Random random = new Random(5);
        int refused = 0;
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Path to = folder.resolve("Restored" + round);
            Files.write(copy, round % 4 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : damaged);
            try {
                Store.restore(copy, to);
                // A flipped bit in what a zip says about itself, such as a date, changes nothing of the partnership.
                try (Store store = Store.open(to, options)) {
                    assertThat(names(store)).containsExactly("Dr A Example");
                    assertThat(store.check()).isEmpty();
                }
            } catch (StoreFailure failure) {
                assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DAMAGED);
                assertThat(failure.getMessage()).contains("Board.quorate").contains("Nothing was restored");
                assertThat(StoreFiles.of(to).anyExists()).isFalse();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(30);
    }

    @Test
    void a_copy_of_a_later_format_is_newer_but_one_whose_format_was_damaged_is_damaged() throws IOException {
        storeWithPaper();
        rewriteUncompressed(manifest -> manifest.replace("quorate-copy/1", "quorate-copy/2"));
        assertThatThrownBy(() -> Store.restore(copy, folder.resolve("Restored")))
                .isInstanceOfSatisfying(StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.NEWER));

        rewriteUncompressed(manifest -> manifest.replace("quorate-copy/2", "quorate-copy/1"));
        String bytes = Files.readString(copy, StandardCharsets.ISO_8859_1);
        Files.writeString(copy, bytes.replace("quorate-copy/1", "quorate-copy/3"), StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Store.restore(copy, folder.resolve("Restored")))
                .isInstanceOfSatisfying(StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DAMAGED))
                .hasMessageContaining("manifest");
    }

    private void rewriteUncompressed(UnaryOperator<String> manifest) throws IOException {
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(copy.toFile()); ZipOutputStream to = new ZipOutputStream(rewritten)) {
            to.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry : from.stream().toList()) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(StoreCopy.MANIFEST)
                        ? manifest.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : content);
                to.closeEntry();
            }
        }
        Files.write(copy, rewritten.toByteArray());
    }

    @Test
    void a_copy_made_while_others_write_is_of_one_moment() {
        try (Store store = Store.create(path, options)) {
            AtomicBoolean going = new AtomicBoolean(true);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                for (int number = 0; going.get(); number++) {
                    add(store, "Dr " + number);
                }
            });
            for (int round = 0; round < 3; round++) {
                store.backup(folder.resolve("Copy" + round + ".quorate"));
            }
            going.set(false);
            writing.join();
        }
        for (int round = 0; round < 3; round++) {
            try (Store store = Store.openCopy(folder.resolve("Copy" + round + ".quorate"), options)) {
                assertThat(store.check()).isEmpty();
                assertThat(names(store)).hasSize(store.recentActs(Integer.MAX_VALUE).size());
            }
        }
    }

    @Test
    void a_handful_of_copies_is_kept_on_close_when_something_was_written() throws IOException {
        Store.create(path, options.keepingBackups(3)).close();
        assertThat(folder.resolve("backups")).doesNotExist();
        for (int round = 0; round < 5; round++) {
            now = START.plus(Duration.ofHours(round));
            try (Store store = Store.open(path, options.keepingBackups(3))) {
                add(store, "Dr " + round);
            }
        }
        List<Path> kept = KeptCopies.of(StoreFiles.of(path));
        assertThat(kept).extracting(each -> each.getFileName().toString())
                .containsExactly("Board-20210126-160000.quorate", "Board-20210126-170000.quorate", "Board-20210126-180000.quorate");
        Store.restore(kept.getFirst(), folder.resolve("Restored"));
        try (Store store = Store.open(folder.resolve("Restored"), options)) {
            assertThat(names(store)).containsExactly("Dr 0", "Dr 1", "Dr 2");
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void an_encrypted_copy_needs_its_password() {
        StoreOptions secret = options.withPassword("correct horse");
        try (Store store = Store.create(path, secret)) {
            add(store, "Dr A Example");
            store.backup(copy);
        }
        assertThatThrownBy(() -> Store.openCopy(copy, options)).isInstanceOf(StoreFailure.class).hasMessageContaining("Give the password");
        try (Store store = Store.openCopy(copy, secret)) {
            assertThat(names(store)).containsExactly("Dr A Example");
        }
        assertThatThrownBy(() -> Store.openCopy(folder.resolve("Nothing.quorate"), options)).hasMessageContaining("no copy");
    }
}
