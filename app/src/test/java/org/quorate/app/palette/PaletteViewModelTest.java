package org.quorate.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.quorate.app.shortcut.Act;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.testing.ImmediateTasks;

class PaletteViewModelTest {

    @Test
    void every_word_typed_must_begin_a_word() {
        assertThat(PaletteMatch.matches("tra fun", "Apportionment of transformation funding 2027/28")).isTrue();
        assertThat(PaletteMatch.matches("unding", "Apportionment of transformation funding")).isFalse();
        assertThat(PaletteMatch.matches("o'ne", "Mary O'Neill")).isTrue();
        assertThat(PaletteMatch.matches("neill", "Mary O'Neill")).isTrue();
    }

    @Test
    void what_was_found_is_grouped_and_no_group_crowds_out_the_others() {
        PaletteViewModel palette = new PaletteViewModel(new ImmediateTasks());
        palette.add(words -> IntStream.range(0, 20).mapToObj(number -> entry("Decisions", "Decision " + number)).toList());
        palette.add(words -> List.of(entry("People", "Ann")));
        palette.open(new ActProvider(() -> List.of(Act.of("Light or dark", () -> { }))));
        assertThat(palette.found()).extracting(PaletteEntry::group).endsWith("People", "Commands").hasSize(8);
        palette.typedProperty().set("dark");
        assertThat(palette.found()).extracting(PaletteEntry::text).contains("Light or dark");
    }

    @Test
    void an_answer_that_comes_late_does_not_replace_a_newer_one() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        PaletteViewModel palette = new PaletteViewModel(new BackgroundTasks(waiting::add, Runnable::run, Runnable::run, failure -> { }));
        palette.add(words -> List.of(entry("People", words)));
        palette.typedProperty().set("a");
        palette.typedProperty().set("ab");
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertThat(palette.found()).extracting(PaletteEntry::text).containsExactly("ab");
    }

    @Test
    void an_act_that_may_not_be_done_is_not_offered() {
        List<String> done = new ArrayList<>();
        var reason = new SimpleStringProperty("2 findings to mend");
        ActProvider provider = new ActProvider(() -> List.of(Act.of("Issue agenda", () -> done.add("issued")).refusedBecause(reason)));
        assertThat(provider.find("issue")).isEmpty();
        reason.set("");
        provider.find("issue").getFirst().open().run();
        assertThat(done).containsExactly("issued");
    }

    private static PaletteEntry entry(String group, String text) {
        return new PaletteEntry(group, "user-line", text, "", () -> { });
    }
}
