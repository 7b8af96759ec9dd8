package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(BankHolidays.of(Map.of(LocalDate.of(2021, 1, 1), "New Year's Day", LocalDate.of(2020, 12,
            28), "Boxing Day",
            LocalDate.of(2021, 4, 2), "Good Friday", LocalDate.of(2021, 4, 5), "Easter Monday")));

    @Test
    void clear_working_days_exclude_the_day_of_notice_and_the_day_of_the_meeting() {
        CountedDays days = DAYS.clearDaysBefore(LocalDate.of(2021, 1, 5), 3, DayKind.WORKING, true);
        assertThat(days.lastDay()).isEqualTo("2020-12-29");
        assertThat(days.counted()).hasToString("[2020-12-30, 2020-12-31, 2021-01-04]");
    }

    @Test
    void clear_days_without_working_count_weekends() {
        assertThat(DAYS.clearDaysBefore(LocalDate.of(2021, 1, 26), 3, DayKind.CALENDAR, false).lastDay()).isEqualTo("2021-01-22");
    }

    @Test
    void a_receipt_that_must_be_on_a_working_day_moves_back_over_a_weekend() {
        assertThat(DAYS.clearDaysBefore(LocalDate.of(2021, 1, 28), 3, DayKind.WORKING, false).lastDay()).isEqualTo("2021-01-24");
        assertThat(DAYS.clearDaysBefore(LocalDate.of(2021, 1, 28), 3, DayKind.WORKING, true).lastDay()).isEqualTo("2021-01-22");
    }

    @Test
    void thirty_days_from_the_first_of_march_end_on_the_31st_or_the_14th_of_april() {
        LocalDate start = LocalDate.of(2021, 3, 1);
        assertThat(DAYS.daysAfter(start, 30, DayKind.CALENDAR).lastDay()).isEqualTo("2021-03-31");
        assertThat(DAYS.daysAfter(start, 30, DayKind.WORKING).lastDay()).isEqualTo("2021-04-14");
    }

    @Test
    void a_day_is_shown_in_one_form() {
        assertThat(DayText.of(LocalDate.of(2021, 1, 20))).isEqualTo("Wed 20 Jan 2021");
        assertThat(DayText.of(LocalDate.of(2020, 9, 22))).isEqualTo("Tue 22 Sep 2020");
    }
}
