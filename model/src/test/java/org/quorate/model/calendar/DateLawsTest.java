package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every count of days, whatever the calendar: tried on many days and many holidays, always the same ones. */
class DateLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 11, 1);
    private static final int DAYS = 1_200;

    private static Map<LocalDate, String> holidays(Random random, int number) {
        Map<LocalDate, String> days = new HashMap<>();
        for (int index = 0; index < number; index++) {
            days.put(FIRST.plusDays(random.nextInt(DAYS)), "A holiday");
        }
        return days;
    }

    private static PeriodCount count(Map<LocalDate, String> holidays) {
        return PeriodCount.on(new WorkingDays(BankHolidays.of(holidays)));
    }

    private static Stream<Period> periods(PeriodUnit unit) {
        return Stream.of(0, 1, 2, 3, 5, 14).map(amount -> Period.of(amount, unit));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"MINUTES", "HOURS"})
    void a_later_meeting_never_has_an_earlier_last_day(PeriodUnit unit) {
        PeriodCount count = count(holidays(new Random(1), 120));
        periods(unit).forEach(period -> FIRST.plusDays(700).datesUntil(FIRST.plusDays(900)).forEach(meeting ->
                assertThat(count.before(meeting.plusDays(1), period).lastDay()).as("%s before %s", period, meeting)
                        .isAfterOrEqualTo(count.before(meeting, period).lastDay())));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"MINUTES", "HOURS"})
    void a_later_start_never_has_an_earlier_end(PeriodUnit unit) {
        PeriodCount count = count(holidays(new Random(2), 120));
        periods(unit).forEach(period -> FIRST.datesUntil(FIRST.plusDays(200)).forEach(start ->
                assertThat(count.after(start.plusDays(1), period).lastDay()).isAfterOrEqualTo(count.after(start, period).lastDay())));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAYS", "CLEAR_DAYS", "WORKING_DAYS", "CLEAR_WORKING_DAYS", "WEEKS", "CLEAR_WEEKS"})
    void another_holiday_never_gives_the_sender_more_time(PeriodUnit unit) {
        Random random = new Random(3);
        Map<LocalDate, String> few = holidays(random, 60);
        Map<LocalDate, String> more = new HashMap<>(few);
        more.putAll(holidays(random, 60));
        periods(unit).forEach(period -> FIRST.plusDays(700).datesUntil(FIRST.plusDays(1_000)).forEach(meeting ->
                assertThat(count(more).before(meeting, period).lastDay()).isBeforeOrEqualTo(count(few).before(meeting, period).lastDay())));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKING_DAYS", "CLEAR_WORKING_DAYS", "DAYS", "CLEAR_DAYS"})
    void another_holiday_never_takes_time_from_whoever_must_answer(PeriodUnit unit) {
        Random random = new Random(4);
        Map<LocalDate, String> few = holidays(random, 60);
        Map<LocalDate, String> more = new HashMap<>(few);
        more.putAll(holidays(random, 60));
        periods(unit).forEach(period -> FIRST.datesUntil(FIRST.plusDays(300)).forEach(start ->
                assertThat(count(more).after(start, period).lastDay()).isAfterOrEqualTo(count(few).after(start, period).lastDay())));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEAR_DAYS", "CLEAR_WORKING_DAYS"})
    void counting_forwards_from_the_last_day_ends_before_the_event(PeriodUnit unit) {
        PeriodCount count = count(holidays(new Random(5), 120));
        periods(unit).forEach(period -> FIRST.plusDays(700).datesUntil(FIRST.plusDays(1_000)).forEach(meeting -> {
            LocalDate last = count.before(meeting, period).lastDay();
            assertThat(count.after(last, period).lastDay()).as("%s from %s", period, last).isBefore(meeting);
            assertThat(period.amount() == 0 || !count.after(last.plusDays(1), period).lastDay().isBefore(meeting)).as("a day later is too late").isTrue();
        }));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAYS", "WORKING_DAYS"})
    void exactly_as_many_days_are_counted_as_are_asked_for_and_each_of_them_counts(PeriodUnit unit) {
        Map<LocalDate, String> holidays = holidays(new Random(6), 120);
        PeriodCount count = count(holidays);
        periods(unit).forEach(period -> FIRST.plusDays(700).datesUntil(FIRST.plusDays(900)).forEach(day -> {
            for (List<LocalDate> counted : List.of(count.before(day, period).counted(), count.after(day, period).counted())) {
                assertThat(counted).hasSize(period.amount()).doesNotContain(day).isSorted().doesNotHaveDuplicates();
                if (unit.isWorking()) {
                    assertThat(counted).noneMatch(holidays::containsKey).noneMatch(one -> one.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue());
                }
            }
        }));
    }

    @Test
    void clear_notice_is_never_shorter_than_plain_notice_nor_working_days_than_calendar_days() {
        PeriodCount count = count(holidays(new Random(7), 120));
        FIRST.plusDays(700).datesUntil(FIRST.plusDays(900)).forEach(meeting -> {
            LocalDate plain = count.before(meeting, Period.of(5, PeriodUnit.DAYS)).lastDay();
            LocalDate working = count.before(meeting, Period.of(5, PeriodUnit.WORKING_DAYS)).lastDay();
            assertThat(count.before(meeting, Period.of(5, PeriodUnit.CLEAR_DAYS)).lastDay()).isEqualTo(plain.minusDays(1));
            assertThat(count.before(meeting, Period.of(5, PeriodUnit.CLEAR_WORKING_DAYS)).lastDay()).isEqualTo(working.minusDays(1));
            assertThat(working).isBeforeOrEqualTo(plain);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DAYS", "WORKING_DAYS", "WEEKS"})
    void a_period_that_begins_with_a_day_is_one_that_starts_the_day_before(PeriodUnit unit) {
        PeriodCount count = count(holidays(new Random(8), 120));
        periods(unit).forEach(period -> FIRST.datesUntil(FIRST.plusDays(200)).forEach(day ->
                assertThat(count.beginningWith(day, period)).isEqualTo(count.after(day.minusDays(1), period))));
    }

    @Test
    void hours_back_and_forth_come_to_the_same_moment_except_across_a_skipped_day() {
        PeriodCount every = count(Map.of());
        PeriodCount weekdays = new PeriodCount(new WorkingDays(BankHolidays.none()), day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue());
        for (int hours : new int[] {1, 5, 24, 48, 72}) {
            Period period = Period.of(hours, PeriodUnit.HOURS);
            FIRST.datesUntil(FIRST.plusDays(400)).map(day -> day.atTime(14, 30)).forEach(moment -> {
                assertThat(every.momentAfter(every.momentBefore(moment, period), period)).isEqualTo(moment);
                LocalDateTime skipping = weekdays.momentBefore(moment, period);
                assertThat(skipping).isBeforeOrEqualTo(every.momentBefore(moment, period));
                assertThat(skipping.getDayOfWeek().getValue()).isLessThan(DayOfWeek.SATURDAY.getValue());
            });
        }
    }

    @Test
    void a_month_that_begins_with_a_day_ends_the_day_before_its_number_or_with_the_month() {
        PeriodCount count = count(Map.of());
        assertThat(count.beginningWith(LocalDate.of(2021, 3, 1), Period.read("1 month")).lastDay()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(count.beginningWith(LocalDate.of(2021, 1, 31), Period.read("1 month")).lastDay()).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(count.beginningWith(LocalDate.of(2024, 2, 29), Period.read("1 year")).lastDay()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(count.beginningWith(LocalDate.of(2021, 1, 15), Period.read("3 months")).lastDay()).isEqualTo(LocalDate.of(2021, 4, 14));
    }

    @Test
    void days_around_easter_move_with_it() {
        DaySet days = DaySet.read("Maundy Thursday to Easter Tuesday, Ascension Day");
        assertThat(days.text()).isEqualTo("Maundy Thursday to Easter Tuesday, Ascension Day");
        assertThat(LocalDate.of(2026, 3, 1).datesUntil(LocalDate.of(2026, 6, 1)).filter(days::contains)).containsExactly(LocalDate.of(2026, 4, 2),
                LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 7),
                LocalDate.of(2026, 5, 14));
        assertThat(Stream.of(2019, 2020, 2024, 2025, 2027, 2038, 2076).map(Easter::sunday)).containsExactly(LocalDate.of(2019, 4, 21),
                LocalDate.of(2020, 4, 12), LocalDate.of(2024, 3, 31), LocalDate.of(2025, 4, 20), LocalDate.of(2027, 3, 28), LocalDate.of(2038, 4, 25),
                LocalDate.of(2076, 4, 19));
    }
}
