package org.quorate.app.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.TableExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockState;

class ClocksScreenTest extends WindowTest {
    private final DemonstrationFixture northfield = new DemonstrationFixture(TemporaryFolder.make());
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.CLOCKS));
    private ClocksScreen screen;

    @Override
    protected Parent content() {
        ClocksViewModel model = new ClocksViewModel(
                PartnershipClocks.of(northfield.store, northfield.acting, northfield.charters, northfield.engine),
                new TableExport(northfield.store, northfield.acting),
                PartnershipClocks.calendar(northfield.store, northfield.acting, northfield.charters, northfield.engine),
                new BackgroundTasks(worker, worker, Platform::runLater, failures::add), dialogs, navigation);
        screen = new ClocksScreen(model, new RegisterPrinting(dialogs, northfield.acting::today), preferences);
        screen.attach();
        screen.open(Place.of(NavigationTarget.CLOCKS));
        return screen.root();
    }

    @AfterEach
    void close() {
        inWindow(screen::detach);
        worker.close();
        northfield.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void the_most_pressing_clock_stands_first_and_a_view_for_each_state_narrows_the_list() {
        until(() -> !screen.table().shownRows().isEmpty());
        assertThat(states()).isSorted().contains(ClockState.OVERDUE, ClockState.TODAY, ClockState.SILENT);
        inWindow(() -> screen.table().showView("This week"));
        assertThat(states()).containsOnly(ClockState.THIS_WEEK);
    }

    @Test
    void why_shows_the_days_counted_one_by_one() {
        choose(ClockKind.QUESTIONS);
        inWindow(() -> screen.root().lookupAll(".why-link").stream().filter(Button.class::isInstance).map(Button.class::cast).findFirst().orElseThrow().fire());
        until(() -> lookup(".why-popover").tryQuery().isPresent());
        List<String> words = inWindow(() -> lookup(".why-popover .label").queryAll().stream().map(node -> ((Labeled) node).getText()).toList());
        assertThat(words).contains("Thu 21 Jan 2027", "Fri 22 Jan 2027", "Mon 25 Jan 2027");
    }

    @Test
    void f2_marks_a_clock_as_done_by_keyboard_and_undo_lets_it_run_again() {
        choose(ClockKind.QUESTIONS);
        int before = screen.table().shownRows().size();
        push(KeyCode.F2);
        until(() -> screen.root().lookup(".clock-form") != null);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> screen.table().shownRows().size() == before - 1);
        until(() -> !dialogs.told().isEmpty());
        inWindow(() -> screen.acts().stream().filter(act -> act.text().equals("Ended")).findFirst().orElseThrow().perform());
        Button again = inWindow(() -> screen.root().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText() != null && button.getText().equals("Let it run again")).findFirst().orElseThrow());
        inWindow(again::fire);
        until(() -> screen.table().shownRows().size() == before);
    }

    @Test
    void an_action_opens_at_its_record_and_cannot_be_marked_here() {
        choose(ClockKind.ACTION);
        push(KeyCode.F2);
        assertThat(inWindow(() -> screen.root().lookup(".clock-form") == null)).isTrue();
        push(KeyCode.ENTER);
        until(() -> navigation.currentProperty().get().target() == NavigationTarget.ACTIONS);
        assertThat(navigation.currentProperty().get().id()).isNotNull();
    }

    @Test
    void a_silent_clock_leads_to_the_setting_that_would_settle_it() {
        until(() -> !screen.table().shownRows().isEmpty());
        inWindow(() -> screen.table().showView("Silent"));
        PlacedClock silent = inWindow(() -> screen.table().shownRows().getFirst());
        inWindow(() -> screen.table().select(silent));
        until(() -> screen.acts().stream().anyMatch(act -> act.text().equals("Settle") && act.isAllowed()));
        inWindow(() -> screen.acts().stream().filter(act -> act.text().equals("Settle")).findFirst().orElseThrow().perform());
        until(() -> navigation.currentProperty().get().target() == NavigationTarget.CHARTER);
        assertThat(navigation.currentProperty().get().part()).isNotBlank();
    }

    private void choose(ClockKind kind) {
        until(() -> !screen.table().shownRows().isEmpty());
        PlacedClock wanted = inWindow(() -> screen.table().shownRows().stream().filter(clock -> clock.clock().kind() == kind).findFirst().orElseThrow());
        inWindow(() -> {
            screen.table().select(wanted);
            screen.table().table().requestFocus();
        });
        until(() -> shows(wanted.clock().toDo()));
    }

    private boolean shows(String words) {
        for (Node node : screen.root().lookupAll(".label")) {
            if (node instanceof Labeled labeled && words.equals(labeled.getText())) {
                return true;
            }
        }
        return false;
    }

    private List<ClockState> states() {
        return inWindow(() -> screen.table().shownRows().stream().map(clock -> clock.stateOn(northfield.acting.today())).toList());
    }
}
