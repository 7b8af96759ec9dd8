package org.quorate.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.partnership.OpenStore;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.task.SaveState;
import org.quorate.app.task.Tasks;

/** A list is looked through once it rests, however many letters were typed into it, and nothing is taken in before that. */
class ImportViewModelTest {
    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<Runnable> readings = new ConcurrentLinkedQueue<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Tasks tasks = new BackgroundTasks(readings::add, Runnable::run, Runnable::run, failures::add);
    private OpenStore open;
    private ImportViewModel model;

    @BeforeEach
    void begin() {
        open = OpenStore.in(folder);
        model = new ImportViewModel(open.store(), open.acting(), tasks);
    }

    @AfterEach
    void end() {
        assertThat(failures).isEmpty();
        open.store().close();
    }

    private int settle() {
        int done = 0;
        for (Runnable next = readings.poll(); next != null; next = readings.poll()) {
            next.run();
            done++;
        }
        return done;
    }

    @Test
    void only_the_last_of_what_was_typed_is_looked_through() {
        String list = "Name,Represents\nAda Example,Local authority\nBen Example,Local authority\n";
        for (int letters = 1; letters <= list.length(); letters++) {
            model.readPasted(list.substring(0, letters));
        }
        int steps = settle();
        assertThat(steps).isEqualTo(list.length() + 1);
        assertThat(model.lines()).hasSize(2);
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(tasks.saveStateProperty().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void nothing_can_be_taken_in_while_the_rows_are_still_being_looked_at() {
        model.readPasted("Name\nAda Example\n");
        readings.remove().run();
        assertThat(model.refusalProperty().get()).isEqualTo("Looking at every row.");
        settle();
        assertThat(model.refusalProperty().get()).isEmpty();
    }
}
