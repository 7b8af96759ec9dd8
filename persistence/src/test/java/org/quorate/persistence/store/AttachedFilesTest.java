package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.paper.AttachedFile;

/** A file attached to something on record is kept beside the store under the SHA-256 of its content, and comes out as it went in. */
class AttachedFilesTest {
    private static final StoreOptions CLEAR = StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z"))).keepingBackups(0);
    private static final String WORDS = "Heads of agreement, signed by both parties";

    @TempDir
    Path folder;

    private Path letter = Path.of("");

    @BeforeEach
    void aLetter() throws IOException {
        letter = Files.writeString(folder.resolve("letter.txt"), WORDS);
    }

    private AttachedFile attachedUnder(@Nullable String password, Path file) {
        try (Store store = Store.create(folder.resolve("Board"), CLEAR.withPassword(password))) {
            return attached(store, file);
        }
    }

    private static AttachedFile attached(Store store, Path file) {
        AttachedFile kept = store.keepFile(file);
        store.change("A Secretary", "Attached " + kept.name(), session -> session.attachedFiles().add(kept));
        return kept;
    }

    private byte[] comesOut(AttachedFile kept, @Nullable String password) throws IOException {
        Path out = folder.resolve("out");
        try (Store store = Store.open(folder.resolve("Board"), CLEAR.withPassword(password))) {
            assertThat(store.check()).isEmpty();
            store.copyKeptFile(kept, out);
        }
        return Files.readAllBytes(out);
    }

    @Test
    void it_is_named_by_its_content_and_kept_once_however_often_it_is_attached() throws IOException {
        Path same = Files.copy(letter, folder.resolve("the same letter.txt"));
        try (Store store = Store.create(folder.resolve("Board"), CLEAR)) {
            AttachedFile first = attached(store, letter);
            AttachedFile second = attached(store, same);
            assertThat(first).isEqualTo(new AttachedFile(Sha256.of(WORDS.getBytes(StandardCharsets.UTF_8)), "letter.txt", WORDS.length()));
            assertThat(second.sha256()).isEqualTo(first.sha256());
            assertThat(folder.resolve("Board.papers").resolve(first.sha256())).hasContent(WORDS);
            try (var kept = Files.list(folder.resolve("Board.papers"))) {
                assertThat(kept).hasSize(1);
            }
        }
    }

