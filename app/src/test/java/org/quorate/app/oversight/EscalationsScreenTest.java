package org.quorate.app.oversight;

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
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.escalation.EscalationStanding;
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
import org.quorate.model.calendar.WorkingDays;
import org.quorate.persistence.calendar.EnglishBankHolidays;

class EscalationsScreenTest extends WindowTest {
    private final Path folder = TemporaryFolder.make();
    private final DemonstrationFixture northfield = new DemonstrationFixture(folder);
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.ESCALATIONS));
    private EscalationsScreen screen;

    @Override
    protected Parent content() {
        OversightServices services = OversightServices.of(northfield.store, northfield.acting, northfield.charters, northfield.engine,
                new WorkingDays(new EnglishBankHolidays()));
        OversightViewModel model = new OversightViewModel(services, new BackgroundTasks(worker, worker, Platform::runLater, failures::add), dialogs,
                navigation, northfield.acting::today);
        screen = new EscalationsScreen(model, new RegisterPrinting(dialogs, northfield.acting::today), preferences);
        screen.attach();
        screen.open(Place.of(NavigationTarget.ESCALATIONS));
        screen.root().getStylesheets().addAll(screen.styleSheets());
        return screen.root();
    }

    @AfterEach
    void close() {
        inWindow(screen::detach);
        worker.close();
        northfield.close();
    }

    private void choose(String reference) {
        until(() -> screen.escalations().table().shownRows().size() == 5);
        EscalationStanding row = inWindow(() -> screen.escalations().table().shownRows().stream()
                .filter(each -> each.escalation().reference().equals(reference)).findFirst().orElseThrow());
        inWindow(() -> screen.escalations().table().select(row));
        until(() -> lookup(row.escalation().title()).tryQuery().isPresent() && lookup("What may not, and why").tryQuery().isPresent());
    }

    private void act(String words) {
        inWindow(() -> screen.acts().stream().filter(act -> act.text().equals(words)).findFirst().orElseThrow().perform());
    }

    private void press(String accessibleText) {
        inWindow(() -> lookup((Button button) -> accessibleText.equals(button.getAccessibleText()) || accessibleText.equals(button.getText())).queryButton()
                .fire());
    }

    private void type(String label, String text) {
        TextInputControl field = inWindow(() -> lookup((TextInputControl input) -> label.equals(input.getAccessibleText())
                || (input.getParent() != null && label.equals(input.getParent().getAccessibleText()))).<TextInputControl>query());
        inWindow(() -> field.setText(text));
    }

    @Test
    void an_approval_recorded_here_lets_the_organisation_be_told() {
        choose("E-3");
        assertThat(lookup("Waits for the approval of NHS England.").tryQuery()).isPresent();
        press("Record: Communication approved");
        until(() -> lookup(".oversight-form").tryQuery().isPresent());
        press("Record it");
        until(() -> lookup("Say in which form it was given.").tryQuery().isPresent());
        type("By", "NHSE");
        type("In which form: letter, email, a minute", "email");
        until(() -> lookup((Label said) -> said.isVisible() && said.getText().equals("Say in which form it was given.")).tryQuery().isEmpty());
        press("Record it");
        until(() -> lookup("Waits for the communication.").tryQuery().isPresent());
        assertThat(northfield.store.<Integer>read(session -> session.escalations().findByReference("E-3").orElseThrow().events().size())).isEqualTo(8);
        assertThat(failures).isEmpty();
    }

    @Test
    void what_is_refused_says_why_and_a_refused_step_keeps_the_form_open() {
        choose("E-4");
        assertThat(lookup("Communicated to the organisation").tryQuery()).isPresent();
        press("Record: Consent given");
        until(() -> lookup(".oversight-form").tryQuery().isPresent());
        type("By", "NHS England");
        press("Record it");
        until(() -> !failures.isEmpty());
        assertThat(failures.getFirst().toString()).contains("has to be the other party's");
        assertThat(lookup(".oversight-form").tryQuery()).isPresent();
        assertThat(inWindow(screen::escape)).isTrue();
        assertThat(lookup(".oversight-form").tryQuery()).isEmpty();
    }

    @Test
    void levels_and_segments_stand_under_their_own_tabs() {
        act("Levels of assurance");
        until(() -> lookup("No action or improvement plan is on record.").tryQuery().isPresent());
        act("Segments");
        until(() -> lookup("The system").tryQuery().isPresent() && lookup("Q3 2026/27").tryQuery().isPresent());
        act("Segment");
        until(() -> lookup("Record the segment").tryQuery().isPresent());
        assertThat(failures).isEmpty();
    }

    @Test
    void a_review_meeting_is_planned_here_and_whoever_may_not_chair_is_refused() {
        choose("E-5");
        act("Review meeting…");
        until(() -> lookup("Plan it").tryQuery().isPresent());
        type("Place", "Online");
        type("Who chairs, with the office", "Philip Adeyemi, Accountable Officer");
        press("Plan it");
        until(() -> failures.size() == 1);
        type("Who chairs, with the office", "Judith Marchetti, Regional Director");
        inWindow(() -> lookup((CheckBox theme) -> theme.getText().equals("People")).<CheckBox>query().requestFocus());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> dialogs.told().stream().anyMatch(words -> words.contains("Planned QR 2027-02-15")));
    }

    @Test
    void the_public_edition_is_asked_for_and_says_what_it_leaves_out() throws IOException {
        choose("E-1");
        Path file = folder.resolve("public.csv");
        dialogs.willChoose(file);
        act("Export");
        inWindow(() -> dialogs.press("Export for the public"));
        until(() -> !dialogs.told().isEmpty());
        assertThat(Files.readString(file)).contains("Formal escalation").doesNotContain("E-1").doesNotContain("scans");
    }
}
