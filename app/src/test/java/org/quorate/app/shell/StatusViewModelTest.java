package org.quorate.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.quorate.app.testing.ImmediateTasks;

class StatusViewModelTest {
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final StatusViewModel status = new StatusViewModel(tasks, () -> LocalTime.of(9, 42));

    @Test
    void it_says_when_the_last_change_was_saved() {
        tasks.save("Recording the arrival", () -> 1, done -> { });
        assertThat(status.savedProperty().get()).isEqualTo("Saved 09:42");
    }

    @Test
    void it_says_when_a_change_was_not_saved_and_why_is_shown() {
        tasks.save("Recording the arrival", () -> {
            throw new IllegalStateException("The meeting is closed");
        }, done -> { });
        assertThat(status.savedProperty().get()).isEqualTo("Not saved");
        assertThat(tasks.shown()).singleElement().satisfies(failure ->
                assertThat(failure.sentence()).isEqualTo("Recording the arrival did not finish: The meeting is closed."));
    }

    @Test
    void a_store_that_is_being_opened_is_not_ticked_off_before_it_is_open() {
        status.beginsOpening();
        assertThat(status.isAtWork()).isTrue();
        status.storeOpened("northfield, this computer");
        assertThat(status.isAtWork()).isFalse();
    }

    @Test
    void the_age_of_the_backup_is_in_words() {
        status.backupAged(Duration.ofSeconds(20));
        assertThat(status.backupProperty().get()).isEqualTo("Backup just now");
        status.backupAged(Duration.ofMinutes(40));
        assertThat(status.backupProperty().get()).isEqualTo("Backup 40 min ago");
        status.backupAged(Duration.ofHours(30));
        assertThat(status.backupProperty().get()).isEqualTo("Backup 30 h ago");
        status.backupAged(Duration.ofDays(3));
        assertThat(status.backupProperty().get()).isEqualTo("Backup 3 days ago");
    }
}
