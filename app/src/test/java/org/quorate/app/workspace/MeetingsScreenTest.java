package org.quorate.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.charter.CharterService;
import org.quorate.app.dialog.Previews;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.TestStore;
import org.quorate.app.minutes.FxPause;
import org.quorate.app.minutes.MinutesService;
import org.quorate.app.room.RoomService;
import org.quorate.app.room.RoomTab;
import org.quorate.app.room.RoomTools;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screens;
import org.quorate.app.shell.ShellView;
import org.quorate.app.shell.ShellViewModel;
import org.quorate.app.shell.StatusViewModel;
import org.quorate.app.shell.Theme;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.ruling.Rulings;

/** The Meetings screen with its keys, over a real store. */
class MeetingsScreenTest extends WindowTest {
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.PREFERENCES));
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private Path folder;
    private TestStore test;
    private MeetingId meeting;
    private volatile boolean hasWord = true;

    @Override
    protected Parent content() {
        try {
            folder = TemporaryFolder.make();
            background.submit(this::prepare).get();
        } catch (Exception unprepared) {
            throw new IllegalStateException(unprepared);
        }
        BackgroundTasks tasks = new BackgroundTasks(background, background, Platform::runLater, failures::add);
        Screens screens = new Screens();
        CharterService charters = new CharterService(test.store, test.acting);
        screens.register(NavigationTarget.MEETINGS, () -> new MeetingScreens(test.store, test.acting, charters, BankHolidays.none())
                .screen(tasks, dialogs, navigation, preferences, new Previews(folder, file -> hasWord), List.of(new RoomTab(
                        RoomTools.of(test.store, test.acting, charters, new Rulings(BankHolidays.none()), RulingJson::write),
                        tasks, dialogs, preferences, navigation))));
        ShellViewModel model = new ShellViewModel(navigation, new StatusViewModel(tasks, () -> LocalTime.NOON));
        ShellView shell = new ShellView(model, screens, new Theme(preferences), preferences, () -> { });
        shell.attach();
        return shell.root();
    }

    private Path prepare() {
        test = TestStore.on(folder, LocalDate.of(2027, 1, 4));
        meeting = test.meetings.planEmpty(test.at(LocalDate.of(2027, 1, 26)));
        test.agendas.add(meeting, ItemDetails.of("Capital priorities", Purpose.DECIDE, 15));
        test.agendas.add(meeting, ItemDetails.of("Winter resilience", Purpose.NOTE, 10));
        return folder;
    }

    @AfterEach
    void close() throws InterruptedException {
        assertThat(failures).isEmpty();
        background.shutdown();
        assertThat(background.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        test.close();
    }

    private void go(String part) {
        inWindow(() -> navigation.go(Place.of(NavigationTarget.MEETINGS, meeting.value(), part)));
    }

    private List<String> titles() {
        return test.agendas.read(meeting).items().stream().map(AgendaItem::title).toList();
    }

    private TextInputControl field(String id) {
        return lookup("#" + id).query();
    }

    private boolean isFocused(String id) {
        Node owner = window().getScene().getFocusOwner();
        return owner != null && lookup("#" + id).tryQuery().filter(node -> node.isFocused() || owner.lookup("#" + id) == node).isPresent();
    }

    private void openAgenda() {
        go("agenda");
        until(() -> lookup("#item-title").tryQuery().isPresent() && field("item-title").getText().equals("Capital priorities"));
    }

    @Test
    void a_meeting_is_planned_by_keys_alone() {
        inWindow(() -> navigation.go(Place.of(NavigationTarget.MEETINGS)));
        push(KeyCode.CONTROL, KeyCode.N);
        until(() -> lookup("#meeting-date").tryQuery().filter(Node::isFocusWithin).isPresent());
        write("2 feb 2027");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        untilKept(() -> test.store.read(session -> session.meetings().all()).stream().anyMatch(each -> each.date().equals(LocalDate.of(2027, 2, 2))));
    }

    @Test
    void the_meetings_shown_are_exported_as_they_stand() throws IOException {
        Path target = folder.resolve("meetings.csv");
        inWindow(() -> navigation.go(Place.of(NavigationTarget.MEETINGS)));
        until(() -> lookup("Open").tryQuery().isPresent());
        dialogs.willChoose(target);
        push(KeyCode.CONTROL, KeyCode.E);
        untilKept(() -> Files.exists(target) && Files.readString(target).contains("Planned"));
        assertThat(Files.readString(target)).contains("Date").contains("Body").doesNotContain("Reference");
    }

    @Test
    void the_details_of_a_meeting_are_changed_by_keys_alone_from_the_register_and_from_the_agenda() {
        inWindow(() -> navigation.go(Place.of(NavigationTarget.MEETINGS)));
        until(() -> lookup(".register-table").tryQuery().filter(Node::isFocused).isPresent());
        until(() -> lookup("Open").tryQuery().isPresent());
        push(KeyCode.F2);
        until(() -> lookup("#meeting-date").tryQuery().filter(Node::isFocusWithin).isPresent());
        inWindow(() -> field("meeting-venue").setText("Town Hall"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        untilKept(() -> test.meetings.line(meeting).meeting().venue().place().equals("Town Hall"));
        until(() -> lookup("#item-title").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.D);
        until(() -> lookup("#meeting-date").tryQuery().filter(Node::isFocusWithin).isPresent());
        push(KeyCode.ESCAPE);
        until(() -> lookup(".outline").tryQuery().filter(Node::isFocused).isPresent());
        inWindow(() -> lookup("#tab-agenda").query().requestFocus());
        push(KeyCode.DOWN);
        until(() -> lookup(".outline").tryQuery().filter(Node::isFocused).isPresent());
        push(KeyCode.ENTER);
        until(() -> isFocused("item-title"));
        push(KeyCode.ESCAPE);
        until(() -> lookup(".outline").tryQuery().filter(Node::isFocused).isPresent());
    }

    @Test
    void who_was_led_out_of_the_agenda_by_a_finding_is_not_led_out_again_on_coming_back() {
        openAgenda();
        push(KeyCode.F8);
        until(() -> navigation.currentProperty().get().target() == NavigationTarget.CHARTER);
        go("agenda");
        inWindow(() -> navigation.go(Place.of(NavigationTarget.PREFERENCES)));
        go("agenda");
        until(() -> lookup("#item-title").tryQuery().isPresent());
        assertThat(navigation.currentProperty().get().target()).isEqualTo(NavigationTarget.MEETINGS);
    }

    @Test
    void the_hour_of_a_meeting_is_kept_while_its_date_is_changed_and_an_hour_there_is_none_of_is_refused() {
        LocalTime hour = test.meetings.line(meeting).meeting().start();
        inWindow(() -> navigation.go(Place.of(NavigationTarget.MEETINGS, meeting.value(), "agenda details")));
        until(() -> lookup("#meeting-date").tryQuery().filter(Node::isFocusWithin).isPresent());
        TextInputControl starts = lookup("#meeting-start .text-input").query();
        inWindow(() -> {
            starts.setText("25:70");
            field("meeting-venue").setText("Town Hall");
        });
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#meeting-start").query().getParent().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains("That is no time")));
        assertThat(test.meetings.line(meeting).meeting().venue().place()).isNotEqualTo("Town Hall");
        inWindow(() -> starts.setText(hour.toString()));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        untilKept(() -> test.meetings.line(meeting).meeting().venue().place().equals("Town Hall"));
        assertThat(test.meetings.line(meeting).meeting().start()).isEqualTo(hour);
    }

    @Test
    void where_no_program_opens_word_documents_the_preview_says_where_the_document_lies() {
        hasWord = false;
        openAgenda();
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> !dialogs.told().isEmpty());
        assertThat(dialogs.told().getLast()).startsWith("This computer has no program for Word documents.").endsWith(".docx");
        assertThat(Path.of(dialogs.told().getLast().replaceAll(".* lies in ", ""))).exists();
    }

    @Test
    void an_item_is_added_named_and_moved_by_keys_alone() {
        openAgenda();
        push(KeyCode.CONTROL, KeyCode.N);
        until(() -> isFocused("item-title") && field("item-title").getText().equals("New item"));
        write("Estate");
        push(KeyCode.ENTER);
        untilKept(() -> titles().contains("Estate"));
        push(KeyCode.ALT, KeyCode.UP);
        untilKept(() -> titles().equals(List.of("Capital priorities", "Estate", "Winter resilience")));
        push(KeyCode.CONTROL, KeyCode.Z);
        untilKept(() -> titles().equals(List.of("Capital priorities", "Winter resilience", "Estate")));
    }

    @Test
    void part_2_without_a_reason_is_found_and_f8_leads_to_the_field() {
        openAgenda();
        ToggleButton two = lookup(".segmented .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals("Part 2")).findFirst().orElseThrow();
        inWindow(two::fire);
        until(() -> lookup(".findings-strip .count").queryAs(Label.class).getText().contains("to mend"));
        assertThat(lookup("Part 2 without a reason").tryQuery()).isPresent();
        push(KeyCode.F8);
        until(() -> isFocused("item-reason"));
        write("Paragraph 3");
        push(KeyCode.TAB);
        untilKept(() -> "Paragraph 3".equals(test.agendas.read(meeting).items().getLast().privacy().reason()));
    }

    @Test
    void closing_the_meeting_leads_on_to_its_minutes_where_one_key_begins_the_draft() throws Exception {
        RoomService room = new RoomService(test.store, test.acting);
        background.submit(() -> room.open(meeting, null)).get();
        go("room");
        until(() -> lookup("Adjourn or close…").tryQuery().isPresent());
        inWindow(() -> lookup("Adjourn or close…").queryButton().requestFocus());
        push(KeyCode.SPACE);
        until(() -> lookup("Close the meeting").tryQuery().isPresent());
        push(KeyCode.UP);
        push(KeyCode.ENTER);
        until(() -> lookup("Begin the draft").tryQuery().filter(Node::isFocused).isPresent());
        assertThat(test.meetings.line(meeting).meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(dialogs.told().getLast()).contains("The meeting is closed");
        push(KeyCode.ENTER);
        until(() -> lookup(".minutes-contents").tryQuery().filter(Node::isFocused).isPresent());
    }

    @Test
    void a_minute_is_written_in_the_document_and_kept_when_its_sentence_ends() throws Exception {
        background.submit(() -> new MinutesService(test.store, test.acting).begin(meeting)).get();
        go("minutes 2");
        until(() -> window().getScene().getFocusOwner() instanceof RichTextArea);
        write("The Board noted it.");
        MinutesService minutes = new MinutesService(test.store, test.acting);
        untilKept(() -> minutes.read(meeting).entries().getLast().minute().blocks().equals(List.of(MinuteBlock.Paragraph.of("The Board noted it."))));
    }

    @Test
    void a_pause_of_typing_comes_even_to_somebody_who_types_on_without_a_stop() {
        FxPause pause = inWindow(FxPause::new);
        AtomicInteger ended = new AtomicInteger();
        until(() -> {
            pause.restart(ended::incrementAndGet);
            return ended.get() > 0;
        });
    }

    @Test
    void a_resolution_is_kept_while_the_cursor_is_still_in_it() throws Exception {
        MinutesService minutes = new MinutesService(test.store, test.acting);
        background.submit(() -> minutes.begin(meeting)).get();
        go("minutes 2");
        until(() -> window().getScene().getFocusOwner() instanceof RichTextArea);
        inWindow(lookup("#add-resolution-" + minutes.read(meeting).entries().getLast().number()).queryButton()::fire);
        until(() -> window().getScene().getFocusOwner() instanceof TextArea);
        TextArea words = (TextArea) window().getScene().getFocusOwner();
        push(KeyCode.CONTROL, KeyCode.A);
        write("the plan be agreed");
        untilKept(() -> minutes.read(meeting).entries().getLast().decisions().stream()
                .anyMatch(each -> each.resolution().clauseTexts().equals(List.of("the plan be agreed"))));
        assertThat(words.isFocused()).isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !words.getText().equals("the plan be agreed"));
    }

    @Test
    void the_agenda_is_saved_as_a_word_document() throws IOException {
        Path target = folder.resolve("agenda.docx");
        openAgenda();
        dialogs.willChoose(target);
        push(KeyCode.CONTROL, KeyCode.E);
        inWindow(() -> dialogs.press("For members"));
        untilKept(() -> Files.exists(target));
        assertThat(Files.size(target)).isGreaterThan(5_000);
    }
}
