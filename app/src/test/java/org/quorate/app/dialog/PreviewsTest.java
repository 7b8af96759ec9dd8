package org.quorate.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documents lie that are only looked at, and when they go. */
class PreviewsTest {
    @TempDir
    Path temporary;

    private Previews run() {
        return new Previews(temporary, file -> true);
    }

    private List<Path> there() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.toList();
        }
    }

    @Test
    void the_documents_of_one_run_lie_in_one_folder_under_their_own_names_and_go_when_it_is_cleared() throws IOException {
        Previews run = run();
        Path first = Files.writeString(run.folder().resolve("agenda.docx"), "one");
        Path second = Files.writeString(run.folder().resolve("agenda.docx"), "two");
        assertThat(there()).hasSize(1);
        assertThat(first).hasContent("one");
        run.clear();
        assertThat(second).doesNotExist();
        assertThat(there()).isEmpty();
        assertThat(run.folder()).exists();
        run.close();
        assertThat(there()).isEmpty();
    }

    @Test
    void only_their_owner_may_read_them() throws IOException {
        FileStore disk = Files.getFileStore(temporary);
        assumeTrue(disk.supportsFileAttributeView(PosixFileAttributeView.class));
        run().folder();
        assertThat(Files.getPosixFilePermissions(there().getFirst())).containsExactlyInAnyOrder(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void what_a_run_that_was_cut_off_left_behind_goes_at_the_next_start() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("quorate-preview123/1"));
        Files.writeString(left.resolveSibling(".in-use"), "");
        Files.writeString(left.resolve("minutes.docx"), "confidential");
        run().clearEarlierRuns();
        assertThat(there()).isEmpty();
    }

    @Test
    void a_run_that_still_goes_on_keeps_its_documents_and_other_folders_are_left_alone() throws IOException {
        Path shown = Files.writeString(run().folder().resolve("agenda.docx"), "one");
        Path other = Files.createDirectories(temporary.resolve("quorate-preview of somebody else"));
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve(".in-use"), "");
        Files.createSymbolicLink(temporary.resolve("quorate-preview9"), outside);
        run().clearEarlierRuns();
        assertThat(shown).exists();
        assertThat(other).exists();
        assertThat(outside.resolve(".in-use")).exists();
    }

    @Test
    void a_document_that_cannot_be_removed_yet_stays_and_goes_another_time() throws IOException {
        Previews run = new Previews(temporary, file -> true, path -> {
            if (path.endsWith("agenda.docx")) {
                throw new FileSystemException("Word has it open.");
            }
            Files.deleteIfExists(path);
        });
        Path held = Files.writeString(run.folder().resolve("agenda.docx"), "one");
        Path other = Files.writeString(run.folder().resolve("minutes.docx"), "two");
        run.clear();
        assertThat(held).exists();
        assertThat(other).doesNotExist();
        run().clearEarlierRuns();
        assertThat(there()).isEmpty();
    }
}
