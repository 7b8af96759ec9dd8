package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({"noon, 12:00", "12 noon, 12:00", "by midday, 12:00", "12:00, 12:00", "17.30, 17:30", "5 pm, 17:00", "5pm, 17:00", "4.30 p.m., 16:30",
        "1 am, 01:00", "12 am, 00:00", "12 pm, 12:00", "12.05 am, 00:05", "23:59, 23:59", "0:00, 00:00"})
    void an_hour_is_read_as_people_write_it(String said, LocalTime hour) {
        assertThat(ClockText.read(said)).isEqualTo(hour);
    }

    @ParameterizedTest
    @CsvSource({"12, Expected one such as", "lunchtime, Expected one such as", "0 am, 0 has no am", "13 pm, 13 has no pm", "24:00, there is none after 23:59",
        "12:60, there is none after 23:59", "10.75 am, there is none after 23:59"})
    void what_is_no_hour_is_refused_with_the_reason(String said, String reason) {
        assertThatThrownBy(() -> ClockText.read(said)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"" + said + "\"")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"12:00, 12 noon", "00:00, 12 am", "00:05, 12.05 am", "11:59, 11.59 am", "12:01, 12.01 pm", "13:00, 1 pm", "17:00, 5 pm", "16:30, 4.30 pm",
        "23:59, 11.59 pm"})
    void an_hour_is_said_in_one_form(LocalTime hour, String said) {
        assertThat(ClockText.of(hour)).isEqualTo(said);
    }

    @Test
    void every_minute_of_the_day_reads_back_the_same() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
            assertThat(ClockText.read(ClockText.of(time))).isEqualTo(time);
        }
    }
}
