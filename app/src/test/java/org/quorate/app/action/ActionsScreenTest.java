package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.dialog.Previews;
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.paper.KeptFiles;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.task.Tasks;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.testfx.util.WaitForAsyncUtils;

class ActionsScreenTest extends WindowTest {
    private static final int PROGRESS = 6;

    private final Path folder = TemporaryFolder.make();
    private final DemonstrationFixture northfield = new DemonstrationFixture(folder);
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.ACTIONS));
    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private ActionsScreen screen;

    @Override
    protected Parent content() {
        Tasks tasks = new BackgroundTasks(worker, worker, Platform::runLater, failures::add);
        ActionService service = new ActionService(northfield.store, northfield.acting);
        ActionsViewModel model = new ActionsViewModel(
                service, new ActionLogExport(northfield.store, northfield.acting), new KeptFiles(northfield.store),
                new KeptFileActs(new KeptFiles(northfield.store), tasks, dialogs,
                        new Previews(TemporaryFolder.make(), opened::add)), tasks, dialogs, navigation, northfield.acting);
        ActionExchangeViewModel exchange = new ActionExchangeViewModel(new ActionReturnService(northfield.store, northfield.acting),
                new OwnerEmailService(northfield.store, northfield.acting), service, tasks, dialogs);
        screen = new ActionsScreen(model, exchange, new RegisterPrinting(dialogs, northfield.acting::today), preferences);
        screen.attach();
        screen.open(Place.of(NavigationTarget.ACTIONS));
        return screen.root();
    }

    @AfterEach
    void close() {
        inWindow(screen::detach);
        worker.close();
        northfield.close();
        assertThat(failures).isEmpty();
    }

    private void act(String words) {
        inWindow(() -> screen.acts().stream().filter(act -> act.text().equals(words)).findFirst().orElseThrow().perform());
    }

    /** The first rows of the open actions, selected as a person would with Shift and the arrows. */
    private List<Action> select(int rows) {
        until(() -> screen.table().shownRows().size() >= rows);
        inWindow(() -> {
            screen.table().table().requestFocus();
            screen.table().table().getSelectionModel().clearSelection();
            screen.table().table().getSelectionModel().selectRange(0, rows);
        });
        until(() -> screen.table().selectedRows().size() == rows);
        return inWindow(() -> screen.table().selectedRows().stream().map(ActionEntry::action).toList());
    }

    /** Waits until all of them are so on record; away from the window's thread, which must not wait for the store. */
    private void untilOnRecord(List<Action> actions, ActionState state) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> actions.stream().allMatch(action -> northfield.now(action).state() == state));
        } catch (TimeoutException late) {
            throw new AssertionError("Not all became " + state.words(), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void several_selected_are_closed_in_one_go_from_the_keyboard_and_ctrl_z_opens_them_again() {
        List<Action> chosen = select(3);
        act("Close as done");
        until(() -> lookup(".action-form").tryQuery().isPresent());
        assertThat(lookup("3 actions: " + String.join(", ", chosen.stream().map(Action::reference).toList())).tryQuery()).isPresent();
        assertThat(inWindow(() -> window().getScene().getFocusOwner())).isInstanceOf(TextArea.class);
        write("All is there.");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        untilOnRecord(chosen, ActionState.DONE);
        until(() -> screen.acts().stream().anyMatch(act -> act.text().equals("Undo") && act.isAllowed()));
        act("Undo");
        untilOnRecord(chosen, ActionState.OPEN);
    }

    @Test
    void a_form_without_its_reason_keeps_nothing_and_escape_leaves_it() {
        Action action = select(1).getFirst();
        act("New date");
        until(() -> lookup(".action-form").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(lookup("This is kept with the action, so it cannot be left empty.").tryQuery()).isPresent();
        assertThat(lookup("Give the date.").tryQuery()).isPresent();
        assertThat(inWindow(screen::escape)).isTrue();
        assertThat(lookup(".action-form").tryQuery()).isEmpty();
        assertThat(northfield.now(action)).isEqualTo(action);
    }

    @Test
    void a_file_that_shows_that_it_was_done_is_attached_opened_and_saved_out() throws IOException {
        select(1);
        act("Add evidence");
        until(() -> lookup(".action-form").tryQuery().isPresent());
        dialogs.willChoose(Files.writeString(folder.resolve("letter.txt"), "signed"));
        inWindow(() -> lookup("Attach a file…").queryButton().fire());
        until(() -> lookup("letter.txt").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup(".kept-file").tryQuery().isPresent());
        inWindow(() -> lookup(node -> "Open the evidence letter.txt".equals(node.getAccessibleText())).<Hyperlink>query().fire());
        until(() -> !opened.isEmpty());
        assertThat(opened.getFirst()).hasFileName("letter.txt").hasContent("signed");
        Path out = folder.resolve("again.txt");
        dialogs.willChoose(out);
        inWindow(() -> lookup(node -> "Save a copy of the evidence letter.txt".equals(node.getAccessibleText())).queryButton().fire());
        until(() -> Files.exists(out));
        assertThat(out).hasContent("signed");
    }

    @Test
    void an_action_is_typed_as_one_line() {
        until(() -> !screen.table().shownRows().isEmpty());
        act("Action");
        until(() -> window().getScene().getFocusOwner() instanceof TextField);
        write("Chief Officer: ring the hall by 25 jan");
        push(KeyCode.ENTER);
        until(() -> screen.table().shownRows().stream().anyMatch(entry -> entry.action().text().equals("Ring the hall")));
    }

    @Test
    void a_workbook_goes_out_comes_back_and_only_the_rows_ticked_are_taken_over() throws IOException {
        select(3);
        Path file = folder.resolve("ask.xlsx");
        dialogs.willChoose(file);
        act("Workbook for the owners");
        until(() -> !dialogs.told().isEmpty());
        List<String> filled = fillIn(file);
        dialogs.willChoose(file);
        act("Read a workbook back");
        until(() -> lookup("What came back").tryQuery().isPresent());
        assertThat(lookup("Take over what is ticked").tryQuery()).isPresent();
        List<CheckBox> ticks = lookup(node -> node instanceof CheckBox tick && filled.stream().anyMatch(tick.getText()::startsWith)).queryAllAs(CheckBox.class)
                .stream().toList();
        assertThat(ticks).hasSize(2).noneMatch(CheckBox::isSelected);
        CheckBox first = ticks.getFirst();
        String accepted = first.getText().substring(0, first.getText().indexOf(','));
        inWindow(() -> first.setSelected(true));
        inWindow(() -> lookup("Take over what is ticked").queryButton().fire());
        until(() -> lookup("What came back").tryQuery().isEmpty());
        assertThat(reported()).containsExactly(accepted);
    }

    private List<String> reported() {
        return northfield.store.read(session -> session.actions().all()).stream()
                .filter(action -> action.progress().stream().anyMatch(note -> note.note().equals("Reported in the workbook.")))
                .map(Action::reference)
                .toList();
    }

    /** Says something on the first two rows, and gives their references. */
    private static List<String> fillIn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<XSSFRow> rows = List.of(workbook.getSheetAt(0).getRow(1), workbook.getSheetAt(0).getRow(2));
            for (XSSFRow row : rows) {
                XSSFCell cell = row.getCell(PROGRESS) == null ? row.createCell(PROGRESS) : row.getCell(PROGRESS);
                cell.setCellValue("Reported in the workbook.");
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return rows.stream().map(row -> row.getCell(0).getStringCellValue() + ",").toList();
        }
    }

    @Test
    void the_register_is_drawn_in_figures_that_are_also_said_in_words_and_escape_leaves_them() {
        until(() -> !screen.table().shownRows().isEmpty());
        act("The register in figures");
        until(() -> lookup("The register in figures").tryQuery().isPresent());
        assertThat(lookup(".action-counts").queryAllAs(Node.class)).hasSize(2).allSatisfy(
                chart -> assertThat(chart.getAccessibleText()).startsWith("Open actions by ").contains("overdue"));
        assertThat(inWindow(screen::escape)).isTrue();
        assertThat(lookup(".action-counts").queryAll()).isEmpty();
    }
}
