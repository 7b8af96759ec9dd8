package org.quorate.app.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.charter.CharterService;
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
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Standing.State;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

class RecommendationsScreenTest extends WindowTest {
    private final DemonstrationFixture northfield = new DemonstrationFixture(TemporaryFolder.make());
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final RecommendationService service = new RecommendationService(northfield.store, northfield.acting,
            new CharterService(northfield.store, northfield.acting), new Rulings(new EnglishBankHolidays()));
    private RecommendationsScreen screen;
    private RecommendationsViewModel model;

    @Override
    protected Parent content() {
        Tasks tasks = new BackgroundTasks(worker, worker, Platform::runLater, failures::add);
        model = new RecommendationsViewModel(service, new PartnersService(service),
                new RecommendationsExport(northfield.store, northfield.acting, service), new LetteredReportExport(northfield.store, service), tasks, dialogs,
                new Navigation(Place.of(NavigationTarget.RECOMMENDATIONS)));
        screen = new RecommendationsScreen(model, new RegisterPrinting(dialogs, northfield.acting::today), preferences);
        screen.attach();
        screen.open(Place.of(NavigationTarget.RECOMMENDATIONS));
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

    private void choose(String reference) {
        until(() -> !screen.table().shownRows().isEmpty());
        inWindow(() -> screen.table().shownRows().stream().filter(entry -> entry.reference().equals(reference)).findFirst().ifPresent(screen.table()::select));
        until(() -> {
            RecommendationEntry chosen = model.chosenProperty().get();
            return chosen != null && chosen.reference().equals(reference);
        });
    }

    @Test
    void what_left_out_a_step_shows_its_route_the_finding_and_why_a_move_is_refused() {
        choose("R-4");
        until(() -> lookup(".step-line").tryQuery().isPresent());
        assertThat(lookup(".step-missed").tryQuery()).isPresent();
        assertThat(lookup("It was signed off on Tue 1 Dec 2026 without being proposed by the Co-ordination Group; it was made by the Executive."
                + " [Memorandum 12.1]").tryQuery()).isPresent();
        assertThat(lookup("Record the answer: R-4 is with no body that could answer. Send it first.").tryQuery()).isPresent();
    }

    @Test
    void a_proposal_is_sent_on_signed_off_and_reviewed_step_by_step_in_the_forms_beside_the_register() {
        choose("R-11");
        assertThat(states()).containsExactly("Propose: done", "Sign off: to come", "Review: to come");
        step("Send");
        until(() -> standing() == State.ON_AGENDA);
        assertThat(states().get(1)).isEqualTo("Sign off: now");
        answer(Answer.ACCEPTED);
        until(() -> standing() == State.TO_GO_ON);
        assertThat(states().get(1)).isEqualTo("Sign off: done");
        step("Send");
        until(() -> standing() == State.ON_AGENDA && "Assembly".equals(holder()));
        answer(Answer.ACCEPTED);
        until(() -> standing() == State.ACCEPTED);
        assertThat(states()).containsExactly("Propose: done", "Sign off: done", "Review: done");
        assertThat(entry().standing().findings()).isEmpty();
    }

    @Test
    void it_stays_with_the_partners_until_the_last_of_them_has_answered() {
        choose("R-5");
        for (int left = 6; left > 0; left--) {
            assertThat(holder()).isEqualTo(left + " of 12 partners");
            assertThat(standing()).isEqualTo(State.WITH_PARTNERS);
            step("Record a partner's answer");
            int after = left - 1;
            until(() -> outstanding() == after);
        }
        assertThat(holder()).doesNotContain("of 12 partners");
        assertThat(lookup("Has not answered").tryQuery()).isEmpty();
    }

    private void step(String act) {
        act(act);
        until(() -> lookup(".move-form").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup(".move-form").tryQuery().isEmpty());
    }

    private void answer(Answer answer) {
        act("Record the answer");
        until(() -> lookup(".move-form").tryQuery().isPresent());
        inWindow(() -> lookup((Node node) -> node instanceof ComboBox<?> && "Answer".equals(node.getAccessibleText())).<ComboBox<Answer>>query()
                .setValue(answer));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup(".move-form").tryQuery().isEmpty());
    }

    private RecommendationEntry entry() {
        return inWindow(() -> Objects.requireNonNull(model.chosenProperty().get()));
    }

    private State standing() {
        return entry().standing().state();
    }

    private String holder() {
        return entry().holder();
    }

    private int outstanding() {
        return Objects.requireNonNull(entry().journey().ratification()).outstanding().size();
    }