    @Test
    void one_kept_before_a_crash_and_never_attached_is_named_and_stays_where_it_lies() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "never attached");
        try (Store store = Store.create(folder.resolve("Board"), CLEAR)) {
            attached(store, letter);
            AttachedFile left = store.keepFile(other);
            assertThat(store.unusedFiles()).singleElement().asString().contains(left.sha256()).contains("1 KB").contains("belongs to nothing on record");
            assertThat(store.check()).as("it is no difference from the journal").isEmpty();
            assertThat(folder.resolve("Board.papers").resolve(left.sha256())).exists();
            attached(store, other);
            assertThat(store.unusedFiles()).isEmpty();
        }
    }

    @Test
    void a_protected_partnership_seals_it_whatever_its_length() throws IOException {
        try (Store store = Store.create(folder.resolve("Board"), CLEAR.withPassword("secret"))) {
            for (int length : new int[] {0, 1, 65_536, 65_537, 3_000_000}) {
                byte[] content = new byte[length];
                new Random(length).nextBytes(content);
                AttachedFile kept = attached(store, Files.write(folder.resolve("file.bin"), content));
                assertThat(kept.sha256()).isEqualTo(Sha256.of(content));
                byte[] sealed = Files.readAllBytes(folder.resolve("Board.papers").resolve(kept.sha256()));
                assertThat(length < 2 || !new String(sealed, StandardCharsets.ISO_8859_1).contains(new String(content, StandardCharsets.ISO_8859_1)))
                        .isTrue();
                store.copyKeptFile(kept, folder.resolve("out"));
                assertThat(folder.resolve("out")).hasBinaryContent(content);
            }
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_new_password_holds_for_it_too_and_none_opens_it_up_again() throws IOException {
        AttachedFile kept = attachedUnder(null, letter);
        Store.changePassword(folder.resolve("Board"), CLEAR, "A Secretary", "first");
        Path lies = folder.resolve("Board.papers").resolve(kept.sha256());
        assertThat(Files.readString(lies, StandardCharsets.ISO_8859_1)).doesNotContain("signed by both");
        assertThat(comesOut(kept, "first")).asString().isEqualTo(WORDS);
        Store.changePassword(folder.resolve("Board"), CLEAR.withPassword("first"), "A Secretary", "second");
        assertThat(comesOut(kept, "second")).asString().isEqualTo(WORDS);
        Store.changePassword(folder.resolve("Board"), CLEAR.withPassword("second"), "A Secretary", null);
        assertThat(lies).hasContent(WORDS);
        assertThat(comesOut(kept, null)).asString().isEqualTo(WORDS);
        assertThat(folder.resolve("Board.resealing-replaced.papers")).doesNotExist();
    }

    @Test
    void a_change_of_password_broken_off_while_files_take_their_place_is_finished_at_the_next_opening() throws IOException {
        AttachedFile kept = attachedUnder(null, letter);
        Path old = Files.createDirectory(folder.resolve("old"));
        Files.copy(folder.resolve("Board.mv.db"), old.resolve("database"));
        Store.changePassword(folder.resolve("Board"), CLEAR, "A Secretary", "first");
        Files.move(folder.resolve("Board.mv.db"), folder.resolve("Board.resealing.mv.db"));
        Files.move(old.resolve("database"), folder.resolve("Board.mv.db"));
        Files.move(folder.resolve("Board.papers"), folder.resolve("Board.resealing.papers"));
        Files.createDirectory(folder.resolve("Board.resealing-replaced.papers"));
        assertThat(comesOut(kept, "first")).asString().isEqualTo(WORDS);
        assertThat(folder.resolve("Board.resealing.papers")).doesNotExist();
        assertThat(folder.resolve("Board.resealing-replaced.papers")).doesNotExist();
    }

    @Test
    void it_travels_with_a_copy_and_is_restored_from_it() throws IOException {
        AttachedFile kept = attachedUnder("secret", letter);
        try (Store store = Store.open(folder.resolve("Board"), CLEAR.withPassword("secret"))) {
            store.backup(folder.resolve("copy.quorate"));
        }
        Store.restore(folder.resolve("copy.quorate"), folder.resolve("Again"));
        try (Store store = Store.open(folder.resolve("Again"), CLEAR.withPassword("secret"))) {
            assertThat(store.check()).isEmpty();
            store.copyKeptFile(kept, folder.resolve("out"));
        }
        assertThat(folder.resolve("out")).hasContent(WORDS);
    }

    @Test
    void one_that_is_missing_or_altered_is_found_and_never_given_out() throws IOException {
        AttachedFile kept = attachedUnder(null, letter);
        Path lies = folder.resolve("Board.papers").resolve(kept.sha256());
        Path out = folder.resolve("out");
        try (Store store = Store.open(folder.resolve("Board"), CLEAR)) {
            Files.writeString(lies, WORDS.replace("both", "no"));
            assertThat(store.check()).singleElement().asString().contains("letter.txt").contains("not as it was attached");
            assertThatThrownBy(() -> store.copyKeptFile(kept, out)).isInstanceOf(StoreFailure.class).hasMessageContaining("not as it was attached");
            Files.delete(lies);
            assertThat(store.check()).singleElement().asString().contains("letter.txt").contains("missing");
            assertThatThrownBy(() -> store.copyKeptFile(kept, out)).hasMessageContaining("missing");
            assertThat(out).doesNotExist();
            attached(store, letter);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_file_longer_than_may_be_kept_is_refused_in_plain_words_and_one_as_long_is_kept() throws IOException {
        Path film = folder.resolve("film.mp4");
        try (Store store = Store.create(folder.resolve("Board"), CLEAR); RandomAccessFile length = new RandomAccessFile(film.toFile(), "rw")) {
            length.setLength(AttachedFile.MOST_BYTES + 1);
            assertThatThrownBy(() -> store.keepFile(film)).isInstanceOf(Refused.class)
                    .hasMessageStartingWith("\"film.mp4\" is 100.0 MB long; a file kept with the partnership may be 100.0 MB at most");
            assertThat(folder.resolve("Board.papers")).satisfiesAnyOf(papers -> assertThat(papers).doesNotExist(),
                    papers -> assertThat(papers).isEmptyDirectory());
            length.setLength(AttachedFile.MOST_BYTES);
            assertThat(store.keepFile(film).bytes()).isEqualTo(AttachedFile.MOST_BYTES);
        }
    }

    @Test
    void a_file_that_is_not_there_is_refused_and_a_partnership_open_to_read_takes_none() {
        try (Store store = Store.create(folder.resolve("Board"), CLEAR)) {
            assertThatThrownBy(() -> store.keepFile(folder.resolve("nothing.pdf"))).hasMessageContaining("There is no file at");
        }
        try (Store store = Store.open(folder.resolve("Board"), CLEAR.forReadingOnly())) {
            assertThatThrownBy(() -> store.keepFile(letter)).hasMessageContaining("read only");
        }
    }
}
