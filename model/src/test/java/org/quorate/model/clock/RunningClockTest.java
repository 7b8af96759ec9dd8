package org.quorate.model.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Step;

class RunningClockTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 18);

    @Test
    void the_last_day_itself_is_still_in_time_and_the_day_after_is_overdue() {
        assertThat(ClockState.of(MONDAY, MONDAY)).isEqualTo(ClockState.TODAY);
        assertThat(ClockState.of(MONDAY, MONDAY.plusDays(1))).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void this_week_ends_on_sunday_and_this_month_on_its_last_day() {
        assertThat(ClockState.of(LocalDate.of(2027, 1, 24), MONDAY)).isEqualTo(ClockState.THIS_WEEK);
        assertThat(ClockState.of(LocalDate.of(2027, 1, 25), MONDAY)).isEqualTo(ClockState.THIS_MONTH);
        assertThat(ClockState.of(LocalDate.of(2027, 1, 31), MONDAY)).isEqualTo(ClockState.THIS_MONTH);
        assertThat(ClockState.of(LocalDate.of(2027, 2, 1), MONDAY)).isEqualTo(ClockState.LATER);
    }

    @Test
    void a_week_that_runs_into_the_next_month_is_still_this_week() {
        assertThat(ClockState.of(LocalDate.of(2028, 3, 5), LocalDate.of(2028, 2, 29))).isEqualTo(ClockState.THIS_WEEK);
        assertThat(ClockState.of(LocalDate.of(2028, 3, 6), LocalDate.of(2028, 2, 29))).isEqualTo(ClockState.LATER);
    }

    @Test
    void on_a_sunday_nothing_but_the_day_itself_is_this_week() {
        LocalDate sunday = LocalDate.of(2027, 3, 28);
        assertThat(ClockState.of(sunday, sunday)).isEqualTo(ClockState.TODAY);
        assertThat(ClockState.of(sunday.plusDays(1), sunday)).isEqualTo(ClockState.THIS_MONTH);
    }

    @Test
    void a_clock_that_may_end_on_two_days_is_silent_until_both_have_passed() {
        RunningClock clock = clock("a", new ClockEnd.Silent("board.notice.agenda.receipt-day", List.of(MONDAY.plusDays(2), MONDAY)));
        assertThat(clock.stateOn(MONDAY)).isEqualTo(ClockState.SILENT);
        assertThat(clock.stateOn(MONDAY.plusDays(2))).isEqualTo(ClockState.SILENT);
        assertThat(clock.stateOn(MONDAY.plusDays(3))).isEqualTo(ClockState.OVERDUE);
        assertThat(clock.firstPossible()).contains(MONDAY);
        assertThat(clock.lastDay()).isEmpty();
    }

    @Test
    void a_clock_that_stands_still_is_never_overdue() {
        assertThat(clock("a", new ClockEnd.Waiting("the legislation", null)).stateOn(MONDAY)).isEqualTo(ClockState.WAITING);
    }

    @Test
    void the_most_pressing_comes_first_and_what_has_no_day_last() {
        RunningClock late = clock("late", ClockEnd.by(MONDAY.minusDays(1)));
        RunningClock today = clock("today", ClockEnd.by(MONDAY));
        RunningClock later = clock("later", ClockEnd.by(MONDAY.plusDays(90)));
        RunningClock silent = clock("silent", new ClockEnd.Silent("x", List.of()));
        RunningClock waiting = clock("waiting", new ClockEnd.Waiting("an event", null));
        assertThat(Stream.of(waiting, later, silent, today, late).sorted(RunningClock.inOrderOn(MONDAY)))
                .containsExactly(late, today, later, silent, waiting);
    }

    @Test
    void its_clauses_are_named_once_each() {
        RunningClock clock = new RunningClock("a", ClockKind.NOTICE, "Issue the agenda", ClockSubject.of("PB", "Board", "Board"), null,
                ClockEnd.by(MONDAY), null,
                Reasoning.of(List.of(new Step("One.", null, null, "12.2"), new Step("Two.", null, null, null), new Step("Three.", null, null, "12.2"))),
                "Issue it.", Closing.BY_HAND);
        assertThat(clock.clauses()).isEqualTo("12.2");
    }

    private static RunningClock clock(String key, ClockEnd end) {
        return new RunningClock(key, ClockKind.OBLIGATION, "Review", ClockSubject.of("O-1", "Review", null), null, end, null, Reasoning.of(List.of()),
                "Review it.", Closing.BY_HAND);
    }
}
