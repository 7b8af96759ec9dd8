package org.quorate.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quorate.app.control.Tone;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.testing.WindowTest;

class ToDoCardTest extends WindowTest {
    private final List<Place> gone = new ArrayList<>();

    @Override
    protected Parent content() {
        return new ToDoCard(IntStream.rangeClosed(1, 8).mapToObj(number -> new ToDo(
                "checkbox-line", "Thing " + number, "", "", Tone.PLAIN, Place.of(NavigationTarget.ACTIONS, number))).toList(), gone::add, clock -> { });
    }

    @Test
    void what_does_not_fit_is_shown_on_request_and_the_keys_go_on_with_it() {
        assertThat(lookup("Thing 7").tryQuery()).isEmpty();
        Button more = lookup("Show 2 more").queryButton();
        inWindow(more::requestFocus);
        push(KeyCode.SPACE);
        until(() -> lookup("Thing 8").tryQuery().isPresent() && lookup("Show 2 more").tryQuery().filter(Node::isVisible).isEmpty());
        push(KeyCode.SPACE);
        until(() -> gone.equals(List.of(Place.of(NavigationTarget.ACTIONS, 7))));
    }
}
