package org.quorate.app.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.opening.OpeningService.Standing;
import org.quorate.app.task.Failure;
import org.quorate.app.task.FailureWords;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreFailure;

class OpeningServiceTest {
    private static final Clock NOON = Clock.fixed(LocalDate.of(2027, 1, 18).atTime(12, 0).atZone(Acting.ZONE).toInstant(), Acting.ZONE);

    @TempDir Path folder;

    private final OpeningService service = new OpeningService(new Acting(() -> "Ann", NOON), (path, options, acting) -> Store.create(path, options));

    @Test
    void a_new_partnership_is_named_and_the_frame_says_so() {
        try (Store store = service.create(folder.resolve("new/northfield"), "Northfield Partnership", "Board office", null)) {
            Standing standing = service.standing(store);
            assertThat(standing.name()).isEqualTo("Northfield Partnership");
            assertThat(standing.store()).isEqualTo("northfield, this computer");
            assertThat(standing.charter()).isNull();
            assertThat(standing.backupAge()).isNull();
        }
    }

    @Test
    void a_copy_is_kept_on_closing_and_its_age_is_known_the_next_time() {
        Path path = folder.resolve("northfield");
        service.create(path, "Northfield Partnership", "Board office", null).close();
        try (Store store = service.open(path, null)) {
            assertThat(service.standing(store).backupAge()).isNotNull();
        }
    }

    @Test
    void a_copy_opens_to_read_only_or_is_restored() {
        Path copy = folder.resolve("sent.quorate");
        try (Store store = service.create(folder.resolve("northfield"), "Northfield Partnership", "Board office", null)) {
            store.backup(copy);
        }
        try (Store reading = service.openCopy(copy, null)) {
            assertThat(service.standing(reading).store()).endsWith(", read only");
            assertThatThrownBy(() -> reading.change("Ann", "Renamed", session -> session.profile().save(new Partnership("Other", "Office", 1))))
                    .isInstanceOf(StoreFailure.class);
        }
        try (Store restored = service.restore(copy, folder.resolve("restored/northfield"), null)) {
            assertThat(service.standing(restored).name()).isEqualTo("Northfield Partnership");
        }
    }

    @Test
    void a_second_program_on_the_same_store_is_told_so_in_words_with_the_stores_own_code() {
        Path path = folder.resolve("northfield");
        try (Store first = service.create(path, "Northfield Partnership", "Board office", null)) {
            assertThat(first.readOnly()).isFalse();
            assertThatThrownBy(() -> service.open(path, null)).satisfies(thrown -> {
                Failure failure = FailureWords.of("Opening northfield", thrown);
                assertThat(failure.code()).isEqualTo("Q-S03");
                assertThat(failure.sentence()).startsWith("Opening northfield did not finish: ").contains("open");
            });
        }
    }

    @Test
    void the_demonstration_is_made_once() {
        Path path = folder.resolve("demonstration");
        service.openDemonstration(path, null).close();
        try (Store again = service.openDemonstration(path, null)) {
            assertThat(again.files().name()).isEqualTo("demonstration");
        }
    }

    @Test
    void a_file_name_is_one_that_every_computer_takes() {
        assertThat(OpeningService.fileName("Northfield Health & Care: Partnership")).isEqualTo("northfield-health-care-partnership");
        assertThat(OpeningService.fileName("…")).isEqualTo("partnership");
    }

    @Test
    void a_folder_that_another_program_copies_is_recognised() {
        assertThat(SyncedFolder.of(Path.of("people/OneDrive - Northfield Council/quorate"))).contains("OneDrive");
        assertThat(SyncedFolder.of(folder)).isEmpty();
    }
}
