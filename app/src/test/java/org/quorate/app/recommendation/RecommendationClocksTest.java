package org.quorate.app.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.app.clock.PlacedClock;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.DueDate;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

class RecommendationClocksTest extends RecommendationFixture {

    @Test
    void the_answer_awaited_of_a_body_is_due_at_the_meeting_whose_agenda_it_stands_on_and_waits_while_it_stands_on_none() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, null, null, MADE);
        assertThat(only().end()).isEqualTo(new ClockEnd.Waiting("the answer of the partnership board", MADE));
        Meeting next = meeting(BOARD, TODAY.plusDays(7), MeetingState.PLANNED);
        service.place(r, next.id(), null, TODAY);
        assertThat(only().end()).isEqualTo(ClockEnd.by(TODAY.plusDays(7)));
        assertThat(only().toDo()).isEqualTo("Record the answer to R-1 once the partnership board has given it.");
        answered(r, Answer.REJECTED, TODAY);
        assertThat(clocks()).isEmpty();
    }

    @Test
    void one_that_does_not_get_on_waits_since_the_day_the_body_met_without_it_and_says_so() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, null, null, MADE);
        LocalDate met = MADE.plusDays(20);
        meeting(BOARD, met, MeetingState.HELD);
        assertThat(only()).extracting(RunningClock::what, RunningClock::end)
                .containsExactly("Does not get on", new ClockEnd.Waiting("the answer of the partnership board", met));
        assertThat(only().reason().paragraph()).contains("has met without it, on Mon 1 Feb 2021");
    }

    @Test
    void partners_answers_are_awaited_by_name_until_the_last_has_answered() {
        cheshire();
        charters.settle("adoption.evidence", "either", "The Board", LocalDate.of(2020, 1, 2));
        String r = made("partnership-executive", "adoption", null, null);
        partners.put(r, null, List.of("Halton MBC", "Mersey Care"), List.of(), MADE);
        assertThat(only().toDo()).isEqualTo("Ask those who have not answered: Halton MBC, Mersey Care.");
        reply(r, "Halton MBC", Reply.SUPPORTS, ReplyForm.PDF);
        assertThat(only().toDo()).isEqualTo("Ask those who have not answered: Mersey Care.");
        assertThat(only().starts()).isEqualTo(MADE);
        reply(r, "Mersey Care", Reply.SUPPORTS, ReplyForm.PDF);
        assertThat(clocks()).isEmpty();
    }

    @Test
    void a_due_day_runs_until_it_is_carried_out_though_it_was_accepted_before() {
        cheshire();
        String r = dueBy(new DueDate(List.of(new DueDate.Day.Date(TODAY))), null);
        sent(r, BOARD, Ask.AGREE, MADE);
        answered(r, Answer.ACCEPTED, MADE.plusDays(1));
        assertThat(only().stateOn(TODAY)).isEqualTo(ClockState.TODAY);
        assertThat(only().stateOn(TODAY.plusDays(1))).isEqualTo(ClockState.OVERDUE);
        new PointsService(service).carriedOut(r, null, TODAY, List.of());
        assertThat(clocks()).isEmpty();
    }

    @Test
    void by_a_day_or_after_an_event_is_silent_on_which_counts_until_the_charter_says() {
        cheshire();
        DueDate either = new DueDate(List.of(new DueDate.Day.Date(LocalDate.of(2022, 3, 31)), new DueDate.Day.Event("legislation")));
        String r = dueBy(null, either);
        assertThat(due(r + " A").end()).isEqualTo(new ClockEnd.Silent("recommendations.due-which", List.of(LocalDate.of(2022, 3, 31))));
        charters.settle("recommendations.due-which", "later", "The Board", LocalDate.of(2020, 1, 2));
        assertThat(due(r + " A").end()).isEqualTo(new ClockEnd.Waiting("legislation", null));
        charters.settle("recommendations.due-which", "earlier", "The Board", LocalDate.of(2020, 1, 3));
        assertThat(due(r + " A").end()).isEqualTo(ClockEnd.by(LocalDate.of(2022, 3, 31)));
    }

    @Test
    void a_point_that_was_taken_up_awaits_the_partners_it_is_addressed_to_by_name() {
        cheshire();
        PointsService points = new PointsService(service);
        String r = dueBy(null, new DueDate(List.of(new DueDate.Day.Event("legislation"))));
        points.address(r, "A", List.of("Halton MBC", "Mersey Care"), MADE);
        assertThat(clocks()).noneMatch(clock -> clock.what().equals("Partners' answers awaited"));
        points.answer(r, "A", Answer.ACCEPTED, null, MADE.plusDays(2));
        points.replied(r, "A", "Mersey Care", Reply.SUPPORTS, null, null, MADE.plusDays(3), List.of());
        assertThat(clocks()).filteredOn(clock -> clock.what().equals("Partners' answers awaited")).singleElement()
                .satisfies(clock -> assertThat(clock.end()).isEqualTo(new ClockEnd.Waiting("the answers of Halton MBC", MADE.plusDays(2))));
        points.replied(r, "A", "Halton MBC", Reply.RESPONDED, null, "in part", MADE.plusDays(4), List.of());
        assertThat(clocks()).noneMatch(clock -> clock.what().equals("Partners' answers awaited"));
    }

    private String dueBy(@Nullable DueDate whole, @Nullable DueDate ofPoint) {
        LetteredReport report = ofPoint == null ? null : new LetteredReport(null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new Point("A", 0, "Review the memorandum", List.of(), null, null, ofPoint)));
        return service.make(new NewRecommendation("Review", null, body(PCG), null, null, null, null, whole, report, MADE, null, List.of())).reference();
    }

    private RunningClock due(String reference) {
        return clocks().stream().filter(clock -> clock.about().reference().equals(reference)).findFirst().orElseThrow();
    }

    private RunningClock only() {
        assertThat(clocks()).hasSize(1);
        return clocks().getFirst();
    }

    private List<RunningClock> clocks() {
        List<RunningClock> clocks = store.read(session -> new RecommendationClocks(charters, new Rulings(new EnglishBankHolidays())).clocks(session, TODAY))
                .stream().map(PlacedClock::clock).toList();
        assertThat(clocks).extracting(RunningClock::kind).allMatch(ClockKind.RECOMMENDATION::equals);
        return clocks;
    }
}
