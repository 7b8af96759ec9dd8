package org.quorate.model.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Organisation;

class QuarterTest {
    private static final Organisation TRUST = new Organisation(null, "Acute Trust");
    private static final Quarter FIRST = new Quarter(2026, 1);

    @ParameterizedTest
    @CsvSource({"2022-03-31, Q4 2021/22", "2022-04-01, Q1 2022/23", "2022-06-30, Q1 2022/23", "2022-07-01, Q2 2022/23", "2022-12-31, Q3 2022/23",
        "2023-01-01, Q4 2022/23", "2024-02-29, Q4 2023/24", "1999-12-31, Q3 1999/00"})
    void a_day_falls_in_a_quarter_of_the_financial_year(LocalDate day, String quarter) {
        assertThat(Quarter.of(day).words()).isEqualTo(quarter);
        assertThat(Quarter.read(quarter)).isEqualTo(Quarter.of(day));
        assertThat(day).isBetween(Quarter.of(day).firstDay(), Quarter.of(day).lastDay());
    }

    @Test
    void a_quarter_is_read_in_either_order_and_a_year_that_does_not_follow_is_refused() {
        assertThat(Quarter.read("2026/27 q3")).isEqualTo(new Quarter(2026, 3));
        assertThat(Quarter.read("q3 2026-2027")).isEqualTo(new Quarter(2026, 3));
        assertThatThrownBy(() -> Quarter.read("Q3 2026/28")).isInstanceOf(Refused.class).hasMessageContaining("do not follow");
        assertThatThrownBy(() -> Quarter.read("autumn")).hasMessageContaining("Q2 2022/23");
    }

    private static SegmentEntry entry(Organisation whose, Quarter quarter, SegmentKind kind, int segment) {
        return new SegmentEntry(new SegmentEntryId(1), whose, quarter, kind, segment, "NHS England", quarter.lastDay(), null, List.of(), null, null, null, null,
                quarter.lastDay(), "A Secretary");
    }

    @Test
    void a_quarter_left_out_is_a_finding_and_never_filled_in() {
        List<SegmentEntry> all = List.of(entry(TRUST, FIRST, SegmentKind.RECOMMENDATION, 2), entry(TRUST, FIRST, SegmentKind.DECISION, 2),
                entry(TRUST, FIRST.next().next(), SegmentKind.RECOMMENDATION, 3));
        SegmentHistory history = SegmentHistory.of(TRUST, "Acute Trust", all, LocalDate.of(2027, 1, 1));
        assertThat(history.quarters()).extracting(quarter -> quarter.quarter().number()).containsExactly(1, 2, 3);
        assertThat(history.findings()).containsExactly("Nothing is on record for Q2 2026/27.", "Nobody has decided the segment of Q3 2026/27.");
        assertThat(history.current().orElseThrow().segment()).isEqualTo(2);
    }

    @Test
    void until_a_quarter_has_ended_nobody_is_late_with_it() {
        List<SegmentEntry> all = List.of(entry(TRUST, FIRST, SegmentKind.RECOMMENDATION, 2));
        assertThat(SegmentHistory.of(TRUST, "Acute Trust", all, FIRST.lastDay()).findings()).isEmpty();
        assertThat(SegmentHistory.of(TRUST, "Acute Trust", all, FIRST.lastDay().plusDays(1)).findings())
                .containsExactly("Nobody has decided the segment of Q1 2026/27.");
    }

    @Test
    void a_recommendation_is_never_a_decision_and_a_difference_is_said() {
        List<SegmentEntry> all = new ArrayList<>(List.of(entry(TRUST, FIRST, SegmentKind.RECOMMENDATION, 3), entry(TRUST, FIRST, SegmentKind.DECISION, 2)));
        assertThat(SegmentHistory.of(TRUST, "Acute Trust", all, FIRST.lastDay()).findings())
                .containsExactly("Segment 3 was recommended for Q1 2026/27 and segment 2 decided.");
        assertThat(SegmentHistory.of(TRUST, "Acute Trust", all.subList(0, 1), FIRST.lastDay()).current()).isEmpty();
        assertThat(SegmentHistory.of(TRUST, "Acute Trust", all.subList(1, 2), FIRST.lastDay()).findings()).singleElement().asString()
                .contains("without a recommendation");
        assertThatThrownBy(() -> entry(TRUST, FIRST, SegmentKind.DECISION, 5)).hasMessageContaining("1, 2, 3 or 4");
    }
}
