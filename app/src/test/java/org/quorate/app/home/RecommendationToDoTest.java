package org.quorate.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.control.Tone;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.recommendation.AnswerToRecord;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.ruling.Reasoning;

class RecommendationToDoTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    @Test
    void an_answer_given_and_not_recorded_leads_to_the_form_in_which_it_is_recorded_and_is_not_named_as_stuck_too() {
        List<ToDo> toDo = RecommendationToDo.of(List.of(new AnswerToRecord(new RecommendationId(7), "R-2", "Capital", "Board")),
                List.of(clock("R-2", "awaited", "Does not get on", new ClockEnd.Waiting("an answer", TODAY))), TODAY);
        assertThat(toDo).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("Record the answer to R-2");
            assertThat(each.note()).isEqualTo("The Board has decided");
            assertThat(each.place()).isEqualTo(Place.of(NavigationTarget.RECOMMENDATIONS, 7L, "answer"));
        });
    }

    @Test
    void one_due_within_five_days_is_named_and_one_due_after_them_is_not() {
        assertThat(words(due("R-1", ClockEnd.by(TODAY.plusDays(5))), due("R-2", ClockEnd.by(TODAY.plusDays(6))))).containsExactly("Recommendation R-1 is due");
        assertThat(words(due("R-1", ClockEnd.by(TODAY.minusDays(1))))).containsExactly("Recommendation R-1 was due");
        assertThat(words(due("R-1", new ClockEnd.Silent("recommendations.due-which", List.of(TODAY))))).containsExactly("Recommendation R-1 may be due");
    }

    @Test
    void only_what_is_late_is_bad() {
        assertThat(of(due("R-1", ClockEnd.by(TODAY)), due("R-2", ClockEnd.by(TODAY.minusDays(1))))).extracting(ToDo::tone, ToDo::when)
                .containsExactly(tuple(Tone.PLAIN, "today"), tuple(Tone.BAD, "Sun 17 Jan"));
    }

    @Test
    void an_answer_awaited_at_a_meeting_is_no_errand_and_partners_that_have_not_answered_are() {
        assertThat(words(clock("R-1", "awaited", "Answer awaited", ClockEnd.by(TODAY)),
                clock("R-5", "awaited", "Partners' answers awaited", new ClockEnd.Waiting("answers", TODAY)))).containsExactly("Ask the partners about R-5");
    }

    @Test
    void those_that_do_not_get_on_are_one_line_with_the_first_four_and_how_many_more() {
        PlacedClock[] stuck = List.of("R-1", "R-2", "R-3", "R-4", "R-5").stream()
                .map(each -> clock(each, "awaited", "Does not get on", new ClockEnd.Waiting("an answer", TODAY))).toArray(PlacedClock[]::new);
        assertThat(of(stuck)).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("5 recommendations do not get on");
            assertThat(each.note()).isEqualTo("R-1, R-2, R-3, R-4 and 1 more");
            assertThat(each.place().part()).isEqualTo("stuck");
        });
    }

    private static List<String> words(PlacedClock... clocks) {
        return of(clocks).stream().map(ToDo::text).toList();
    }

    private static List<ToDo> of(PlacedClock... clocks) {
        return RecommendationToDo.of(List.of(), List.of(clocks), TODAY);
    }

    private static PlacedClock due(String reference, ClockEnd end) {
        return clock(reference, "due", "Recommendation due", end);
    }

    private static PlacedClock clock(String reference, String which, String what, ClockEnd end) {
        return new PlacedClock(new RunningClock("recommendation/" + reference + "/" + which, ClockKind.RECOMMENDATION, what,
                ClockSubject.of(reference, "What it says", "Board"), TODAY, end, "6 of 12 partners", Reasoning.of(List.of()), "See to it.",
                Closing.BY_ITS_RECORD), Place.of(NavigationTarget.RECOMMENDATIONS));
    }
}
