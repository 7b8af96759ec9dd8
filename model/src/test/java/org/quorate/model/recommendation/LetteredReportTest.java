package org.quorate.model.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;

class LetteredReportTest {
    private static Point point(String letter, int leadIn, SubItem... items) {
        return new Point(letter, leadIn, "Do something", List.of(items), null, null, null);
    }

    private static LetteredReport report(int leadIns, Point... points) {
        return new LetteredReport(null, List.of(), List.of(), List.of(), List.of(), Collections.nCopies(leadIns, "That the Board:"), List.of(points));
    }

    @Test
    void letters_run_on_over_the_lead_ins_and_go_on_with_AA_after_Z() {
        assertThat(report(2, point("A", 0), point("B", 1)).points()).hasSize(2);
        assertThat(List.of(Point.letterAt(0), Point.letterAt(25), Point.letterAt(26), Point.letterAt(51), Point.letterAt(52)))
                .containsExactly("A", "Z", "AA", "AZ", "BA");
    }

    @Test
    void a_letter_left_out_is_refused_with_the_one_that_should_come() {
        assertThatThrownBy(() -> report(1, point("A", 0), point("C", 0))).isInstanceOf(Refused.class).hasMessageContaining("after A comes B, not C");
    }

    @Test
    void a_point_under_a_lead_in_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> report(1, point("A", 1))).isInstanceOf(Refused.class).hasMessageContaining("lead-in that is not there");
        assertThatThrownBy(() -> report(2, point("A", 1), point("B", 0))).isInstanceOf(Refused.class).hasMessageContaining("before its lead-in");
    }

    @Test
    void sub_items_are_numbered_in_roman_figures_and_bullets_have_no_number() {
        Point point = point("A", 0, new SubItem(SubItem.Mark.ROMAN, "one"), new SubItem(SubItem.Mark.BULLET, "aside"),
                new SubItem(SubItem.Mark.ROMAN, "two"));
        assertThat(List.of(point.markOf(0), point.markOf(1), point.markOf(2))).containsExactly("i", "", "ii");
        assertThat(List.of(SubItem.roman(4), SubItem.roman(9), SubItem.roman(11), SubItem.roman(39), SubItem.roman(40)))
                .containsExactly("iv", "ix", "xi", "xxxix", "xl");
    }
}
