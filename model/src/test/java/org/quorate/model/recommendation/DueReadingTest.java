package org.quorate.model.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.DueDate;

/** A70: by 31/3/22 or following the legislation. */
class DueReadingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
    private static final DueDate BOTH = DueDate.read("by 31/3/22 or following the implementation of legislation");

    private static DueReading read(@Nullable LocalDate happened, @Nullable String which) {
        return DueReading.of(BOTH, happened, which);
    }

    @Test
    void the_day_and_the_event_are_both_kept_in_words() {
        assertThat(read(null, null).text()).isEqualTo("by Thu 31 Mar 2022 or after implementation of legislation");
    }

    @Test
    void before_the_event_the_earlier_is_the_day_and_the_later_is_not_known() {
        assertThat(read(null, "earlier").day()).isEqualTo(DAY);
        assertThat(read(null, "later").day()).isNull();
        assertThat(read(null, "later").open()).contains("not due before");
    }

    @Test
    void while_nobody_has_said_which_counts_no_day_is_given_but_both_readings_are() {
        DueReading silent = read(LocalDate.of(2022, 7, 1), null);
        assertThat(silent.day()).isNull();
        assertThat(silent.open()).contains("Thu 31 Mar 2022", "Fri 1 Jul 2022");
    }

    @Test
    void where_the_event_falls_on_the_day_both_readings_agree_and_nothing_is_open() {
        assertThat(read(DAY, null)).extracting(DueReading::day, DueReading::open).containsExactly(DAY, null);
    }

    @Test
    void once_it_is_settled_the_earlier_or_the_later_counts_on_either_side_of_the_day() {
        LocalDate before = DAY.minusDays(1);
        LocalDate after = DAY.plusDays(1);
        assertThat(read(before, "earlier").day()).isEqualTo(before);
        assertThat(read(before, "later").day()).isEqualTo(DAY);
        assertThat(read(after, "earlier").day()).isEqualTo(DAY);
        assertThat(read(after, "later").day()).isEqualTo(after);
    }

    @Test
    void a_day_alone_is_due_on_it_and_an_event_alone_once_it_happened() {
        assertThat(DueReading.of(DueDate.read("2022-03-31"), null, null).day()).isEqualTo(DAY);
        assertThat(DueReading.of(DueDate.read("after the election"), null, null).day()).isNull();
        assertThat(DueReading.of(DueDate.read("after the election"), DAY, null).day()).isEqualTo(DAY);
    }
}
