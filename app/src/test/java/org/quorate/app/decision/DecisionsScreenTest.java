package org.quorate.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.decision.DecisionLine;

class DecisionsScreenTest extends WindowTest {
    private final Path folder = TemporaryFolder.make();
    private final DemonstrationFixture northfield = new DemonstrationFixture(folder);
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.DECISIONS));
    private DecisionsScreen screen;

    @Override
    protected Parent content() {
        DecisionsViewModel model = new DecisionsViewModel(
                new DecisionService(northfield.store, northfield.acting, northfield.charters, northfield.engine),
                new DecisionRegisterExport(northfield.store, northfield.acting),
                new BackgroundTasks(worker, worker, Platform::runLater, failures::add), dialogs, navigation, northfield.acting::today);
        screen = new DecisionsScreen(model, new RegisterPrinting(dialogs, northfield.acting::today), preferences);
        screen.attach();
        screen.open(Place.of(NavigationTarget.DECISIONS));
        return screen.root();
    }

    @AfterEach
    void close() {
        inWindow(screen::detach);
        worker.close();
        northfield.close();
    }

    private void narrowTo(String title) {
        until(() -> screen.table().model().rows().size() > 60);
        inWindow(() -> screen.table().model().filter("title", title));
        DecisionLine line = inWindow(() -> screen.table().shownRows().getFirst());
        inWindow(() -> {
            screen.table().select(line);
            screen.table().table().requestFocus();
        });
        until(() -> lookup(".verdict-card").queryAll().size() == 2 && lookup(line.reference()).tryQuery().isPresent());
    }

    private void act(String words) {
        inWindow(() -> screen.acts().stream().filter(act -> act.text().equals(words)).findFirst().orElseThrow().perform());
    }

    @Test
    void a_register_is_narrowed_and_the_chosen_decision_shows_its_reasons_and_opens_its_minute() {
        narrowTo("transformation funding, second");
        assertThat(screen.table().shownRows()).hasSize(1);
        assertThat(lookup("Why 9?").tryQuery()).isPresent();
        assertThat(lookup("For 8, needed 9").tryQuery()).isPresent();
        assertThat(lookup("Recomputed today: same").tryQuery()).isPresent();
        push(KeyCode.ENTER);
        until(() -> navigation.currentProperty().get().target() == NavigationTarget.MEETINGS);
        assertThat(navigation.currentProperty().get().part()).startsWith("minutes ");
    }

    @Test
    void what_is_shown_and_nothing_else_is_exported() throws IOException {
        narrowTo("voluntary sector compact");
        Path file = folder.resolve("shown.csv");
        dialogs.willChoose(file);
        act("Export");
        inWindow(() -> dialogs.press("Export for members"));
        until(() -> !dialogs.told().isEmpty());
        assertThat(Files.readString(file)).contains("Voluntary sector compact").doesNotContain("Office move");
        assertThat(failures).isEmpty();
    }

    @Test
    void f2_opens_the_wording_where_its_minutes_are_not_confirmed_and_escape_leaves_it() {
        until(() -> screen.table().model().rows().size() > 60);
        inWindow(() -> screen.table().table().requestFocus());
        until(() -> screen.acts().stream().anyMatch(act -> act.text().equals("Edit") && act.isAllowed()));
        push(KeyCode.F2);
        until(() -> window().getScene().getFocusOwner() instanceof TextArea);
        assertThat(inWindow(screen::escape)).isTrue();
        assertThat(inWindow(screen::escape)).isFalse();
        assertThat(lookup(".decision-form").tryQuery()).isEmpty();
    }

    @Test
    void a_new_decision_asks_for_its_item_before_anything_is_kept() {
        until(() -> screen.table().model().rows().size() > 60);
        act("Decision");
        assertThat(inWindow(() -> window().getScene().getFocusOwner())).isInstanceOf(TextField.class);
        clickOn("Record the decision");
        assertThat(lookup("Choose the item from the list.").tryQuery()).isPresent();
        assertThat(failures).isEmpty();
    }
}
