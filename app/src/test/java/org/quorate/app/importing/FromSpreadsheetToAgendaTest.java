package org.quorate.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.charter.CharterScreen;
import org.quorate.app.charter.CharterService;
import org.quorate.app.charter.OnRecord;
import org.quorate.app.charter.CharterViewModel;
import org.quorate.app.charter.bench.BenchViewModel;
import org.quorate.app.charter.start.StartViewModel;
import org.quorate.app.meeting.AgendaExport;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.meeting.MeetingDetails;
import org.quorate.app.meeting.MeetingService;
import org.quorate.app.partnership.OpenStore;
import org.quorate.app.partnership.PartnersViewModel;
import org.quorate.app.partnership.PartnershipService;
import org.quorate.app.partnership.PeopleScreen;
import org.quorate.app.partnership.PeopleViewModel;
import org.quorate.app.partnership.PersonsViewModel;
import org.quorate.app.partnership.StartingService;
import org.quorate.app.partnership.SeatService;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterSaving;
import org.quorate.app.register.TableExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Tasks;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** From an empty partnership and a spreadsheet of 26 members to a printed agenda, with no file edited by hand. */
class FromSpreadsheetToAgendaTest extends WindowTest {
    private static final int MEMBERS = 26;

    @TempDir
    Path folder;

    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private final StackPane content = new StackPane();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.WELCOME));
    private OpenStore open;
    private Screen people;
    private Screen importing;
    private Screen charter;

    @Override
    protected Parent content() {
        return content;
    }

    @BeforeEach
    void begin() {
        open = OpenStore.in(folder);
        new PartnershipService(open.store(), open.acting()).name("Northfield Health and Care Partnership", "Partnership Office");
        Tasks tasks = new BackgroundTasks(work, work, Platform::runLater, failure -> {
            throw new AssertionError(failure.sentence());
        });
        inWindow(() -> {
            people = new PeopleScreen(new PeopleViewModel(open.store(), open.acting(), tasks), new PartnersViewModel(open.store(),
                open.acting(), tasks), new PersonsViewModel(open.store(), open.acting(), tasks, dialogs),
                new RegisterPrinting(dialogs, open.acting()::today),
                new RegisterSaving(new TableExport(open.store(), open.acting()), tasks, dialogs, open.acting()::today),
                preferences, () -> show(importing), key -> { });
            importing = new ImportScreen(new ImportViewModel(open.store(), open.acting(), tasks), dialogs, navigation, preferences);
            charter = charterScreen(new CharterService(open.store(), open.acting()), tasks);
            show(people);
        });
    }

    @AfterEach
    void end() {
        work.shutdownNow();
        open.close();
    }

    @Test
    void a_secretary_comes_from_a_spreadsheet_to_an_agenda() throws IOException {
        chooseCharter("proposed in January 2021");
        press("Start from this charter");
        untilKept(() -> !open.store().<Boolean>read(session -> session.bodies().all().isEmpty()));
        until(() -> shows("Partnership Board"));

        inWindow(() -> show(importing));
        dialogs.willChoose(spreadsheet());
        until(() -> shows("They sit in"));
        press("Choose a file");
        until(() -> shows("26 rows, 0 with mistakes"));
        press("Import these people");
        untilKept(() -> roll().inOffice().size() == MEMBERS);
        assertThat(roll().vacancies()).isEmpty();

        inWindow(() -> show(charter));
        // As from Home or the Room, which lead to the open rule itself: a long document draws only what is near the eye.
        Predicate<ButtonBase> settle = button -> "Settle: How many members make a meeting quorate?".equals(button.getAccessibleText());
        inWindow(() -> charter.open(new Place(NavigationTarget.CHARTER, null, "partnership-board.quorum")));
        until(() -> content.lookupAll("*").stream().anyMatch(node -> node instanceof ButtonBase button && settle.test(button)));
        pressWhere(settle);
        inWindow(() -> ((TextField) content.lookup(".setting-editor .text-field")).setText("one third of members in office"));
        press("Put in the draft");
        press("Adopt…");
        inWindow(() -> ((TextArea) content.lookup(".charter-beside .text-area")).setText("Agreed by the Board"));
        press("Adopt the draft");
        untilKept(() -> new CharterService(open.store(), open.acting()).versions().size() == 2);

        MeetingId meeting = new MeetingService(open.store(), open.acting())
            .plan(MeetingDetails.of(board().id(), LocalDate.of(2027, 3, 2), LocalTime.of(14, 0), "Town Hall"));
        AgendaService agendas = new AgendaService(open.store(), open.acting(),
            (session, day) -> new CharterService(open.store(), open.acting()).inForceOn(session, day).map(found -> found.charter()),
            new WorkingDays(new EnglishBankHolidays()));
        Path printed = new AgendaExport(open.store(), open.acting(), agendas).export(meeting, false, Optional.empty(), folder.resolve("agenda.docx"));
        assertThat(printed).exists().isNotEmptyFile();
    }

    private CharterScreen charterScreen(CharterService charters, Tasks tasks) {
        return new CharterScreen(new CharterViewModel(charters, open.acting(), tasks),
            new BenchViewModel(charters, new Rulings(new EnglishBankHolidays()), OnRecord.NOTHING, tasks),
            new StartViewModel(new StartingService(open.store(), open.acting()), charters, open.acting(), tasks), dialogs, () -> { });
    }

    private void show(Screen screen) {
        if (!content.getChildren().isEmpty()) {
            people.detach();
            importing.detach();
            charter.detach();
        }
        content.getChildren().setAll(screen.root());
        content.getStylesheets().setAll(screen.styleSheets());
        screen.attach();
        screen.open(Place.of(NavigationTarget.PEOPLE));
    }

    private void press(String words) {
        pressWhere(button -> words(button).startsWith(words));
    }

    private void chooseCharter(String words) {
        inWindow(() -> {
            ListView<?> charters = (ListView<?>) content.lookup(".charter-offers");
            charters.getItems().stream().filter(offer -> String.valueOf(offer).contains(words)).findFirst()
                    .ifPresent(offer -> charters.getSelectionModel().select(charters.getItems().indexOf(offer)));
        });
    }

    private void pressWhere(Predicate<ButtonBase> wanted) {
        ButtonBase found = content.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).filter(wanted)
            .findFirst().orElseThrow();
        inWindow(found::fire);
    }

    private static String words(Labeled labeled) {
        return labeled.getText() == null ? "" : labeled.getText();
    }

    private boolean shows(String words) {
        return inWindow(() -> content.lookupAll(".label").stream().anyMatch(node -> node instanceof Labeled label && words(label).contains(words)));
    }

    private Body board() {
        return open.store().read(session -> session.bodies().all().stream().filter(body -> body.name().equals("Partnership Board"))
            .findFirst().orElseThrow());
    }

    private Roll roll() {
        return new SeatService(open.store(), open.acting()).rollOn(board().id(), OpenStore.TODAY);
    }

    /** A list seldom has the charter's own words; its other names do as well. */
    private static String asPeopleSay(String constituency) {
        return constituency.startsWith("Local Authority") ? "Local authority" : constituency;
    }

    private Path spreadsheet() throws IOException {
        Path file = folder.resolve("members.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream output = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Members");
            sheet.createRow(0).createCell(0).setCellValue("Members of the Partnership Board");
            sheet.createRow(2).createCell(0).setCellValue("Full name");
            sheet.getRow(2).createCell(1).setCellValue("Sector");
            List<RollEntry> seats = roll().entries();
            for (int member = 0; member < MEMBERS; member++) {
                RollEntry seat = seats.get(Math.min(member, seats.size() - 1));
                sheet.createRow(member + 3).createCell(0).setCellValue("Member " + (char) ('A' + member) + " Example");
                sheet.getRow(member + 3).createCell(1).setCellValue(asPeopleSay(seat.constituency().name()));
            }
            book.write(output);
        }
        return file;
    }
}
