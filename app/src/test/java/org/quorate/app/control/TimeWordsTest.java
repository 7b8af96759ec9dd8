package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource({"14:00, 14:00", "1400, 14:00", "14, 14:00", "2pm, 14:00", "2.30 pm, 14:30", "12am, 00:00", "12pm, 12:00", "noon, 12:00", "9.05, 09:05"})
    void a_time_is_read_as_people_type_it(String typed, LocalTime expected) {
        assertThat(TimeWords.read(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "13pm", "0pm", "14:60", "later"})
    void what_is_no_time_is_not_guessed(String typed) {
        assertThat(TimeWords.read(typed)).isEmpty();
    }
}
