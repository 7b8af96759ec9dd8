package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.dialog.Previews;
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.paper.KeptFiles;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.partnership.Partner;

class ActionsViewModelTest {
    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.ACTIONS));
    private DemonstrationFixture northfield;
    private ActionsViewModel model;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        model = new ActionsViewModel(new ActionService(northfield.store, northfield.acting),
                new ActionLogExport(northfield.store, northfield.acting), new KeptFiles(northfield.store),
                new KeptFileActs(new KeptFiles(northfield.store), tasks, dialogs,
                        new Previews(TemporaryFolder.make(), file -> true)), tasks, dialogs, navigation, northfield.acting);
        model.reload();
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private Action shown() {
        return Objects.requireNonNull(model.chosenProperty().get()).action();
    }

    @Test
    void a_line_is_understood_added_shown_and_taken_back() {
        int before = model.entries().size();
        model.add("callum staines: send the list by fri");
        assertThat(shown().text()).isEqualTo("Send the list");
        assertThat(model.entries()).hasSize(before + 1);
        model.undo();
        assertThat(model.entries()).hasSize(before);
        assertThat(model.chosenProperty().get()).isNull();
    }

    @Test
    void one_whose_date_has_passed_is_kept_with_a_warning() {
        model.add("callum staines: send the list by 1 dec 2026");
        assertThat(dialogs.told()).last().asString().contains("Tue 1 Dec 2026 has passed, so it counts as overdue at once.");
    }

    @Test
    void whoever_closes_an_action_that_another_closed_meanwhile_is_told_and_nothing_is_changed() {
        Action action = northfield.openAction();
        model.choose(action.id());
        new ActionService(northfield.store, northfield.acting).close(List.of(action), ActionState.DONE, northfield.acting.today(), null, "by the other");
        model.change(ActionChange.DROPPED, List.of(action), new ActionAnswer("not needed", null, "", null, null, List.of()));
        assertThat(tasks.shown()).singleElement().satisfies(failure -> assertThat(failure.toString()).contains(action.reference()));
        Action now = northfield.store.read(session -> session.actions().find(action.id()).orElseThrow());
        assertThat(now.state()).isEqualTo(ActionState.DONE);
        assertThat(now.progress().getLast().note()).contains("by the other");
    }

    @Test
    void a_closed_action_says_so_at_once_and_can_be_undone() {
        Action action = northfield.openAction();
        model.choose(action.id());
        model.change(ActionChange.DONE, List.of(action), new ActionAnswer("it is all there", null, "", null, null, List.of()));
        assertThat(shown().state()).isEqualTo(ActionState.DONE);
        assertThat(dialogs.told()).contains("Closed " + action.reference() + ".");
        model.undo();
        assertThat(shown().state()).isEqualTo(ActionState.OPEN);
        assertThat(shown().progress()).isEqualTo(action.progress());
    }

    @Test
    void passing_on_reads_the_names_as_the_quick_line_does() {
        Action action = northfield.openAction();
        model.choose(action.id());
        model.change(ActionChange.REASSIGN, List.of(action), new ActionAnswer("they asked for it", null, "chief officer, digital lead", null, null, List.of()));
        assertThat(shown().ownerNames()).startsWith("Chief Officer, ");
        assertThat(shown().owners()).hasSize(2);
    }

    @Test
    void several_are_said_to_concern_a_partner_and_then_none_again() {
        List<Action> two = model.entries().stream().filter(ActionEntry::isOpen).limit(2).map(ActionEntry::action).toList();
        Partner council = model.partners().getFirst();
        model.change(ActionChange.PARTNER, two, new ActionAnswer("", null, "", null, council, List.of()));
        assertThat(two).allSatisfy(action -> assertThat(northfield.now(action).partner()).isEqualTo(council.id()));
        assertThat(dialogs.told().getLast()).endsWith(" concern " + council.name() + ".");
        List<Action> after = two.stream().map(northfield::now).toList();
        model.change(ActionChange.PARTNER, after, new ActionAnswer("", null, "", null, null, List.of()));
        assertThat(two).allSatisfy(action -> assertThat(northfield.now(action).partner()).isNull());
    }

    @Test
    void opening_one_goes_to_the_minute_it_arose_from() {
        ActionEntry entry = model.entries().stream().filter(each -> each.meeting() != null).findFirst().orElseThrow();
        model.openMeeting(entry);
        assertThat(navigation.currentProperty().get())
                .isEqualTo(Place.of(NavigationTarget.MEETINGS, Objects.requireNonNull(entry.meeting()).value(), "minutes " + entry.item()));
    }
}
