package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final WorkingDays DAYS = new WorkingDays(BankHolidays.of(Map.of(
            LocalDate.of(2020, 12, 25), "Christmas Day", LocalDate.of(2020, 12, 28), "Boxing Day", LocalDate.of(2021, 1, 1), "New Year's Day",
            LocalDate.of(2021, 4, 2), "Good Friday", LocalDate.of(2021, 4, 5), "Easter Monday")));
    private static final PeriodCount COUNT = PeriodCount.on(DAYS);

    @ParameterizedTest
    @CsvSource({"5 clear working days, 5 clear working days", "five clear days, 5 clear days", "Twenty-one days' notice, 21 calendar days",
        "21 days, 21 calendar days", "10 business days, 10 working days", "3 clear-working-days, 3 clear working days", "a month, 1 month",
        "one clear month, 1 clear month", "a fortnight, 2 weeks", "not less than 48 hours, 48 hours", "within 30 minutes, 30 minutes",
        "at least fourteen clear days, 14 clear days", "one quarter, 3 months", "2 years, 2 years", "1 week's notice, 1 week", "5 weekdays, 5 working days"})
    void a_period_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(Period.read(said).text()).isEqualTo(written);
        assertThat(Period.read(written)).isEqualTo(Period.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "5", "five", "-3 days", "3 moons", "clear days", "5 working weeks", "2 clear hours", "10000 days", "5 working months"})
    void what_is_no_length_of_time_is_refused(String said) {
        assertThatThrownBy(() -> Period.read(said)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-26, 3 clear working days, 2021-01-20", "2021-01-05, 3 clear working days, 2020-12-29", "2021-01-26, 3 working days, 2021-01-21",
        "2021-01-26, 5 clear days, 2021-01-20", "2021-01-26, 5 days, 2021-01-21", "2021-01-26, 0 clear days, 2021-01-25",
        "2021-01-26, 0 days, 2021-01-26", "2021-04-06, 1 clear working day, 2021-03-31", "2021-01-26, 2 weeks, 2021-01-12",
        "2021-01-26, 2 clear weeks, 2021-01-11", "2021-04-30, 2 months, 2021-02-28", "2020-04-30, 2 months, 2020-02-29",
        "2021-04-30, 1 clear month, 2021-03-29", "2024-02-29, 1 year, 2023-02-28", "2020-03-02, 2 clear days, 2020-02-28"})
    void a_period_before_an_event_ends_on_the_last_day_in_time(LocalDate event, String period, LocalDate last) {
        assertThat(COUNT.before(event, Period.read(period)).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, 30 days, 2021-03-31", "2021-03-01, 30 working days, 2021-04-14", "2021-01-31, 1 month, 2021-02-28",
        "2020-01-31, 1 month, 2020-02-29", "2020-02-29, 1 year, 2021-02-28", "2020-12-24, 1 working day, 2020-12-29",
        "2021-03-27, 24 hours, 2021-03-28", "2021-01-01, 6 weeks, 2021-02-12"})
    void a_period_after_a_start_ends_on_its_last_day(LocalDate start, String period, LocalDate last) {
        assertThat(COUNT.after(start, Period.read(period)).lastDay()).isEqualTo(last);
    }

    @Test
    void the_days_counted_leave_out_the_day_of_the_event_and_for_clear_days_the_day_of_notice_too() {
        LocalDate event = LocalDate.of(2021, 1, 26);
        assertThat(COUNT.before(event, Period.read("2 clear working days")).counted()).hasToString("[2021-01-22, 2021-01-25]");
        assertThat(COUNT.before(event, Period.read("2 working days")).counted()).hasToString("[2021-01-22, 2021-01-25]");
        assertThat(COUNT.before(event, Period.read("2 working days")).lastDay()).isEqualTo("2021-01-22");
        assertThat(COUNT.before(event, Period.read("1 month")).counted()).hasSize(31).first().isEqualTo(LocalDate.of(2020, 12, 26));
        assertThat(COUNT.before(event, Period.read("1 clear month")).counted()).hasSize(31).first().isEqualTo(LocalDate.of(2020, 12, 26));
    }

    @Test
    void days_that_a_rule_skips_do_not_count_though_the_period_is_of_calendar_days() {
        PeriodCount noSundays = new PeriodCount(DAYS, day -> day.getDayOfWeek() == java.time.DayOfWeek.SUNDAY);
        assertThat(noSundays.before(LocalDate.of(2021, 1, 26), Period.read("3 clear days")).lastDay()).isEqualTo("2021-01-21");
    }

    @Test
    void hours_are_counted_by_the_clock_when_summer_time_begins() {
        assertThat(COUNT.momentBefore(LocalDateTime.of(2021, 3, 28, 14, 0), Period.read("24 hours")))
                .isEqualTo(LocalDateTime.of(2021, 3, 27, 13, 0));
        assertThat(COUNT.momentAfter(LocalDateTime.of(2021, 10, 30, 14, 0), Period.read("24 hours")))
                .isEqualTo(LocalDateTime.of(2021, 10, 31, 13, 0));
        assertThatThrownBy(() -> COUNT.momentBefore(LocalDateTime.of(2021, 3, 28, 14, 0), Period.read("1 day")))
                .hasMessageContaining("Only hours and minutes");
    }
}
