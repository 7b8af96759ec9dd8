package org.quorate.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.partnership.Partner;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.testfx.util.WaitForAsyncUtils;

/** The screen of disputes over the demonstration partnership: its register, the page of one, and every step taken from there. */
class DisputesScreenTest extends WindowTest {
    private final Path folder = TemporaryFolder.make();
    private final DemonstrationFixture northfield = new DemonstrationFixture(folder);
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.DISPUTES));
    private final WorkingDays calendar = new WorkingDays(new EnglishBankHolidays());
    private final DisputeRulings rulings = new DisputeRulings(northfield.engine, calendar);
    private final DisputeService disputes = new DisputeService(northfield.store, northfield.acting, northfield.charters, rulings);
    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private DisputesScreen screen;

    @Override
    protected Parent content() {
        Tasks tasks = new BackgroundTasks(worker, worker, Platform::runLater, failures::add);
        DisputesViewModel model = new DisputesViewModel(
                new DisputeReadings(northfield.store, northfield.acting, northfield.charters, disputes, calendar), disputes,
                new DisputeDocuments(northfield.store, northfield.acting), new KeptFileActs(new KeptFiles(northfield.store), tasks, dialogs,
                        new Previews(TemporaryFolder.make(), opened::add)),
                new LetterExport(northfield.store, northfield.acting, northfield.charters, rulings),
                new DisputeRegisterExport(northfield.store, northfield.acting, disputes),
                tasks, dialogs, navigation, northfield.acting);
        screen = new DisputesScreen(model, new RegisterPrinting(dialogs, northfield.acting::today), preferences);
        screen.attach();
        screen.open(Place.of(NavigationTarget.DISPUTES));
        navigation.currentProperty().subscribe((before, place) -> {
            if (place.target() == NavigationTarget.DISPUTES) {
                screen.open(place);
            }
        });
        StackPane root = new StackPane(screen.root());
        root.getStylesheets().add(String.valueOf(getClass().getResource("dispute.css")));
        return root;
    }

    @AfterEach
    void close() {
        inWindow(screen::detach);
        worker.close();
        northfield.close();
    }

    private static void untilOnRecord(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds);
        } catch (TimeoutException late) {
            throw new AssertionError("It was not put on record", late);
        }
    }

    private List<String> said() {
        return lookup((Node node) -> node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()).queryAll().stream()
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private boolean says(String words) {
        return said().stream().anyMatch(text -> text.contains(words));
    }

    private void openPage(String reference) {
        Dispute dispute = disputes.named(reference).dispute();
        inWindow(() -> navigation.go(Place.of(NavigationTarget.DISPUTES, dispute.id().value())));
        until(() -> says("Time-line") && says(dispute.title()));
    }

    private Optional<Button> button(String words) {
        return lookup(Button.class::isInstance).<Button>queryAll().stream()
                .filter(button -> words.equals(button.getAccessibleText()) || words.equals(button.getText())).findFirst();
    }

    private void press(String words) {
        until(() -> button(words).isPresent());
        inWindow(() -> button(words).orElseThrow().fire());
    }

    private void type(String field, String text) {
        TextInputControl input = lookup((Node node) -> node instanceof TextInputControl && field.equals(node.getAccessibleText())).query();
        inWindow(() -> input.setText(text));
    }

    private int entries(String reference) {
        return disputes.named(reference).dispute().events().size();
    }

    private void keep(String reference) {
        int before = entries(reference);
        press("Record it, Ctrl+Enter");
        untilOnRecord(() -> entries(reference) == before + 1);
        until(() -> lookup(".panel-form").tryQuery().isEmpty());
    }

    @Test
    void the_register_shows_what_runs_and_beside_it_where_the_chosen_one_stands() {
        until(() -> screen.table().shownRows().size() == 3 && says("Open D-4"));
        assertThat(inWindow(this::said)).contains("Community beds in the winter plan", "26 of 30 days", "passed, with a reason", "Ends Fri 22 Jan 2027");
        inWindow(() -> screen.table().showView("Ended"));
        assertThat(inWindow(() -> screen.table().shownRows().stream().map(entry -> entry.stateWords(northfield.acting.today())).toList()))
                .containsExactlyInAnyOrder("Decided", "Settled", "Withdrawn");
        inWindow(() -> screen.table().showView("Running"));
        inWindow(() -> screen.table().table().requestFocus());
        inWindow(() -> screen.table().select(screen.table().shownRows().getFirst()));
        push(KeyCode.ENTER);
        until(() -> says("What may not, and why"));
        assertThat(inWindow(this::said)).contains("Refer to Stage II, Co-ordination Group").anyMatch(text -> text.contains("They have not passed"))
                .anyMatch(text -> text.contains("cl. 11.3"));
        inWindow(() -> screen.escape());
        until(() -> navigation.currentProperty().get().equals(Place.of(NavigationTarget.DISPUTES)));
        assertThat(failures).isEmpty();
    }

    @Test
    void a_step_is_ruled_on_while_it_is_typed_and_then_stands_in_the_time_line() {
        openPage("D-4");
        press("Extend the time of this stage…");
        until(() -> lookup(".ruling-card").tryQuery().isPresent() && says("may be extended by agreement"));
        type("By how long, or until when", "10 days");
        lookup((Node node) -> node instanceof CheckBox).queryAll().forEach(box -> inWindow(() -> ((CheckBox) box).setSelected(true)));
        inWindow(() -> lookup(".panel-form .text-area").<TextArea>query().setText("a bed count is being made"));
        until(() -> says("Permitted"));
        keep("D-4");
        until(() -> says("a bed count is being made") && says("Ends Mon 1 Feb 2027"));
        assertThat(disputes.named("D-4").due()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(failures).isEmpty();
    }

    @Test
    void the_ballot_of_the_co_ordination_group_counts_each_unaffected_partner_once_with_its_ruling_before_it_is_recorded() {
        disputes.record("D-4", ProcedureEvent.of(EventKind.FAIL, "Executive", northfield.acting.today(), null), Map.of(), List.of());
        disputes.advance("D-4", "Executive", northfield.acting.today(), null);
        openPage("D-4");
        press("Record: Co-ordination Group makes a recommendation");
        inWindow(() -> lookup((Node node) -> node instanceof CheckBox box && "It was put to a vote".equals(box.getText())).<CheckBox>query().setSelected(true));
        until(() -> says("affected, not counted") && says("Each organisation counts once"));
        press("All for");
        until(() -> says("Carried"));
        inWindow(() -> lookup(".panel-form .text-area").<TextArea>query().setText("forty beds each"));
        keep("D-4");
        Map<String, VoteCast> votes = disputes.named("D-4").dispute().events().getLast().votes();
        assertThat(votes).isNotEmpty().doesNotContainKeys("Northfield Community Health NHS Trust", "Northfield West Council");
        until(() -> says("forty beds each"));
    }

    @Test
    void a_partner_renamed_in_mid_dispute_keeps_its_old_name_on_the_page_with_the_new_one_beside_it() {
        northfield.store.change("Board Secretary", "Renamed a partner", session -> {
            Partner council = session.partners().all().stream().filter(partner -> partner.isKnownAs("Northfield West Council")).findFirst().orElseThrow();
            session.partners().save(council.renamed("Westland Council", northfield.acting.today()));
        });
        openPage("D-4");
        until(() -> says("Westland Council"));
        assertThat(inWindow(this::said)).anyMatch(text -> text.contains("Northfield West Council"));
        assertThat(disputes.named("D-4").dispute().partyNames()).contains("Northfield West Council").doesNotContain("Westland Council");
    }

    @Test
    void what_is_refused_says_why_and_keeps_what_was_typed() {
        openPage("D-3");
        press("Record: A party does not accept");
        type("Who", "Moor District Council");
        until(() -> says("Moor District Council is not a party"));
        int before = entries("D-3");
        press("Record it, Ctrl+Enter");
        until(() -> lookup(".panel-form > .field-error").queryAll().stream().anyMatch(node -> node.isVisible()
                && ((Labeled) node).getText().contains("Only a party accepts or does not accept")));
        assertThat(entries("D-3")).isEqualTo(before);
        assertThat(lookup(".panel-form").tryQuery()).isPresent();
    }

    @Test
    void a_step_thought_of_before_another_window_recorded_something_is_not_recorded() {
        openPage("D-4");
        press("Record: The parties settle");
        type("The terms agreed", "forty beds each");
        disputes.record("D-4", ProcedureEvent.of(EventKind.MEET, "Executive", northfield.acting.today(), "first meeting"), Map.of(), List.of());
        press("Record it, Ctrl+Enter");
        until(() -> says("Something else was put on record in D-4"));
        assertThat(disputes.named("D-4").dispute().events().getLast().what().kind()).isEqualTo(EventKind.MEET);
    }

    @Test
    void a_dispute_is_opened_with_the_charters_answer_before_it_and_refused_to_the_chair() {
        until(() -> screen.table().shownRows().size() == 3);
        inWindow(() -> screen.acts().getFirst().perform());
        until(() -> lookup((Node node) -> node instanceof CheckBox box && "Coast Council".equals(box.getText())).tryQuery().isPresent());
        type("What it is about", "Who chairs the forum");
        inWindow(() -> lookup((Node node) -> node instanceof CheckBox box && "Coast Council".equals(box.getText())).<CheckBox>query().setSelected(true));
        type("Who decided which are affected", "Independent Chair");
        type("Who brings it", "Independent Chair");
        until(() -> says("is not a Partner"));
        type("Who brings it", "Coast Council");
        until(() -> says("Permitted"));
        press("Open it, Ctrl+Enter");
        until(() -> dialogs.told().stream().anyMatch(text -> text.startsWith("Opened D-7")));
        until(() -> says("Time-line") && says("Who chairs the forum"));
        assertThat(disputes.named("D-7").dispute().affectedDecidedBy()).isEqualTo("Independent Chair");
    }

    private void tick(String box) {
        CheckBox found = lookup((Node node) -> node instanceof CheckBox one && (box.equals(one.getText()) || box.equals(one.getAccessibleText()))).query();
        inWindow(found::fire);
    }

    @Test
    void each_guard_of_the_opening_says_the_clause_and_what_would_satisfy_it_and_nothing_is_opened() {
        until(() -> screen.table().shownRows().size() == 3);
        inWindow(() -> screen.acts().getFirst().perform());
        until(() -> lookup((Node node) -> node instanceof CheckBox box && "Coast Council".equals(box.getText())).tryQuery().isPresent());
        type("What it is about", "Who chairs the forum");
        tick("Coast Council");
        tick("Moor District Council");
        tick("Moor District Council is affected");
        type("Who decided which are affected", "Independent Chair");

        type("Who brings it", "Moor District Council");
        until(() -> says("Moor District Council is not an affected Partner") && says("when an affected partner brings it") && says("11.1"));
        type("Who brings it", "Independent Chair");
        until(() -> says("Independent Chair is not a Partner") && says("11.1"));
        type("Who brings it", "Coast Council");
        type("Who decided which are affected", "Coast Council");
        until(() -> says("does not decide it"));
        type("Who decided which are affected", "Independent Chair");
        inWindow(() -> lookup((Node node) -> node instanceof ToggleButton toggle && "A forum".equals(toggle.getText())).<ToggleButton>query().fire());
        until(() -> says("forum's own memorandum") && says("11.7"));
        press("Open it, Ctrl+Enter");
        until(() -> lookup(".panel-form > .field-error").queryAll().stream().anyMatch(node -> node.isVisible()
                && ((Labeled) node).getText().contains("forum's own memorandum")));
        assertThat(disputes.all()).hasSize(6);
        inWindow(() -> lookup((Node node) -> node instanceof ToggleButton toggle && "The partnership".equals(toggle.getText())).<ToggleButton>query().fire());
        until(() -> says("Permitted"));
        assertThat(failures).isEmpty();
    }

    @Test
    void an_invitation_is_written_to_the_next_meeting_of_whoever_acts() throws IOException {
        openPage("D-3");
        Path file = folder.resolve("invitation.docx");
        dialogs.willChoose(file);
        press("Invite to a meeting…");
        until(() -> dialogs.told().stream().anyMatch(text -> text.contains("Mark it as sent")));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String words = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("<[^>]+>", "");
            assertThat(words).contains("Invitation to a meeting", "in the hands of the Co-ordination Group", "Thursday 28 January 2027", "has no legal force");
        }
        until(() -> says("Invitation to a meeting") && says("written Mon 18 Jan 2027"));
        assertThat(failures).isEmpty();
    }

    @Test
    void a_letter_is_written_in_word_and_recorded_as_sent() {
        openPage("D-3");
        Path file = folder.resolve("advice.docx");
        dialogs.willChoose(file);
        MenuButton acts = lookup((Node node) -> node instanceof MenuButton && "What to do with the letter: Advice of a recommendation".equals(
                node.getAccessibleText())).query();
        inWindow(() -> acts.getItems().getFirst().fire());
        until(() -> Files.exists(file) && dialogs.told().stream().anyMatch(text -> text.contains("Mark it as sent")));
        until(() -> says("written Mon 18 Jan 2027"));
        MenuButton again = lookup((Node node) -> node instanceof MenuButton && "What to do with the letter: Advice of a recommendation".equals(
                node.getAccessibleText())).query();
        inWindow(() -> again.getItems().get(1).fire());
        until(() -> lookup((Node node) -> node instanceof TextInputControl input && "In the name of".equals(node.getAccessibleText())
                && input.getText().equals("Executive")).tryQuery().isPresent());
        press("Record it, Ctrl+Enter");
        until(() -> says("sent Mon 18 Jan 2027"));
        assertThat(disputes.named("D-3").dispute().letters()).anyMatch(letter -> letter.inNameOf().equals("Executive")
                && letter.sentOn().equals(northfield.acting.today()));
        assertThat(failures).isEmpty();
    }

    @Test
    void evidence_is_attached_and_comes_out_again_as_it_went_in() throws IOException {
        openPage("D-4");
        press("Attach…");
        dialogs.willChoose(Files.writeString(folder.resolve("bed count.csv"), "ward,beds\nA,12\n"));
        press("Attach a file…");
        until(() -> says("bed count.csv"));
        press("Attach it, Ctrl+Enter");
        until(() -> lookup((Node node) -> node instanceof Hyperlink link && link.getText().startsWith("bed count.csv")).tryQuery().isPresent());
        inWindow(() -> lookup((Node node) -> node instanceof Hyperlink link && link.getText().startsWith("bed count.csv")).<Hyperlink>query().fire());
        until(() -> !opened.isEmpty());
        assertThat(opened.getFirst()).hasFileName("bed count.csv").hasContent("ward,beds\nA,12\n");
        Path out = folder.resolve("out.csv");
        dialogs.willChoose(out);
        inWindow(() -> lookup((Node node) -> "Save a copy of the evidence bed count.csv".equals(node.getAccessibleText())).<Button>query().fire());
        until(() -> Files.exists(out));
        assertThat(out).hasContent("ward,beds\nA,12\n");
        assertThat(northfield.store.check()).isEmpty();
    }
}
