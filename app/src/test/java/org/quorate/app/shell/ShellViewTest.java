package org.quorate.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Question;
import org.quorate.app.palette.ActProvider;
import org.quorate.app.palette.PaletteView;
import org.quorate.app.palette.PaletteViewModel;
import org.quorate.app.preferences.ThemeChoice;
import org.quorate.app.shortcut.Act;
import org.quorate.app.task.Failure;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.app.testing.WindowTest;
import org.quorate.persistence.store.StoreFailure;

class ShellViewTest extends WindowTest {
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.HOME));
    private final List<String> done = new ArrayList<>();
    private ShellView shell;
    private ShellViewModel model;

    @Override
    protected Parent content() {
        Screens screens = new Screens();
        screens.register(NavigationTarget.HOME, () -> new NamedScreen("Home here"));
        screens.register(NavigationTarget.DECISIONS, () -> new NamedScreen("Decisions here"));
        screens.register(NavigationTarget.PREFERENCES, () -> new PreferencesScreen(preferences, List::of));
        model = new ShellViewModel(navigation, new StatusViewModel(tasks, () -> LocalTime.NOON));
        PaletteViewModel palette = new PaletteViewModel(tasks);
        shell = new ShellView(model, screens, new Theme(preferences), preferences, () -> {
            List<Act> acts = shell.actsHere();
            PaletteView view = new PaletteView(palette, new ActProvider(() -> acts), shell.overlay()::close);
            shell.overlay().show(view, view.field(), () -> { });
        });
        shell.attach();
        return shell.root();
    }

    private final class NamedScreen extends Screen {
        private final TextField field = new TextField();
        private final VBox root;

        NamedScreen(String words) {
            root = new VBox(new Label(words), field);
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void open(Place place) {
            crumbs().setAll(place.id() == null ? List.of() : List.of(Crumb.here("Number " + place.id())));
        }

        @Override
        public void focusFirst() {
            root.requestFocus();
        }

        @Override
        public List<Act> acts() {
            return List.of(Act.of("Take the vote", () -> done.add("vote")).keys("V").group("Here"));
        }
    }

    @Test
    void the_rail_is_walked_by_arrow_keys_and_opened_by_space() {
        inWindow(() -> lookup("#rail-home").query().requestFocus());
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        assertThat(navigation.currentProperty().get().target()).isEqualTo(NavigationTarget.DECISIONS);
        assertThat(lookup("Decisions here").tryQuery()).isPresent();
    }

    @Test
    void a_screen_larger_than_the_window_pushes_the_frame_nowhere() {
        inWindow(() -> ((Region) lookup("Home here").query().getParent()).setMinSize(4_000, 4_000));
        Node foot = lookup(".status-bar-line").query();
        Node rail = lookup("#rail-home").query();
        inWindow(() -> ((Region) rail.getParent()).setMinHeight(2_000));
        assertThat(inWindow(() -> foot.localToScene(foot.getLayoutBounds()).getMaxY())).isLessThanOrEqualTo(window().getScene().getHeight() + 1);
        assertThat(inWindow(() -> rail.localToScene(rail.getLayoutBounds()).getMinX())).isNotNegative();
    }

    @Test
    void escape_returns_to_where_one_came_from() {
        inWindow(() -> navigation.go(Place.of(NavigationTarget.DECISIONS, 47)));
        assertThat(lookup("Number 47").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(navigation.currentProperty().get().target()).isEqualTo(NavigationTarget.HOME);
    }

    @Test
    void keys_of_the_screen_work_but_not_while_typing_into_a_field() {
        push(KeyCode.V);
        assertThat(done).containsExactly("vote");
        inWindow(() -> lookup(".text-field").query().requestFocus());
        push(KeyCode.V);
        assertThat(done).hasSize(1);
    }

    @Test
    void the_palette_finds_a_command_and_enter_does_it() {
        push(KeyCode.CONTROL, KeyCode.K);
        TextField field = lookup(".palette .text-field").query();
        inWindow(() -> field.setText("take"));
        push(KeyCode.ENTER);
        assertThat(done).containsExactly("vote");
        assertThat(shell.overlay().isVisible()).isFalse();
    }

    @Test
    void the_theme_switches_while_the_window_is_open() {
        assertThat(background()).isEqualTo(Color.web("#F6F7F9"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(preferences.themeProperty().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(background()).isEqualTo(Color.web("#1B1F26"));
    }

    @Test
    void text_grows_by_one_font_size_and_the_rail_folds_at_130() {
        double before = inWindow(() -> ((Region) lookup(".status-bar-line").query()).getHeight());
        inWindow(() -> preferences.setTextSize(130));
        assertThat(inWindow(() -> ((Region) lookup(".status-bar-line").query()).getHeight())).isGreaterThan(before * 1.25);
        assertThat(lookup(".rail").query().getStyleClass()).contains("collapsed");
    }

    @Test
    void a_question_is_answered_by_its_buttons_and_escape_takes_the_way_back() {
        WindowDialogs dialogs = new WindowDialogs(shell.overlay(), shell.toast());
        Question question = Question.of("Delete the meeting?", "Its agenda goes with it.",
                Choice.primary("Delete the meeting", () -> done.add("deleted")), Choice.wayBack("Keep it"));
        inWindow(() -> dialogs.ask(question));
        push(KeyCode.ESCAPE);
        assertThat(done).isEmpty();
        inWindow(() -> dialogs.ask(question));
        push(KeyCode.SPACE);
        assertThat(done).containsExactly("deleted");
    }

    @Test
    void a_failure_is_shown_with_its_code_until_it_is_closed() {
        inWindow(() -> shell.show(new Failure("Q-0BEEF", "Saving the minutes did not finish.", "Try again.", "trace")));
        Region bar = lookup(".failure-bar").query();
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.getAccessibleText()).contains("Q-0BEEF");
        inWindow(() -> from(bar).lookup(Button.class::isInstance).queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("Close")).findFirst().orElseThrow().fire());
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void what_was_not_saved_stands_before_what_fails_in_its_train_and_goes_once_it_is_saved() {
        inWindow(() -> {
            tasks.save("Keeping the minute", () -> {
                throw new StoreFailure(StoreFailure.Kind.NOT_WRITTEN, "The disk is full.");
            }, done -> { }, shell::show);
            tasks.load("Reading the minute", () -> {
                throw new StoreFailure(StoreFailure.Kind.CLOSED, "Nothing can be looked up.");
            }, done -> { }, shell::show);
        });
        Region bar = lookup(".failure-bar").query();
        assertThat(bar.getAccessibleText()).contains("Keeping the minute did not finish: The disk is full.");
        inWindow(() -> tasks.save("Keeping the minute", () -> "kept", done -> { }, shell::show));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void a_number_on_the_rail_is_said_in_words() {
        inWindow(() -> model.count(NavigationTarget.DECISIONS, 3, "3 overdue"));
        assertThat(lookup("#rail-decisions").query().getAccessibleText()).isEqualTo("Decisions, 3 overdue");
    }

    @Test
    void f1_lists_the_keys_that_work_here() {
        push(KeyCode.F1);
        assertThat(lookup("Take the vote").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(shell.overlay().isVisible()).isFalse();
    }

    private Color background() {
        return inWindow(() -> (Color) ((Region) lookup(".rail").query()).getBackground().getFills().getFirst().getFill());
    }
}
