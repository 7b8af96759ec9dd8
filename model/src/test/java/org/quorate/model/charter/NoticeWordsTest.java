package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of the week and lengths of time as standing orders write them, each worked by hand. */
class NoticeWordsTest {

    @ParameterizedTest(name = "{0}, no later than {1}, for a meeting on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # Tuesday 16 March 2021 is in the week from Monday 15 to Sunday 21
        Thursday | 2021-03-11 | 2021-03-16 | 2021-03-11
        Thursday | 2021-03-10 | 2021-03-16 | 2021-03-04
        the Thursday before the meeting | 2021-03-15 | 2021-03-16 | 2021-03-11
        Wednesday of the week before | 2021-03-15 | 2021-03-16 | 2021-03-10
        Wednesday of the week before | 2021-03-10 | 2021-03-16 | 2021-03-10
        Wednesday of the week before | 2021-03-09 | 2021-03-16 | 2021-03-03
        Friday of the second week before | 2021-03-15 | 2021-03-16 | 2021-03-05
        Monday of the third week before | 2021-03-15 | 2021-03-16 | 2021-02-22
        Sunday of the week before | 2021-03-15 | 2021-03-16 | 2021-03-14
        # a meeting on a Monday is in the week that begins with it, one on a Sunday in the week that ends with it
        Wednesday of the week before | 2021-03-14 | 2021-03-15 | 2021-03-10
        Wednesday of the week before | 2021-03-20 | 2021-03-21 | 2021-03-10
        """)
    void a_day_of_the_week_is_found_before_a_meeting(String said, LocalDate latest, LocalDate meeting, LocalDate found) {
        assertThat(Weekday.read(said).notAfter(latest, meeting)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        thursday | Thursday
        the preceding Friday | Friday
        Wednesday in the week preceding that of the meeting | Wednesday of the week before
        Friday of the second week before | Friday of the second week before
        Friday of the two week before | Friday of the second week before
        Monday of the fourth week before | Monday of the fourth week before
        """)
    void a_day_of_the_week_is_written_in_one_form_that_reads_back(String said, String written) {
        assertThat(Weekday.read(said).text()).isEqualTo(written);
        assertThat(Weekday.read(written)).isEqualTo(Weekday.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "Moonday", "Friday of the zero week before", "Friday of the umpteenth week before"})
    void what_names_no_day_of_the_week_is_refused(String said) {
        assertThatThrownBy(() -> Weekday.read(said)).hasMessageStartingWith("\"" + said + "\" names no day of the week. Expected ");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2 working days | 2 working days | 2 working days before the meeting
        not less than 2 working days before the meeting | 2 working days | 2 working days before the meeting
        1 hour before the start of the meeting | 1 hour | 1 hour before the meeting
        by noon on the day before | 1 calendar day, by 12:00 | by 12 noon 1 calendar day before the meeting
        not later than 5 pm on the working day before the meeting | 1 working day, by 17:00 | by 5 pm 1 working day before the meeting
        by 9.30 am on the day of the meeting | 0 calendar days, by 09:30 | by 9.30 am on the day of the meeting
        not later than 2 working days before the meeting | 2 working days | 2 working days before the meeting
        2 working days before, by 4 pm | 2 working days, by 16:00 | by 4 pm 2 working days before the meeting
        """)
    void how_long_before_a_meeting_a_deputy_is_named_is_written_and_said_in_one_way(String said, String written, String words) {
        assertThat(DeputyNotice.read(said).text()).isEqualTo(written);
        assertThat(DeputyNotice.read(said).words()).isEqualTo(words);
        assertThat(DeputyNotice.read(written)).isEqualTo(DeputyNotice.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "1 hour, by noon", "2 working days, by moonrise", "by 10 on the day before"})
    void a_notice_for_deputies_that_means_nothing_is_refused(String said) {
        assertThatThrownBy(() -> DeputyNotice.read(said)).isInstanceOf(IllegalArgumentException.class);
    }
}
