package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the counting of periods could be out by one, or never come to an end. */
class PeriodCountTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);
    private static final WorkingDays DAYS = new WorkingDays(BankHolidays.none());
    private static final PeriodCount COUNT = PeriodCount.on(DAYS);
    private static final PeriodCount WEEKDAYS = new PeriodCount(DAYS, day -> day.getDayOfWeek() == DayOfWeek.SATURDAY
            || day.getDayOfWeek() == DayOfWeek.SUNDAY);

    @Test
    void hours_that_reach_midnight_exactly_do_not_cross_the_weekend_that_is_skipped() {
        assertThat(WEEKDAYS.momentBefore(MONDAY.atTime(14, 0), Period.read("14 hours"))).isEqualTo(MONDAY.atStartOfDay());
        assertThat(WEEKDAYS.momentAfter(LocalDateTime.of(2021, 2, 26, 14, 0), Period.read("10 hours"))).isEqualTo(LocalDateTime.of(2021, 2, 27, 0, 0));
    }

    @Test
    void hours_beyond_midnight_go_on_at_the_other_side_of_the_weekend() {
        assertThat(WEEKDAYS.momentBefore(MONDAY.atTime(14, 0), Period.read("15 hours"))).isEqualTo(LocalDateTime.of(2021, 2, 26, 23, 0));
        assertThat(WEEKDAYS.momentBefore(MONDAY.atStartOfDay(), Period.read("1 hour"))).isEqualTo(LocalDateTime.of(2021, 2, 26, 23, 0));
        assertThat(WEEKDAYS.momentAfter(LocalDateTime.of(2021, 2, 26, 14, 0), Period.read("11 hours"))).isEqualTo(MONDAY.atTime(1, 0));
        assertThat(WEEKDAYS.momentAfter(LocalDateTime.of(2021, 2, 27, 9, 0), Period.read("90 minutes"))).isEqualTo(MONDAY.atTime(1, 30));
    }

    @Test
    void where_no_day_counts_the_search_ends_with_the_reason() {
        PeriodCount never = new PeriodCount(new WorkingDays(day -> Optional.of("Closed")), day -> true);
        String reason = "No day within 20000 days of Mon 1 Mar 2021 counts.";
        assertThatThrownBy(() -> never.before(MONDAY, Period.read("1 working day"))).hasMessage(reason);
        assertThatThrownBy(() -> never.after(MONDAY, Period.read("1 working day"))).hasMessage(reason);
        assertThatThrownBy(() -> never.momentBefore(MONDAY.atTime(9, 0), Period.read("1 hour"))).hasMessage(reason);
        assertThatThrownBy(() -> never.momentAfter(MONDAY.atTime(9, 0), Period.read("1 hour"))).hasMessage(reason);
    }

    @Test
    void the_longest_period_that_can_be_written_is_counted() {
        assertThat(COUNT.after(MONDAY, Period.read("9999 days")).lastDay()).isEqualTo(MONDAY.plusDays(9_999));
        PeriodCount everySecond = new PeriodCount(DAYS, day -> (day.toEpochDay() - MONDAY.toEpochDay()) % 2 != 0);
        assertThat(everySecond.after(MONDAY, Period.read("9999 days")).lastDay()).isEqualTo(MONDAY.plusDays(19_998));
        assertThat(everySecond.before(MONDAY, Period.read("9999 days")).lastDay()).isEqualTo(MONDAY.minusDays(19_998));
    }

    @ParameterizedTest
    @CsvSource({"0 months", "0 clear months", "0 years", "0 hours", "0 minutes", "0 days", "0 weeks"})
    void no_time_at_all_counts_no_day(String period) {
        assertThat(COUNT.before(MONDAY, Period.read(period)).counted()).isEmpty();
        assertThat(COUNT.after(MONDAY, Period.read(period)).counted()).isEmpty();
    }

    @Test
    void the_days_counted_after_a_start_end_with_the_last_day() {
        assertThat(COUNT.after(MONDAY, Period.read("1 month")).counted()).hasSize(31).startsWith(MONDAY.plusDays(1)).endsWith(LocalDate.of(2021, 4, 1));
        assertThat(COUNT.after(MONDAY, Period.read("48 hours")).counted()).containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
    }

    @ParameterizedTest
    @CsvSource({"2 clear fortnights, 4 clear weeks", "1 clear quarter, 3 clear months", "5 calendar days, 5 calendar days", "2 calendar months, 2 months",
        "3 calendar weeks, 3 weeks", "2 clear calendar days, 2 clear days", "1 minute, 1 minute"})
    void a_unit_keeps_whether_it_is_clear(String said, String written) {
        assertThat(Period.read(said)).hasToString(written);
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_is_clear_or_of_working_days_or_by_the_clock_as_its_word_says(PeriodUnit unit) {
        assertThat(unit.isClear()).isEqualTo(unit.word().startsWith("clear "));
        assertThat(unit.isWorking()).isEqualTo(unit.word().endsWith("working day"));
        assertThat(unit.isByTheClock()).isEqualTo(unit.word().equals("hour") || unit.word().equals("minute"));
    }

    @Test
    void a_number_of_days_lies_between_none_and_ten_years() {
        for (int number : new int[] {-1, 3_661}) {
            String reason = "A number of days must lie between 0 and 3660, not " + number + ".";
            assertThatThrownBy(() -> DAYS.clearDaysBefore(MONDAY, number, DayKind.CALENDAR, false)).hasMessage(reason);
            assertThatThrownBy(() -> DAYS.daysAfter(MONDAY, number, DayKind.CALENDAR)).hasMessage(reason);
        }
        assertThat(DAYS.clearDaysBefore(MONDAY, 0, DayKind.CALENDAR, false).lastDay()).isEqualTo(MONDAY.minusDays(1));
        assertThat(DAYS.daysAfter(MONDAY, 3_660, DayKind.CALENDAR).lastDay()).isEqualTo(MONDAY.plusDays(3_660));
        assertThat(DayKind.CALENDAR.word() + ", " + DayKind.WORKING.plural()).isEqualTo("calendar, working days");
    }
}
