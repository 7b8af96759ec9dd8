package org.quorate.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.quorate.app.control.Tone;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.ruling.Reasoning;

/** What is to be done, with the mark beside what ends by saying so. */
class ToDoCardTest extends WindowTest {
    private final RunningClock review = new RunningClock("review/1", ClockKind.OBLIGATION, "Review the memorandum",
            ClockSubject.of("Obligation", "The memorandum of the whole partnership and everything annexed to it", null), null,
            ClockEnd.by(LocalDate.of(2027, 1, 18)), null, Reasoning.of(List.of()), "Review it.", RunningClock.Closing.BY_HAND);
    private final List<RunningClock> done = new CopyOnWriteArrayList<>();
    private final List<Place> gone = new CopyOnWriteArrayList<>();

    @Override
    protected Parent content() {
        ToDoCard card = new ToDoCard(List.of(
                new ToDo("time-line", review.what(), review.about().title(), "today", Tone.BAD, Place.of(NavigationTarget.CLOCKS), review),
                new ToDo("time-line", "Issue the agenda", "2 to mend first", "Wed 20 Jan", Tone.PLAIN, Place.of(NavigationTarget.MEETINGS))),
                gone::add, done::add);
        StackPane root = new StackPane(card);
        root.getStylesheets().add(String.valueOf(getClass().getResource("home.css")));
        return root;
    }

    @Test
    void done_is_marked_beside_its_line_once_and_no_other_line_has_the_mark() {
        List<Button> marks = lookup((Node node) -> node instanceof Button button && "Done".equals(button.getText())).<Button>queryAll().stream().toList();
        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(mark.getAccessibleText()).startsWith("Done: Review the memorandum");
            assertThat(mark.localToScene(mark.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(
                    lookup(".to-do").query().localToScene(lookup(".to-do").query().getLayoutBounds()).getMaxX());
            assertThat(mark.getWidth()).isGreaterThanOrEqualTo(mark.prefWidth(-1));
        });
        inWindow(marks.getFirst()::fire);
        assertThat(done).containsExactly(review);
        assertThat(marks.getFirst().isDisabled()).as("not twice").isTrue();
        assertThat(gone).isEmpty();
    }
}
