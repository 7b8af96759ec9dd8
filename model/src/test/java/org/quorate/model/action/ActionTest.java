package org.quorate.model.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;

class ActionTest {
    private static final LocalDate RAISED = LocalDate.of(2027, 1, 26);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 26);
    private final Action open = new Action(new ActionId(1), "A-98", "Circulate the plan", List.of(new Owner(null, "Director of Finance")), null,
        null, null, RAISED, List.of(new DueDate(DUE, RAISED, null)), ActionState.OPEN, List.of(), null, null, 0);

    @Test
    void an_action_is_overdue_from_the_day_after_its_date() {
        assertThat(open.isOverdueOn(DUE)).isFalse();
        assertThat(open.isOverdueOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_new_date_keeps_every_earlier_one() {
        Action later = open.dueOn(DUE.plusDays(7), DUE, "waiting for figures");

        assertThat(later.due()).contains(DUE.plusDays(7));
        assertThat(later.dueDates()).extracting(DueDate::due).containsExactly(DUE, DUE.plusDays(7));
        assertThat(later.isOverdueOn(DUE.plusDays(1))).isFalse();
    }

    @Test
    void progress_is_added_and_never_overwritten() {
        Action noted = open.withProgress(new Progress(RAISED, "Ada Example", "begun")).withProgress(new Progress(DUE, "Ada Example", "half done"));

        assertThat(noted.progress()).extracting(Progress::note).containsExactly("begun", "half done");
    }

    @Test
    void a_closed_action_is_not_overdue_and_cannot_be_closed_again() {
        Action done = open.closed(ActionState.DONE, DUE.plusDays(3), null);

        assertThat(done.isOverdueOn(DUE.plusDays(4))).isFalse();
        assertThatThrownBy(() -> done.closed(ActionState.DROPPED, DUE.plusDays(4), null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open.closed(ActionState.OPEN, DUE, null)).isInstanceOf(Refused.class);
    }

    @Test
    void a_closed_action_takes_no_new_date_until_it_is_reopened() {
        Action done = open.closed(ActionState.DONE, DUE, null);

        assertThatThrownBy(() -> done.dueOn(DUE.plusDays(7), DUE, null)).isInstanceOf(Refused.class).hasMessageContaining("reopen");
        assertThat(done.reopened().dueOn(DUE.plusDays(7), DUE, null).closedOn()).isNull();
    }

    @Test
    void an_action_cannot_be_closed_before_it_was_raised() {
        assertThat(open.closed(ActionState.DONE, RAISED, null).closedOn()).isEqualTo(RAISED);
        assertThatThrownBy(() -> open.closed(ActionState.DONE, RAISED.minusDays(1), null))
            .isInstanceOf(Refused.class).hasMessageContaining("before it was raised");
    }

    @Test
    void an_action_without_a_date_is_never_overdue() {
        Action undated = new Action(new ActionId(2), "A-99", "Think", List.of(), null, null, null, RAISED, List.of(), ActionState.OPEN, List.of(),
            null, null, 0);

        assertThat(undated.isOverdueOn(RAISED.plusYears(9))).isFalse();
    }
}
