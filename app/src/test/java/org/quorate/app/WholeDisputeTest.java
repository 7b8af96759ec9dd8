package org.quorate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.dialog.Previews;
import org.quorate.app.dispute.DisputeRulings;
import org.quorate.app.dispute.DisputeService;
import org.quorate.app.dispute.DisputeStanding;
import org.quorate.app.palette.PaletteViewModel;
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
import org.quorate.app.testing.DemonstrationStores;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.TurningClock;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureState;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** Disputes from their beginning to their end in the whole window, day after day. */
class WholeDisputeTest extends WindowTest {
    private static final LocalDate MEETING_DAY = LocalDate.of(2027, 1, 26);
    private static final int REVIEW = 8;
    private static final int APPORTIONMENT = 7;

    private final TurningClock clock = new TurningClock(LocalDate.of(2027, 1, 18).atTime(12, 0));
    private final Acting acting = new Acting(() -> "Callum Staines", clock);
    private final Store store = DemonstrationStores.at(TemporaryFolder.make().resolve("northfield"), acting);
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.HOME));
    private final EnglishBankHolidays holidays = new EnglishBankHolidays();
    private final DisputeService disputes = new DisputeService(store, acting, new CharterService(store, acting),
            new DisputeRulings(new Rulings(holidays), new WorkingDays(holidays)));
    private ShellView shell;

    @Override
    protected Parent content() {
        clock.turnTo(MEETING_DAY.atTime(14, 0));
        BackgroundTasks tasks = new BackgroundTasks(worker, worker, Platform::runLater, failures::add);
        Screens screens = new Screens();
        ShellViewModel model = new ShellViewModel(navigation, new StatusViewModel(tasks, () -> LocalTime.NOON));
        PartnershipScreens.registerFor(store, new ScreenTools(tasks, dialogs, navigation, preferences, acting, model, new PaletteViewModel(tasks), screens,
                new Previews(TemporaryFolder.make(), file -> true)));
        shell = new ShellView(model, screens, new Theme(preferences), preferences, () -> { });
        shell.attach();
        return shell.root();
    }

    @AfterEach
    void close() {
        inWindow(shell::detach);
        worker.close();
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private void go(Place place) {
        inWindow(() -> navigation.go(place));
    }

    private List<String> said() {
        return lookup((Node node) -> node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()).queryAll().stream()
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private boolean says(String words) {
        return said().stream().anyMatch(text -> text.contains(words));
    }

    private Optional<Button> button(String words) {
        return lookup(Button.class::isInstance).<Button>queryAll().stream()
                .filter(button -> words.equals(button.getAccessibleText()) || words.equals(button.getText())
                        || ("Record: " + words).equals(button.getAccessibleText()) || (words + "…").equals(button.getText())).findFirst();
    }

    private void press(String words) {
        until(() -> button(words).isPresent());
        inWindow(() -> button(words).orElseThrow().fire());
    }

    private void type(String field, String text) {
        until(() -> input(field).isPresent());
        inWindow(() -> input(field).orElseThrow().setText(text));
    }

    private Optional<TextInputControl> input(String field) {
        return lookup((Node node) -> node instanceof TextInputControl && field.equals(node.getAccessibleText())).tryQuery();
    }

    private void tick(String words) {
        until(() -> box(words).isPresent());
        inWindow(() -> box(words).orElseThrow().setSelected(true));
    }

    private Optional<CheckBox> box(String words) {
        return lookup((Node node) -> node instanceof CheckBox box && words.equals(box.getText())).tryQuery();
    }

    private Meeting board() {
        return store.read(session -> session.meetings().all()).stream().filter(each -> each.reference().equals("PB 2027-01-26")).findFirst().orElseThrow();
    }

    private AgendaItem item(int position) {
        MeetingId meeting = board().id();
        return store.read(session -> session.meetings().itemsOf(meeting)).get(position - 1);
    }

    private Optional<Decision> decisionOn(int position) {
        ItemId item = item(position).id();
        return store.read(session -> session.decisions().of(item)).stream().findFirst();
    }

    /** The board meets, and one of its members objects, so that the item is left undecided. */
    private void consensusFailsOn(int position) {
        String title = item(position).title();
        go(Place.of(NavigationTarget.MEETINGS, board().id().value(), "room " + position));
        press("Open the meeting");
        until(() -> says("in session since"));
        push(KeyCode.CONTROL, KeyCode.L);
        for (KeyCode letter : List.of(KeyCode.A, KeyCode.B, KeyCode.D, KeyCode.E, KeyCode.F, KeyCode.G, KeyCode.H, KeyCode.I, KeyCode.J, KeyCode.K,
                KeyCode.L, KeyCode.M, KeyCode.N)) {
            push(letter);
        }
        for (int passed = 1; passed < position; passed++) {
            push(KeyCode.ALT, KeyCode.RIGHT);
        }
        until(() -> says(title));
        push(KeyCode.C);
        for (int times = 0; times < 4; times++) {
            push(KeyCode.E);
        }
        push(KeyCode.C);
        push(KeyCode.ENTER);
        until(() -> lookup(".ruling-card").tryQuery().isPresent() && button("Put in minute, Enter").isPresent());
        press("Put in minute, Enter");
        untilKept(() -> decisionOn(position).isPresent());
        assertThat(decisionOn(position).orElseThrow().outcome()).isEqualTo(DecisionOutcome.UNDECIDED);
    }

    private Integer number(int position) {
        return Objects.requireNonNull(item(position).minuteNumber());
    }

    /** Opens a dispute from where the item is shown. */
    private String openedFrom(String button, int position, String first, String second) {
        filledFrom(button, position, first, second);
        until(() -> says("Permitted"));
        press("Open it, Ctrl+Enter");
        until(() -> says("Time-line") && says("What may happen next"));
        String reference = disputes.all().getLast().dispute().reference();
        assertThat(disputes.named(reference).dispute().item()).isEqualTo(item(position).id());
        return reference;
    }

    /** Fills the opening form, which knows the item already. */
    private void filledFrom(String button, int position, String first, String second) {
        String title = item(position).title();
        press(button);
        until(() -> input("What it is about").filter(field -> field.getText().equals(title)).isPresent());
        tick(first);
        tick(second);
        type("Who decided which are affected", "Independent Chair");
        type("Who brings it", first);
    }

    /** Days later a step is taken from the page of the dispute, in whose form the day of today stands already. */
    private void later(int days, String reference, EventKind kind, String button, String... fields) {
        clock.turnBy(days);
        int before = disputes.named(reference).dispute().events().size();
        long id = disputes.named(reference).dispute().id().value();
        go(Place.of(NavigationTarget.DISPUTES));
        go(Place.of(NavigationTarget.DISPUTES, id));
        press(button);
        until(() -> lookup(".panel-form").tryQuery().isPresent());
        for (int place = 0; place < fields.length; place += 2) {
            type(fields[place], fields[place + 1]);
        }
        until(() -> says("Permitted"));
        press("Record it, Ctrl+Enter");
        untilKept(() -> disputes.named(reference).dispute().events().size() == before + 1);
        until(() -> lookup(".panel-form").tryQuery().isEmpty());
        assertThat(disputes.named(reference).dispute().events().getLast().what().kind()).isEqualTo(kind);
        assertThat(disputes.named(reference).dispute().events().getLast().on()).isEqualTo(acting.today());
    }

    private void toStageTwo(String reference, String opener) {
        later(10, reference, EventKind.FAIL, "The stage does not resolve it");
        later(0, reference, EventKind.REFER, "Refer to Place");
        later(3, reference, EventKind.SKIP, "Pass over this stage", "Why", "the place arrangements do not cover workforce");
        assertThat(disputes.named(reference).stage()).isEqualTo("Stage I");
        later(12, reference, EventKind.MEET, "Executive: a meeting was held", "Note (may be left empty)", "first talks");
        later(32, reference, EventKind.REFER, "Refer to Stage II, Co-ordination Group");
        assertThat(disputes.named(reference).stage()).isEqualTo("Stage II");
        assertThat(disputes.named(reference).dispute().events().getFirst().what().by()).isEqualTo(opener);
    }

    @Test
    void a_failed_consensus_goes_through_every_stage_to_the_boards_final_decision() {
        String coast = "Coast Council";
        String trust = "Northfield Community Health NHS Trust";
        consensusFailsOn(REVIEW);
        String reference = openedFrom("Open a dispute…, Ctrl+Shift+T", REVIEW, coast, trust);
        toStageTwo(reference, coast);
        later(9, reference, EventKind.RECOMMEND, "Co-ordination Group makes a recommendation", "What is recommended", "review it again in a year");
        later(1, reference, EventKind.ADVISE, "Executive advises in writing");
        later(5, reference, EventKind.REJECT, "A party does not accept", "Who", trust);
        later(2, reference, EventKind.REFER, "Refer to Stage III, Facilitator");
        later(6, reference, EventKind.APPOINT, "Chief Officer appoints the facilitator", "Who is appointed", "a retired chief executive");
        later(30, reference, EventKind.FAIL, "The stage does not resolve it");
        later(1, reference, EventKind.REFER, "Refer to Stage IV, Board");
        later(20, reference, EventKind.DECIDE, "Partnership Board decides, finally", "What is decided", "the programme goes on until March");
        later(1, reference, EventKind.ADVISE, "Partnership Board advises in writing");
        DisputeStanding ended = disputes.named(reference);
        assertThat(ended.stage()).isEqualTo("Stage IV");
        assertThat(ended.ending()).isEqualTo(ProcedureState.Ending.DECIDED);
        assertThat(ended.dispute().events()).allSatisfy(event -> assertThat(event.outcome()).isEqualTo("permitted"));
        assertThat(ended.dispute().lettersOwed()).extracting(owed -> owed.kind().word()).contains("opening", "referral", "advice", "facilitator", "decision");
        until(() -> says("Decided"));
        assertThat(failures).isEmpty();
    }

    @Test
    void a_dispute_opened_from_the_minutes_is_settled_at_stage_two() {
        String coast = "Coast Council";
        consensusFailsOn(REVIEW);
        go(Place.of(NavigationTarget.MEETINGS, board().id().value(), "minutes " + REVIEW));
        String reference = openedFrom("Open a dispute from minute " + number(REVIEW), REVIEW, coast, "Moor District Council");
        toStageTwo(reference, coast);
        later(4, reference, EventKind.MEET, "Co-ordination Group: a meeting was held");
        later(3, reference, EventKind.SETTLE, "The parties settle", "The terms agreed", "a joint review in the autumn");
        assertThat(disputes.named(reference).stage()).isEqualTo("Stage II");
        assertThat(disputes.named(reference).ending()).isEqualTo(ProcedureState.Ending.SETTLED);
        until(() -> says("Settled") && says("a joint review in the autumn") && !says("What may happen next"));
        assertThat(failures).isEmpty();
    }

    @Test
    void a_dispute_opened_from_the_decision_is_withdrawn_by_whoever_brought_it() {
        String coast = "Coast Council";
        consensusFailsOn(REVIEW);
        go(Place.of(NavigationTarget.DECISIONS, decisionOn(REVIEW).orElseThrow().id().value()));
        String reference = openedFrom("Open a dispute…, Ctrl+Shift+T", REVIEW, coast, "Moor District Council");
        later(2, reference, EventKind.WITHDRAW, "Coast Council withdraws", "Why (may be left empty)", "the review was widened");
        assertThat(disputes.named(reference).ending()).isEqualTo(ProcedureState.Ending.WITHDRAWN);
        until(() -> says("Withdrawn") && says("the review was widened"));
        assertThat(failures).isEmpty();
    }

    @Test
    void an_undecided_funding_item_may_not_be_referred_and_the_form_says_by_which_clause() {
        consensusFailsOn(APPORTIONMENT);
        filledFrom("Open a dispute…, Ctrl+Shift+T", APPORTIONMENT, "Coast Council", "Moor District Council");
        until(() -> says("may not be referred to dispute resolution") && says("The body itself may take it up again"));
        press("Open it, Ctrl+Enter");
        until(() -> lookup(".panel-form > .field-error").queryAll().stream().anyMatch(node -> node.isVisible()
                && ((Labeled) node).getText().contains("cl. 9.4")));
        assertThat(disputes.all()).hasSize(6);
    }
}
