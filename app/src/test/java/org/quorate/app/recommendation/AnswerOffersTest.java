package org.quorate.app.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.recommendation.Answer;

/** The offer to record a body's answer, made as soon as it has decided on the item as which a recommendation arrived. */
class AnswerOffersTest extends RecommendationFixture {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.HOME));
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final BackgroundTasks tasks = new BackgroundTasks(worker, worker, Runnable::run, failures::add);

    @AfterEach
    void stop() {
        worker.close();
        assertThat(failures).isEmpty();
    }

    /** What the window would show once it has looked. */
    private List<String> told() throws InterruptedException, ExecutionException {
        worker.submit(() -> { }).get();
        return dialogs.told();
    }

    /** A recommendation that stands on the agenda of the Board. */
    private AgendaItem arrived() {
        cheshire();
        Meeting next = meeting(BOARD, TODAY.plusDays(7), MeetingState.PLANNED);
        sent(made(PCG, "portfolio", null, null), null, null, TODAY);
        return store.read(session -> session.meetings().itemsOf(next.id())).getFirst();
    }

    private void decide(AgendaItem item) {
        store.change("Board Secretary", "Recorded a decision", session -> session.decisions().save(new Decision(new DecisionId(session.ids().next()), "PB 1",
                item.meeting(), item.id(), item.title(), DecisionOutcome.RECEIVED, DecisionMethod.ASSENT, null,
                new RulingOnRecord.NotComputed("Taken by assent; nobody counted."), new Resolution.Single("the portfolio be signed off"),
                TODAY.atTime(14, 30), 0)));
    }

    private void begin() {
        new AnswerOffers(service, tasks, dialogs, navigation).begin();
    }

    @Test
    void a_decision_is_offered_once_as_the_answer_and_leads_to_where_it_is_recorded() throws InterruptedException, ExecutionException {
        AgendaItem item = arrived();
        begin();
        assertThat(told()).isEmpty();
        decide(item);
        assertThat(told()).containsExactly("The partnership board has decided on R-1, Portfolio.");
        dialogs.takeUp("Record its answer");
        assertThat(navigation.currentProperty().get()).isEqualTo(new Place(NavigationTarget.RECOMMENDATIONS,
                service.named("R-1").recommendation().id().value(), "answer"));

        meeting(ASSEMBLY, TODAY.plusDays(9), MeetingState.PLANNED);
        assertThat(told()).as("not a second time").hasSize(1);
    }

    @Test
    void what_waited_before_the_window_was_opened_is_not_offered_and_what_was_answered_waits_no_longer() throws InterruptedException, ExecutionException {
        AgendaItem item = arrived();
        decide(item);
        begin();
        assertThat(service.toRecord()).hasSize(1);
        assertThat(told()).isEmpty();
        answered("R-1", Answer.ACCEPTED, TODAY);
        assertThat(service.toRecord()).isEmpty();
        assertThat(told()).isEmpty();
    }
}
