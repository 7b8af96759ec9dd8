package org.quorate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.dialog.Previews;
import org.quorate.app.palette.PaletteViewModel;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.PreferencesScreen;
import org.quorate.app.shell.Screens;
import org.quorate.app.shell.ShellView;
import org.quorate.app.shell.ShellViewModel;
import org.quorate.app.shell.StatusViewModel;
import org.quorate.app.shell.Theme;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partner;
import org.testfx.util.WaitForAsyncUtils;

/** What holds on every screen: each control that takes the focus has a name for a screen reader, and Tab comes to all of them. */
class EveryScreenTest extends WindowTest {
    private static final int MOST_STEPS = 400;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Path folder = TemporaryFolder.make();
    private final DemonstrationFixture northfield = new DemonstrationFixture(TemporaryFolder.make());
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.HOME));
    private ShellView shell;

    @Override
    protected Parent content() {
        BackgroundTasks tasks = new BackgroundTasks(worker, worker, Platform::runLater, failures::add);
        Screens screens = new Screens();
        ShellViewModel model = new ShellViewModel(navigation, new StatusViewModel(tasks, () -> LocalTime.NOON));
        ScreenTools tools = new ScreenTools(
                tasks, dialogs, navigation, preferences, northfield.acting, model, new PaletteViewModel(tasks), screens,
                new Previews(TemporaryFolder.make(), file -> true));
        screens.register(NavigationTarget.PREFERENCES, () -> new PreferencesScreen(preferences, List::of));
        PartnershipScreens.registerFor(northfield.store, tools);
        shell = new ShellView(model, screens, new Theme(preferences), preferences, () -> { });
        shell.attach();
        return shell.root();
    }

    @AfterEach
    void close() {
        patiently(() -> {
            shell.detach();
            return true;
        });
        worker.close();
        northfield.close();
    }

    private long meeting(Predicate<Meeting> wanted) {
        return northfield.store.read(session -> session.meetings().all()).stream()
                .filter(each -> each.reference().startsWith("PB") && wanted.test(each)).findFirst().orElseThrow().id().value();
    }

    /** A screen with all that is in it takes its time on a busy machine. */
    private <T> T patiently(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private void go(Place place) {
        patiently(() -> {
            navigation.go(place);
            return true;
        });
        settle();
    }

    /** Waits until what was begun in the background has been shown. */
    private void settle() {
        for (int round = 0; round < 6; round++) {
            try {
                worker.submit(() -> true).get();
            } catch (Exception interrupted) {
                throw new AssertionError(interrupted);
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void tab(String words) {
        ToggleButton tab = lookup(".tab-row .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(each -> each.getText().startsWith(words)).findFirst().orElseThrow();
        patiently(() -> {
            tab.setSelected(true);
            return true;
        });
        settle();
    }

    @Test
    void home_preferences_and_the_registers_are_named_and_reached() {
        for (NavigationTarget target : List.of(NavigationTarget.HOME, NavigationTarget.PREFERENCES, NavigationTarget.MEETINGS,
                NavigationTarget.DECISIONS, NavigationTarget.ACTIONS)) {
            go(Place.of(target));
            everythingIsNamedAndReached(target.title());
        }
    }

    @Test
    void disputes_recommendations_escalations_and_clocks_are_named_and_reached() {
        for (NavigationTarget target : List.of(
                NavigationTarget.DISPUTES, NavigationTarget.RECOMMENDATIONS, NavigationTarget.ESCALATIONS, NavigationTarget.CLOCKS)) {
            go(Place.of(target));
            everythingIsNamedAndReached(target.title());
        }
        long dispute = northfield.store.read(session -> session.disputes().all()).getLast().id().value();
        go(Place.of(NavigationTarget.DISPUTES, dispute));
        everythingIsNamedAndReached("One dispute");
    }

    @Test
    void interests_and_attendance_are_named_and_reached() {
        for (NavigationTarget target : List.of(NavigationTarget.INTERESTS, NavigationTarget.ATTENDANCE)) {
            go(Place.of(target));
            everythingIsNamedAndReached(target.title());
        }
    }

    @Test
    void people_bodies_partners_and_the_import_are_named_and_reached() {
        go(Place.of(NavigationTarget.PEOPLE));
        everythingIsNamedAndReached("Bodies and seats");
        tab("People");
        everythingIsNamedAndReached("People");
        tab("Partners");
        everythingIsNamedAndReached("Partners");
        go(Place.of(NavigationTarget.IMPORT_PEOPLE));
        everythingIsNamedAndReached("Import");
        long someone = northfield.store.read(session -> session.people().all()).getFirst().id().value();
        go(Place.of(NavigationTarget.PEOPLE, someone, "person"));
        until(() -> lookup("#person-name").tryQuery().isPresent());
        everythingIsNamedAndReached("One person");
    }

    @Test
    void a_meeting_ahead_is_named_and_reached_in_agenda_and_room() {
        long ahead = meeting(each -> each.state().isAhead());
        go(Place.of(NavigationTarget.MEETINGS, ahead, "agenda"));
        everythingIsNamedAndReached("Agenda");
        go(Place.of(NavigationTarget.MEETINGS, ahead, "room"));
        everythingIsNamedAndReached("Room");
    }

    @Test
    void minutes_are_named_and_reached_with_the_form_of_a_correction_open() {
        long held = meeting(each -> each.minutes() == MinutesState.CONFIRMED);
        go(Place.of(NavigationTarget.MEETINGS, held, "minutes"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(() -> lookup("#correction-was").tryQuery().isPresent());
        everythingIsNamedAndReached("Minutes");
    }

    @Test
    void seats_people_and_partners_are_exported_as_they_are_shown() throws IOException {
        go(Place.of(NavigationTarget.PEOPLE));
        try (Workbook seats = WorkbookFactory.create(exported("seats.xlsx").toFile(), null, true)) {
            assertThat(words(seats)).contains("Seat", "Holder", "Councillor Ruth Pemberton");
        }
        tab("People");
        assertThat(Files.readString(exported("people.csv"))).contains("Name").contains(
                northfield.store.read(session -> session.people().all()).getFirst().name());
        tab("Partners");
        assertThat(Files.readString(exported("partners.csv"))).contains(
                northfield.store.read(session -> session.partners().all()).stream().map(Partner::name).toList());
    }

    private Path exported(String name) {
        Path target = folder.resolve(name);
        dialogs.willChoose(target);
        push(KeyCode.CONTROL, KeyCode.E);
        untilKept(() -> !failures.isEmpty() || !dialogs.told().isEmpty());
        assertThat(failures).isEmpty();
        assertThat(dialogs.told()).singleElement().asString().endsWith(name + ".");
        dialogs.told().clear();
        return target;
    }

    private static List<String> words(Workbook workbook) {
        List<String> words = new ArrayList<>();
        workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> words.add(new DataFormatter().formatCellValue(cell))));
        return words;
    }

    @Test
    void f2_on_a_seat_opens_its_form_with_the_cursor_in_its_title() {
        go(Place.of(NavigationTarget.PEOPLE));
        TableView<?> seats = lookup(".register-table").queryAs(TableView.class);
        until(() -> !seats.getItems().isEmpty());
        inWindow(() -> {
            seats.requestFocus();
            seats.getSelectionModel().select(0);
        });
        push(KeyCode.F2);
        until(() -> lookup("#seat-office").tryQuery().isPresent() && window().getScene().getFocusOwner() instanceof TextField);
    }

    @Test
    void a_letter_leads_to_the_next_choice_that_begins_with_it() {
        go(new Place(NavigationTarget.MEETINGS, null, "new"));
        until(() -> lookup("#meeting-body").tryQuery().filter(Node::isFocused).isPresent());
        ComboBox<?> bodies = lookup("#meeting-body").queryComboBox();
        List<String> chosen = new ArrayList<>();
        for (String letter : List.of("e", "p", "p")) {
            write(letter);
            chosen.add(((Body) patiently(bodies::getValue)).name());
        }
        assertThat(chosen).containsExactly("Executive", "Partnership Board", "Partnership Board");
    }

    @Test
    void the_form_that_confirms_the_minutes_is_in_sight_however_far_down_they_were_being_read() {
        go(Place.of(NavigationTarget.MEETINGS, meeting(each -> each.minutes() == MinutesState.UNCONFIRMED), "minutes"));
        ScrollPane desk = lookup(".minutes-scroll").queryAs(ScrollPane.class);
        inWindow(() -> desk.setVvalue(1));
        inWindow(lookup("Record as confirmed…").queryButton()::fire);
        until(() -> lookup("#signed-by").tryQuery().isPresent());
        until(() -> {
            Node signedBy = lookup("#signed-by").query();
            Bounds form = signedBy.localToScene(signedBy.getBoundsInLocal());
            return desk.getVvalue() == 0 && form.getHeight() > 0 && desk.localToScene(desk.getBoundsInLocal()).contains(form.getCenterX(), form.getCenterY());
        });
    }

    private void everythingIsNamedAndReached(String where) {
        settle();
        List<Node> takers = patiently(() -> takers(window().getScene().getRoot()));
        assertThat(takers).as(where).isNotEmpty();
        assertThat(takers.stream().filter(node -> patiently(() -> name(node)).isBlank()).map(EveryScreenTest::told).toList())
                .as("without a name: " + where).isEmpty();
        Set<Node> reached = walk();
        Set<Node> still = Collections.newSetFromMap(new IdentityHashMap<>());
        still.addAll(patiently(() -> takers(window().getScene().getRoot())));
        assertThat(takers.stream().filter(still::contains).filter(node -> !isReached(node, reached)).map(EveryScreenTest::told).toList())
                .as("not reached by Tab: " + where).isEmpty();
        assertThat(failures).as(where).isEmpty();
    }

    /** Of toggles that exclude each other Tab comes to one, and the arrow keys lead to the others. */
    private static boolean isReached(Node node, Set<Node> reached) {
        return reached.contains(node) || (node instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains));
    }

    /** Presses Tab until the focus comes round again, and answers where it was. */
    private Set<Node> walk() {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int step = 0; step < MOST_STEPS; step++) {
            Node owner = patiently(() -> window().getScene().getFocusOwner());
            if (owner != null && !reached.add(owner) && step > 0) {
                break;
            }
            push(KeyCode.TAB);
        }
        return reached;
    }

    private static List<Node> takers(Node node) {
        Set<Node> found = new LinkedHashSet<>();
        collect(node, found);
        return List.copyOf(found);
    }

    private static void collect(Node node, Set<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            new ArrayList<>(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, found));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return node.getScene().getRoot().lookupAll(".label").stream()
                .filter(each -> each instanceof Label label && label.getLabelFor() == node)
                .map(each -> ((Label) each).getText()).findFirst().orElse("");
    }

    private static String told(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node each = node; each != null && path.length() < 220; each = each.getParent()) {
            path.append(each.getClass().getSimpleName()).append(each.getStyleClass()).append(" < ");
        }
        return path.toString();
    }
}
