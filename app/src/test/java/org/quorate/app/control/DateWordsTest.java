package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "26 jan, 2027-01-26", "26 Jan 2021, 2021-01-26", "26th January, 2027-01-26", "tue 26 jan 2027, 2027-01-26", "26jan, 2027-01-26",
        "Jan 26, 2027-01-26", "26/1, 2027-01-26", "26/01/2021, 2021-01-26", "26.1.27, 2027-01-26", "2027-01-26, 2027-01-26",
        "1 sept, 2026-09-01", "1 nov, 2026-11-01", "24, 2026-11-24", "3, 2026-12-03", "31, 2026-12-31",
        "today, 2026-11-22", "Tomorrow, 2026-11-23", "yesterday, 2026-11-21", "in 2 weeks, 2026-12-06", "3 days, 2026-11-25", "+7, 2026-11-29",
        "1 month, 2026-12-22", "tue, 2026-11-24", "next tue, 2026-11-24", "next tuesday, 2026-11-24", "sun, 2026-11-29",
        "29 feb 2028, 2028-02-29"
    })
    void a_date_is_read_as_people_type_it(String typed, LocalDate expected) {
        assertThat(DateWords.read(typed, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 feb 2027", "32 jan", "26 foo", "26/13", "0", "29 feb 2027", "12345"})
    void what_is_no_date_is_not_guessed(String typed) {
        assertThat(DateWords.read(typed, TODAY)).isEmpty();
    }

    @Test
    void a_printed_date_with_its_weekday_and_commas_is_read() {
        assertThat(DateWords.read("Tuesday, 24th November, 2020", TODAY)).contains(LocalDate.of(2020, 11, 24));
    }

    @Test
    void a_date_without_a_year_is_the_one_nearest_to_today() {
        assertThat(DateWords.read("30 dec", LocalDate.of(2027, 1, 4))).contains(LocalDate.of(2026, 12, 30));
        assertThat(DateWords.read("4 jan", LocalDate.of(2026, 12, 30))).contains(LocalDate.of(2027, 1, 4));
    }

    @Test
    void a_date_is_written_in_one_form() {
        assertThat(DateWords.words(LocalDate.of(2021, 1, 26))).isEqualTo("Tue 26 Jan 2021");
        assertThat(DateWords.words(LocalDate.of(2021, 9, 1))).isEqualTo("Wed 1 Sep 2021");
    }
}