    private List<String> states() {
        return entry().standing().steps().stream().map(each -> each.title() + ": " + each.state().words().toLowerCase(Locale.UK)).toList();
    }

    @Test
    void a_partners_answer_is_recorded_in_the_form_and_one_fewer_is_awaited() {
        choose("R-5");
        act("Record a partner's answer");
        until(() -> lookup(".move-form").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> {
            RecommendationEntry chosen = model.chosenProperty().get();
            return chosen != null && "5 of 12 partners".equals(chosen.standing().holder());
        });
    }

    @Test
    void a_lettered_report_is_typed_with_enter_and_tab_and_kept_with_ctrl_enter() {
        until(() -> !model.bodies().isEmpty());
        act("Lettered report");
        until(() -> lookup(".outline-editor").tryQuery().isPresent());
        write("Review of the winter");
        inWindow(() -> {
            ComboBox<?> from = lookup((Node node) -> node instanceof ComboBox<?> && "The body that makes it".equals(node.getAccessibleText()))
                    .query();
            from.getSelectionModel().select(0);
        });
        inWindow(() -> lookup(".outline-editor .text-field").<TextField>query().requestFocus());
        write("Amend the plan");
        push(KeyCode.ENTER);
        push(KeyCode.TAB);
        write("more beds");
        push(KeyCode.ENTER);
        write("fewer moves");
        push(KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.TAB);
        write("Thank the staff [by 19/3/2027 or after the winter]");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> {
            RecommendationEntry chosen = model.chosenProperty().get();
            return chosen != null && chosen.title().equals("Review of the winter");
        });
        List<Point> points = inWindow(() -> model.chosenProperty().get().recommendation().report().points());
        assertThat(points).extracting(Point::text).containsExactly("Amend the plan", "Thank the staff");
        assertThat(points.getFirst().subItems()).hasSize(2);
        assertThat(points.getFirst().markOf(1)).isEqualTo("ii");
        assertThat(points.getLast().due().text()).isEqualTo("by 2027-03-19, or following winter");
    }

    private void change(String act, Runnable fill) {
        act(act);
        until(() -> lookup(".move-form").tryQuery().isPresent());
        inWindow(fill);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup(".move-form").tryQuery().isEmpty());
    }

    private PointStanding point() {
        return Objects.requireNonNull(entry().point());
    }

    private <T> ComboBox<T> box(String name) {
        return lookup((Node node) -> node instanceof ComboBox<?> && name.equals(node.getAccessibleText())).query();
    }

    @Test
    void a_lettered_point_is_answered_addressed_filed_tracked_and_carried_out_beside_the_register() {
        inWindow(() -> screen.table().showView("All"));
        choose("R-6 C");
        change("Address to partners", () -> List.of("Coast Council", "Moor District Council").forEach(name ->
                lookup((Node node) -> node instanceof CheckBox box && name.equals(box.getText())).<CheckBox>query().setSelected(true)));
        until(() -> point().point().partners().size() == 2);
        assertThat(lookup("Has not answered").tryQuery()).isPresent();
        change("A partner answers", () -> { });
        until(() -> point().awaited().equals(List.of("Moor District Council")));
        change("Answer the point", () -> this.<Answer>box("Answer").setValue(Answer.AMENDED));
        until(() -> point().answer() == Answer.AMENDED);
        change("File the point", () -> lookup((Node node) -> "Theme (may be left empty)".equals(node.getAccessibleText())).<TextField>query()
                .setText("Review"));
        until(() -> "Review".equals(point().point().theme()));
        change("Track to an action", () -> box("Action").getSelectionModel().selectFirst());
        until(() -> point().actions().size() == 1);
        assertThat(point().state()).isEqualTo(PointStanding.State.IN_HAND);
        change("The event came about", () -> { });
        until(() -> entry().recommendation().events().getLast().what() instanceof Happened.EventCame);
        change("Carried out", () -> this.<String>box("Partner").setValue("Coast Council"));
        until(() -> point().parts().getFirst().carriedOutOn() != null);
        change("Carried out", () -> { });
        until(() -> point().state() == PointStanding.State.CARRIED_OUT);
        assertThat(entry().reference()).as("the point stays chosen").isEqualTo("R-6 C");
    }

    @Test
    void what_is_done_to_a_point_is_refused_of_the_whole_with_the_reason() {
        choose("R-5");
        assertThat(inWindow(() -> screen.acts().stream().filter(act -> act.text().equals("Answer the point")).findFirst().orElseThrow().refusal().getValue()))
                .isEqualTo("It has no lettered points");
    }
}
