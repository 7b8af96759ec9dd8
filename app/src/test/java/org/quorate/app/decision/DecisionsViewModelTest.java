package org.quorate.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.action.Action;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.partnership.Body;

class DecisionsViewModelTest {
    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.DECISIONS));
    private DemonstrationFixture northfield;
    private DecisionsViewModel model;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        model = new DecisionsViewModel(
                new DecisionService(northfield.store, northfield.acting, northfield.charters, northfield.engine),
                new DecisionRegisterExport(northfield.store, northfield.acting), tasks, dialogs, navigation, northfield.acting::today);
        model.reload();
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private DecisionLine line(String title) {
        return model.lines().stream().filter(line -> line.title().startsWith(title)).findFirst().orElseThrow();
    }

    @Test
    void the_one_chosen_is_shown_with_its_reasons_and_opens_its_minute() {
        DecisionLine line = line("Apportionment of transformation funding, second");
        model.choose(line.id());
        DecisionDetail detail = Objects.requireNonNull(model.detailProperty().get());
        assertThat(detail.decision().reference()).isEqualTo(line.reference());
        model.openMeeting(line);
        int position = Objects.requireNonNull(detail.item()).position();
        assertThat(navigation.currentProperty().get())
                .isEqualTo(Place.of(NavigationTarget.MEETINGS, line.meeting().value(), "minutes " + position));
    }

    @Test
    void a_wording_is_changed_and_taken_back() {
        DecisionDetail detail = model.lines().stream().map(line -> {
            model.choose(line.id());
            return Objects.requireNonNull(model.detailProperty().get());
        }).filter(each -> each.whyFixed().isEmpty() && !each.decision().resolution().clauseTexts().isEmpty()).findFirst().orElseThrow();
        String before = detail.decision().resolution().sentence();
        model.reword("the report be welcomed");
        assertThat(shown().resolution().sentence()).isEqualTo("That the report be welcomed.");
        assertThat(model.canUndoProperty().get()).isTrue();
        model.undo();
        assertThat(shown().resolution().sentence()).isEqualTo(before);
        assertThat(model.canUndoProperty().get()).isFalse();
        assertThat(tasks.shown()).isEmpty();
    }

    @Test
    void a_change_of_one_decision_reads_that_one_again_and_leaves_the_other_rows_as_they_are() {
        List<Set<DecisionId>> told = new ArrayList<>();
        DecisionService service = new DecisionService(northfield.store, northfield.acting, northfield.charters, northfield.engine);
        Runnable end = service.onChange(told::add);
        Set<Object> followedUp = northfield.store.read(session -> session.actions().all()).stream()
                .map(Action::decision).filter(Objects::nonNull).collect(Collectors.toSet());
        DecisionLine first = model.lines().stream().filter(line -> !followedUp.contains(line.id())).findFirst().orElseThrow();
        List<DecisionLine> others = model.lines().stream().filter(line -> !line.equals(first)).toList();
        northfield.store.change("Test", "Retitled a decision", session -> {
            Decision now = session.decisions().find(first.id()).orElseThrow();
            session.decisions().save(new Decision(now.id(), now.reference(), now.meeting(), now.item(), "Another title", now.outcome(), now.method(),
                    now.declared(), now.ruling(), now.resolution(), now.at(), now.revision()));
        });
        assertThat(told).containsExactly(Set.of(first.id()));
        model.changed(told.getFirst());
        assertThat(line("Another title").id()).isEqualTo(first.id());
        assertThat(model.lines().stream().filter(line -> !line.id().equals(first.id()))).usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyElementsOf(others);

        northfield.store.change("Test", "Took it away", session -> session.decisions().remove(first.id()));
        model.changed(told.getLast());
        assertThat(model.lines()).isEqualTo(others);
        end.run();
    }

    @Test
    void a_change_of_what_every_row_shows_reads_them_all() {
        List<Set<DecisionId>> told = new ArrayList<>();
        Runnable end = new DecisionService(northfield.store, northfield.acting, northfield.charters, northfield.engine).onChange(told::add);
        northfield.store.change("Test", "Renamed a body", session -> {
            Body body = session.bodies().all().getFirst();
            session.bodies().save(new Body(body.id(), "Another name", body.shortName(), body.charterKey(), body.reportsTo(), body.heldToAccountBy(),
                    body.cadence(), body.style(), body.position(), body.revision()));
        });
        assertThat(told).containsExactly(Set.of());
        model.changed(told.getFirst());
        assertThat(model.lines()).anyMatch(line -> line.body().equals("Another name"));
        end.run();
    }

    private Decision shown() {
        return Objects.requireNonNull(model.detailProperty().get()).decision();
    }

    @Test
    void a_refused_change_is_shown_and_changes_nothing() {
        model.choose(line("Capital priorities").id());
        String before = shown().resolution().sentence();
        model.reword("something else");
        assertThat(tasks.shown()).hasSize(1);
        assertThat(tasks.shown().getFirst().sentence()).contains("confirmed");
        assertThat(shown().resolution().sentence()).isEqualTo(before);
    }

    @Test
    void what_is_shown_is_exported_for_whom_it_is_meant() {
        Path file = folder.resolve("shown.csv");
        dialogs.willChoose(file);
        model.export(List.of(line("Voluntary sector compact")), List.of());
        assertThat(dialogs.question().title()).isEqualTo("Who will read these 1 decision?");
        dialogs.press("Export for the public");
        assertThat(Files.exists(file)).isTrue();
        assertThat(dialogs.told()).anyMatch(sentence -> sentence.contains("shown.csv"));
    }
}
