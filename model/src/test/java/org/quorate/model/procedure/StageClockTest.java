package org.quorate.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.procedure.Staged.under;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the days of a stage are counted. 1 March 2021 is a Monday; 2 and 5 April are worked on here, because no bank holidays are given. */
class StageClockTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0} from {1} end on {2}")
    @CsvSource({
        "first.days: 30; first.starts: referral, 2021-03-01, 2021-03-31",
        "first.days: 1; first.starts: referral, 2021-03-01, 2021-03-02",
        "first.days: 5; first.day-type: working; first.starts: referral, 2021-03-01, 2021-03-08",
        "first.days: 2 weeks; first.starts: referral, 2021-03-01, 2021-03-15",
        "first.days: 1 month; first.starts: referral, 2021-01-31, 2021-02-28",
        "first.days: 30; first.starts: referral; first.start-day: counted, 2021-03-01, 2021-03-30",
        "first.days: 30; first.starts: referral; first.start-day: not-counted, 2021-03-01, 2021-03-31",
        "first.days: 5; first.starts: referral; first.last-day: as-counted, 2021-03-01, 2021-03-06",
        "first.days: 5; first.starts: referral; first.last-day: next-working-day, 2021-03-01, 2021-03-08",
        "first.days: 5; first.starts: referral; first.last-day: working-day-before, 2021-03-01, 2021-03-05",
        "first.days: 4; first.starts: referral; first.last-day: next-working-day, 2021-03-01, 2021-03-05"})
    void a_stage_ends_on_its_last_day(String settings, String opened, String due) {
        StageClock clock = under(settings.split("; ", -1)).after("open " + opened).clock();
        assertThat(clock.due()).isEqualTo(day(due));
        assertThat(clock.isOverdueOn(day(due))).isFalse();
        assertThat(clock.isOverdueOn(day(due).plusDays(1))).isTrue();
    }

    @Test
    void the_days_are_counted_one_by_one_up_to_the_last() {
        StageClock clock = under("first.days: 3", "first.starts: referral").after("open 2021-03-01").clock();
        assertThat(clock.counted()).containsExactly(day("2021-03-02"), day("2021-03-03"), day("2021-03-04"));
        assertThat(clock.countedBy(day("2021-03-01"))).isZero();
        assertThat(clock.countedBy(day("2021-03-03"))).isEqualTo(2);
        assertThat(clock.countedBy(day("2021-04-01"))).isEqualTo(3);
    }

    @Test
    void of_working_days_only_those_are_counted() {
        StageClock clock = under("first.days: 3", "first.day-type: working", "first.starts: referral").after("open 2021-03-04").clock();
        assertThat(clock.counted()).containsExactly(day("2021-03-05"), day("2021-03-08"), day("2021-03-09"));
    }

    @Test
    void a_stage_without_a_limit_is_never_overdue() {
        StageClock clock = under().after("open 2021-03-01").clock();
        assertThat(clock).isEqualTo(new StageClock(null, null, null, List.of(), List.of(), null, 0));
        assertThat(clock.isOverdueOn(LocalDate.MAX)).isFalse();
    }

    @ParameterizedTest(name = "{0}: the days start on {2}")
    @CsvSource({
        "referral, receive 2021-03-03, 2021-03-01",
        "receipt, receive 2021-03-03, 2021-03-03",
        "receipt, receive 2021-03-03; receive 2021-03-09, 2021-03-03",
        "receipt, meet 2021-03-03,",
        "receipt, receive,",
        "first-meeting, meet 2021-03-04; meet 2021-03-09, 2021-03-04",
        "opened, receive 2021-03-03, 2021-03-01",
        "appointment, appoint 2021-03-05, 2021-03-05",
        "decision, decide 2021-03-06, 2021-03-06",
        "decision, recommend 2021-03-07, 2021-03-07",
        "decision, recommend 2021-03-07; decide 2021-03-08, 2021-03-08",
        "advised, advise 2021-03-09, 2021-03-09",
        "advised, decide 2021-03-09,"})
    void what_starts_the_days_is_what_the_charter_says(String starts, String events, String start) {
        StageClock clock = under("first.days: 10", "first.starts: " + starts).after("open 2021-03-01").after(events.split("; ", -1)).clock();
        assertThat(clock.start()).isEqualTo(start == null ? null : day(start));
        assertThat(clock.due()).isEqualTo(start == null ? null : day(start).plusDays(10));
        assertThat(clock.limit()).isNotNull();
    }

    @Test
    void the_opening_of_the_procedure_starts_the_days_of_a_later_stage_too_where_the_charter_says_so() {
        Staged second = under("second.days: 10", "second.starts: opened").after("open 2021-03-01", "fail 2021-03-02", "refer 2021-03-20");
        assertThat(second.clock().start()).isEqualTo(day("2021-03-01"));
        assertThat(under("second.days: 10", "second.starts: referral").after("open 2021-03-01", "fail 2021-03-02", "refer 2021-03-20").clock().start())
                .isEqualTo(day("2021-03-20"));
    }

    @Test
    void an_opening_without_a_day_starts_nothing() {
        assertThat(under("first.days: 10", "first.starts: opened").after("open").clock().start()).isNull();
        assertThat(under("first.days: 10", "first.starts: referral").after("open").clock().start()).isNull();
        assertThat(under("first.days: 10").after("open").clock().start()).isNull();
    }

    @Test
    void where_the_charter_is_silent_only_what_is_on_record_can_have_started_the_days() {
        Staged silent = under("first.days: 10");
        assertThat(silent.after("open 2021-03-01").clock().start()).isEqualTo(day("2021-03-01"));
        assertThat(silent.after("open 2021-03-01", "decide 2021-03-02", "advise 2021-03-03", "appoint 2021-03-04").clock().start())
                .isEqualTo(day("2021-03-01"));
        assertThat(silent.after("open 2021-03-01", "receive 2021-03-03", "meet 2021-03-05").answers("fail 2021-03-12"))
                .extracting(answer -> answer.clock().start()).containsExactly(day("2021-03-01"), day("2021-03-03"), day("2021-03-05"));
    }

    @Test
    void days_on_which_the_clock_stands_still_are_not_counted() {
        Staged paused = under("first.days: 10", "first.starts: referral", "first.pause: yes").after("open 2021-03-01", "pause 2021-03-05");
        assertThat(paused.clock().due()).isNull();
        assertThat(paused.clock().standsStillSince()).isEqualTo(day("2021-03-05"));
        StageClock resumed = paused.after("resume 2021-03-08").clock();
        assertThat(resumed.standsStillSince()).isNull();
        assertThat(resumed.pausedDays()).containsExactly(day("2021-03-05"), day("2021-03-06"), day("2021-03-07"));
        assertThat(resumed.due()).isEqualTo(day("2021-03-14"));
        assertThat(resumed.counted()).doesNotContain(day("2021-03-05"), day("2021-03-07")).contains(day("2021-03-04"), day("2021-03-08"));
    }

    @ParameterizedTest(name = "{0} moves the end to {1}")
    @CsvSource({
        // a second stop while it stands still changes nothing, nor does going on without having stopped
        "pause 2021-03-05; pause 2021-03-06; resume 2021-03-08, 2021-03-14",
        "resume 2021-03-03, 2021-03-11",
        "pause 2021-03-05; resume 2021-03-05, 2021-03-11",
        "pause 2021-03-05; resume 2021-03-06; pause 2021-03-07; resume 2021-03-08, 2021-03-13",
        // a stop or a going on without a day is not known well enough to count
        "pause; resume 2021-03-08, 2021-03-11",
        "pause 2021-03-05; resume; resume 2021-03-06, 2021-03-12",
        "pause 2021-03-05; resume 2021-03-04; resume 2021-03-06, 2021-03-12"})
    void a_clock_stands_still_from_the_stop_to_the_day_before_it_goes_on(String events, String due) {
        assertThat(under("first.days: 10", "first.starts: referral", "first.pause: yes").after("open 2021-03-01").after(events.split("; ", -1)).clock().due())
                .isEqualTo(day(due));
    }

    @Test
    void a_stop_the_charter_does_not_allow_stops_nothing() {
        assertThat(under("first.days: 10", "first.starts: referral", "first.pause: no").after("open 2021-03-01", "pause 2021-03-05").clock().due())
                .isEqualTo(day("2021-03-11"));
    }

    @Test
    void months_move_by_as_many_days_as_the_clock_stood_still_within_them() {
        Staged month = under("first.days: 1 month", "first.starts: receipt", "first.pause: yes").after("open 2021-03-01");
        assertThat(month.after("receive 2021-03-10", "pause 2021-03-20", "resume 2021-03-23").clock().due()).isEqualTo(day("2021-04-13"));
        assertThat(month.after("receive 2021-03-10", "pause 2021-03-20", "resume 2021-03-23").clock().counted())
                .hasSize(31).startsWith(day("2021-03-11")).endsWith(day("2021-04-13")).doesNotContain(day("2021-03-20"), day("2021-03-22"));
        // days before the clock started, or after it ran out, cost nothing; the last day itself does
        assertThat(month.after("pause 2021-03-02", "resume 2021-03-05", "receive 2021-03-10").clock().due()).isEqualTo(day("2021-04-10"));
        assertThat(month.after("receive 2021-03-10", "pause 2021-04-11", "resume 2021-04-13").clock().due()).isEqualTo(day("2021-04-10"));
        assertThat(month.after("receive 2021-03-10", "pause 2021-04-10", "resume 2021-04-11").clock().due()).isEqualTo(day("2021-04-11"));
        assertThat(month.after("receive 2021-03-10", "pause 2021-03-10", "resume 2021-03-11").clock().due()).isEqualTo(day("2021-04-10"));
    }

    @ParameterizedTest(name = "{0}, {1}: until {2}")
    @CsvSource({
        "yes, extend 2021-03-08 for 5 days, 2021-03-16, 1",
        "yes, extend 2021-03-08 for 1 day, 2021-03-12, 1",
        "yes, extend 2021-03-08 for 3 working days, 2021-03-16, 1",
        "yes, extend 2021-03-08 for 1 month, 2021-04-11, 1",
        "yes, extend 2021-03-08 until 2021-03-20, 2021-03-20, 1",
        "yes, extend 2021-03-08 until 2021-03-11, 2021-03-11, 1",
        "yes, extend 2021-03-08; extend 2021-03-09 for 2 days, 2021-03-13, 2",
        "for 10 days, extend 2021-03-08, 2021-03-21, 1",
        "for 10 working days, extend 2021-03-08, 2021-03-25, 1",
        "yes, extend 2021-03-08, 2021-03-11, 1",
        "no, extend 2021-03-08 for 5 days, 2021-03-11, 0"})
    void an_extension_moves_the_last_day(String allowed, String events, String due, int extensions) {
        StageClock clock = under("first.days: 10", "first.starts: referral", "first.extension: " + allowed).after("open 2021-03-01")
                .after(events.split("; ", -1)).clock();
        assertThat(clock.due()).isEqualTo(day(due));
        assertThat(clock.extensions()).isEqualTo(extensions);
        assertThat(clock.counted()).isSorted().doesNotHaveDuplicates().allSatisfy(one -> assertThat(one).isBeforeOrEqualTo(day(due)));
        assertThat(clock.countedBy(day("2021-03-11"))).isEqualTo(10);
    }

    @Test
    void an_extension_to_a_day_counts_each_day_up_to_it() {
        assertThat(under("first.days: 2", "first.starts: referral", "first.extension: yes")
                .after("open 2021-03-01", "extend 2021-03-02 until 2021-03-05").clock().counted())
                .containsExactly(day("2021-03-02"), day("2021-03-03"), day("2021-03-04"), day("2021-03-05"));
    }

    @Test
    void the_days_of_an_extension_are_of_the_kind_of_the_stage_where_only_days_are_said() {
        Staged working = under("first.days: 5", "first.day-type: working", "first.starts: referral", "first.extension: yes").after("open 2021-03-01");
        assertThat(working.after("extend 2021-03-02 for 5 days").clock().due()).isEqualTo(day("2021-03-15"));
        assertThat(working.after("extend 2021-03-02 for 1 month").clock().due()).isEqualTo(day("2021-04-08"));
    }

    @Test
    void an_extended_last_day_moves_off_a_closed_day_too() {
        assertThat(under("first.days: 10", "first.starts: referral", "first.extension: yes", "first.last-day: next-working-day").after("open 2021-03-01",
                "extend 2021-03-02 for 2 days").clock().due()).isEqualTo(day("2021-03-15"));
    }
}
