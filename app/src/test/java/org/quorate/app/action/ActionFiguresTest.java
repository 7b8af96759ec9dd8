package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.app.action.ActionFigures.Count;
import org.quorate.app.action.ActionFigures.Month;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;

class ActionFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    private static ActionEntry entry(String partner, LocalDate raised, LocalDate due, @Nullable LocalDate closed) {
        Action action = new Action(new ActionId(1), "A-1", "Do it", List.of(), null, null, null, raised, List.of(new DueDate(due, raised, null)),
                closed == null ? ActionState.OPEN : ActionState.DONE, List.of(), closed, null, 0);
        return new ActionEntry(action, "Board", "", null, 0, partner, List.of(), List.of(), false);
    }

    @Test
    void a_month_counts_what_was_raised_and_closed_in_it_and_what_was_open_at_its_end() {
        LocalDate due = LocalDate.of(2027, 6, 1);
        List<ActionEntry> entries = List.of(
                entry("", LocalDate.of(2027, 1, 31), due, null), entry("", LocalDate.of(2027, 2, 1), due, LocalDate.of(2027, 2, 28)),
                entry("", LocalDate.of(2027, 2, 28), due, LocalDate.of(2027, 3, 1)));
        assertThat(ActionFigures.of(entries, TODAY, 3).months()).containsExactly(
                new Month(YearMonth.of(2027, 1), 1, 0, 1), new Month(YearMonth.of(2027, 2), 2, 1, 2), new Month(YearMonth.of(2027, 3), 0, 1, 1));
    }

    @Test
    void open_actions_are_counted_by_partner_most_first_and_those_without_one_last() {
        LocalDate raised = LocalDate.of(2027, 3, 1);
        List<ActionEntry> entries = List.of(
                entry("", raised, TODAY, null), entry("", raised, TODAY, null), entry("West Council", raised, TODAY.minusDays(1), null),
                entry("East Trust", raised, TODAY, null), entry("East Trust", raised, TODAY.minusDays(1), null),
                entry("East Trust", raised, TODAY, TODAY));
        assertThat(ActionFigures.of(entries, TODAY, 1).partners())
                .containsExactly(new Count("East Trust", 2, 1), new Count("West Council", 1, 1), new Count("No partner", 2, 0));
    }

    @Test
    void an_action_of_thirty_days_is_in_the_first_age_and_one_of_thirty_one_in_the_second() {
        List<ActionEntry> entries = List.of(
                entry("", TODAY.minusDays(30), TODAY, null), entry("", TODAY.minusDays(31), TODAY, null), entry("", TODAY.minusDays(181), TODAY, null));
        assertThat(ActionFigures.of(entries, TODAY, 1).ages()).containsExactly(
                new Count("Up to 30 days", 1, 0), new Count("31 to 90 days", 1, 0), new Count("91 to 180 days", 0, 0), new Count("Over 180 days", 1, 0));
    }
}
