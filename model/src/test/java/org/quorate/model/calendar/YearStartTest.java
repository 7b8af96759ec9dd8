package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearStartTest {

    @ParameterizedTest
    @CsvSource({"1 April, 1 April", "on the 1st April, 1 April", "the second Tuesday in May, second Tuesday in May",
        "LAST FRIDAY OF MARCH, last Friday in March", "first monday in october, first Monday in October", "its annual meeting, annual meeting",
        "the annual general meeting of the council, annual meeting"})
    void the_start_of_a_year_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(YearStart.read(said).text()).isEqualTo(written);
        assertThat(YearStart.read(written)).isEqualTo(YearStart.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spring", "31 February", "second Someday in May", "second Tuesday in Maytime", "fifth Monday in May"})
    void what_starts_no_year_is_refused(String said) {
        assertThatThrownBy(() -> YearStart.read(said)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + said + "\" does not say when a year begins. Expected " + YearStart.ACCEPTED + ".");
    }

    @ParameterizedTest
    @CsvSource({"first Monday in May, 2023, 2023-05-01", "second Tuesday in May, 2023, 2023-05-09", "fourth Friday in March, 2024, 2024-03-22",
        "last Friday in March, 2024, 2024-03-29", "1 April, 2024, 2024-04-01", "29 February, 2023, 2023-02-28"})
    void a_year_begins_on_that_day_of_the_calendar(String start, int year, LocalDate day) {
        assertThat(YearStart.read(start).in(year)).contains(day);
    }

    @Test
    void a_year_that_begins_with_the_annual_meeting_begins_on_the_days_given_in_order() {
        YearStart annual = YearStart.read("annual meeting");
        LocalDate first = LocalDate.of(2023, 5, 16);
        LocalDate second = LocalDate.of(2024, 5, 14);
        assertThat(annual.in(2024)).isEmpty();
        assertThat(annual.startsAround(first, second, List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void the_starts_around_a_time_go_from_a_leap_year_before_it_to_two_years_after_it() {
        LocalDate from = LocalDate.of(2024, 6, 1);
        assertThat(YearStart.read("1 June").startsAround(from, LocalDate.of(2024, 7, 1), List.of())).containsExactly(LocalDate.of(2023, 6, 1), from,
                LocalDate.of(2025, 6, 1), LocalDate.of(2026, 6, 1));
        assertThat(YearStart.read("31 May").startsAround(from, LocalDate.of(2025, 7, 1), List.of())).containsExactly(LocalDate.of(2024, 5, 31),
                LocalDate.of(2025, 5, 31), LocalDate.of(2026, 5, 31), LocalDate.of(2027, 5, 31));
    }
}
