package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2022-09-19|2022-09-19", "2022-12-24 until 2023-01-02|2022-12-24 to 2023-01-02", "27 december|27 December",
        "27 Dec to 2 Jan; 2022-09-19|27 December to 2 January, 2022-09-19", "good friday|Good Friday"})
    void days_are_read_as_people_write_them_and_written_one_way(String said, String written) {
        assertThat(DaySet.read(said).text()).isEqualTo(written);
        assertThat(DaySet.read(written)).isEqualTo(DaySet.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pancake Day", "2022-13-01", "2023-01-02 to 2022-12-24", "Easter Tuesday to Good Friday", "Good Friday to 27 December",
        "27 December to Good Friday", "30 Quintember"})
    void what_names_no_days_is_refused(String said) {
        assertThatThrownBy(() -> DaySet.read(said)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_refusal_says_a_day_once_and_a_span_with_both_its_ends() {
        assertThatThrownBy(() -> DaySet.read("Pancake Day")).hasMessageStartingWith("\"Pancake Day\" names no days.");
        assertThatThrownBy(() -> DaySet.read("27 December to never")).hasMessageStartingWith("\"27 December to never\" names no days.");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-24 to 2023-01-02, 2022-12-23, false", "2022-12-24 to 2023-01-02, 2022-12-24, true", "2022-12-24 to 2023-01-02, 2023-01-02, true",
        "2022-12-24 to 2023-01-02, 2023-01-03, false", "27 December to 2 January, 2030-12-26, false", "27 December to 2 January, 2030-12-27, true",
        "27 December to 2 January, 2031-01-02, true", "27 December to 2 January, 2031-01-03, false", "27 July to 2 August, 2030-07-26, false",
        "27 July to 2 August, 2030-07-27, true", "27 July to 2 August, 2030-08-02, true", "27 July to 2 August, 2030-08-03, false",
        "27 July, 2030-07-27, true", "27 July, 2030-07-28, false", "Good Friday, 2024-03-29, true", "Good Friday, 2024-03-30, false"})
    void a_span_holds_its_first_and_its_last_day_and_none_beside_them(String days, LocalDate day, boolean held) {
        assertThat(DaySet.read(days).contains(day)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "1999-04-04", "2000-04-23", "2008-03-23", "2049-04-18",
        "2100-03-28", "2199-04-14", "2200-04-06", "2285-03-22", "2300-04-08", "2400-04-16", "2500-04-18", "3000-04-13"})
    void easter_falls_where_the_tables_have_it(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void days_that_are_both_keep_the_name_given_first() {
        LocalDate day = LocalDate.of(2022, 9, 19);
        BankHolidays closure = BankHolidays.of(DaySet.read("2022-09-19"), "Closure");
        BankHolidays holiday = BankHolidays.of(Map.of(day, "State Funeral", day.plusDays(1), "The day after"));
        assertThat(closure.and(holiday).nameOf(day)).contains("Closure");
        assertThat(closure.and(holiday).nameOf(day.plusDays(1))).contains("The day after");
        assertThat(closure.and(holiday).nameOf(day.plusDays(2))).isEmpty();
    }

    @Test
    void the_holidays_of_another_nation_are_not_taken_for_those_of_england() {
        BankHolidays days = BankHolidays.none();
        assertThat(days.in(Nation.ENGLAND)).isSameAs(days);
        assertThatThrownBy(() -> days.in(Nation.SCOTLAND)).hasMessageContaining(Nation.SCOTLAND.word());
    }
}
