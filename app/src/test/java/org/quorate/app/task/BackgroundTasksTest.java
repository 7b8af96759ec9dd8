package org.quorate.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
    private final Deque<Runnable> readers = new ArrayDeque<>();
    private final Deque<Runnable> writer = new ArrayDeque<>();
    private final List<Failure> shown = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(readers::add, writer::add, Runnable::run, shown::add);

    @Test
    void two_changes_are_saving_until_both_are_saved() {
        tasks.save("Recording", () -> 1, done -> { });
        tasks.save("Recording", () -> 2, done -> { });
        writer.remove().run();
        assertThat(tasks.saveStateProperty().get()).isEqualTo(SaveState.SAVING);
        writer.remove().run();
        assertThat(tasks.saveStateProperty().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void a_long_job_shows_how_far_it_is_and_goes_when_done() {
        List<Double> seen = new ArrayList<>();
        List<String> results = new ArrayList<>();
        RunningTask task = tasks.run("Building the pack", progress -> {
            progress.reached(62, 100);
            return "pack";
        }, results::add);
        task.fractionProperty().subscribe((before, after) -> seen.add(after.doubleValue()));
        assertThat(tasks.running()).containsExactly(task);
        readers.remove().run();
        assertThat(seen).containsExactly(0.62);
        assertThat(results).containsExactly("pack");
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void a_cancelled_job_stops_at_its_next_step_and_nothing_is_shown_as_failed() {
        List<String> results = new ArrayList<>();
        RunningTask task = tasks.run("Building the pack", progress -> {
            progress.reached(1, 2);
            return "pack";
        }, results::add);
        task.cancel();
        readers.remove().run();
        assertThat(results).isEmpty();
        assertThat(shown).isEmpty();
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void the_same_failure_has_the_same_code_and_another_has_another() {
        tasks.load("Showing the meetings", BackgroundTasksTest::fault, done -> { });
        tasks.load("Showing the meetings", BackgroundTasksTest::fault, done -> { });
        tasks.load("Showing the meetings", BackgroundTasksTest::otherFault, done -> { });
        readers.forEach(Runnable::run);
        assertThat(shown.get(0).code()).isEqualTo(shown.get(1).code()).matches("Q-[0-9A-F]{5}").isNotEqualTo(shown.get(2).code());
        assertThat(shown.get(0).sentence()).isEqualTo("Showing the meetings did not finish, because of a fault in the program.");
    }

    @Test
    void once_the_window_closes_nothing_more_is_read_and_a_change_is_said_to_have_failed() {
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.close();
        BackgroundTasks closing = new BackgroundTasks(closed, closed, Runnable::run, shown::add);
        closing.load("Showing the meetings", () -> 1, done -> shown.clear());
        closing.run("Building the pack", progress -> "pack", done -> shown.clear());
        assertThat(shown).isEmpty();
        assertThat(closing.running()).isEmpty();
        closing.save("Recording the arrival", () -> 1, done -> shown.clear());
        assertThat(shown).singleElement().extracting(Failure::sentence).asString()
                .isEqualTo("Recording the arrival did not finish: The partnership was being closed.");
        assertThat(closing.saveStateProperty().get()).isEqualTo(SaveState.NOT_SAVED);
    }

    private static int fault() {
        throw new UnsupportedOperationException("a fault");
    }

    private static int otherFault() {
        throw new ArithmeticException("another");
    }
}
