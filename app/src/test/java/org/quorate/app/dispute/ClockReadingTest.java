package org.quorate.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.app.control.Explanation;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.Procedure;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.procedure.StageClock;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.ShippedCharters;

/** The days of a stage, counted one by one over leap days, summer time, Easter and Christmas. */
class ClockReadingTest {
    private static final Charter NORTHFIELD = ShippedCharters.find("northfield").orElseThrow();

    private static StageClock clock(int stage, LocalDate arrived, ProcedureEvent... more) {
        List<ProcedureEvent> events = new ArrayList<>(List.of(ProcedureEvent.of(EventKind.OPEN, "Coast Council", arrived, null)));
        for (int step = 0; step < stage + 1; step++) {
            events.add(ProcedureEvent.of(EventKind.FAIL, null, arrived, null));
            events.add(ProcedureEvent.of(EventKind.REFER, null, arrived, null));
        }
        events.addAll(List.of(more));
        return Procedure.of(NORTHFIELD, "dispute", new WorkingDays(new EnglishBankHolidays())).orElseThrow()
                .standing(ProcedureFacts.NONE, events).getFirst().clock();
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01,2021-03-31", "2024-02-01,2024-03-02", "2023-02-01,2023-03-03", "2021-12-10,2022-01-09", "2021-10-20,2021-11-19"})
    void thirty_calendar_days_count_every_day(LocalDate start, LocalDate due) {
        StageClock clock = clock(1, start);
        assertThat(clock.due()).isEqualTo(due);
        assertThat(ClockReading.of(List.of(clock), due).left()).isEqualTo("the last day is today");
        assertThat(ClockReading.of(List.of(clock), due.plusDays(1)).isLate()).isTrue();
        assertThat(ClockReading.of(List.of(clock), due).isLate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01,2021-04-14", "2021-12-13,2022-01-27", "2024-02-15,2024-03-28", "2022-05-09,2022-06-22"})
    void thirty_working_days_leave_out_week_ends_and_bank_holidays(LocalDate start, LocalDate due) {
        assertThat(clock(2, start).due()).isEqualTo(due);
    }

    @Test
    void why_lists_every_counted_day_and_every_day_left_out() {
        Explanation why = ClockReading.why(List.of(clock(2, LocalDate.of(2021, 3, 26))), "Memorandum 11.4");
        String text = why.tests().stream().map(Explanation.Test::text).collect(Collectors.joining("\n"));
        assertThat(text).startsWith("30 working days from Fri 26 Mar 2021, which is itself not counted.").contains("Days 1–4: Mon 29 Mar, Tue 30 Mar, Wed 31"
                + " Mar, Thu 1 Apr").contains("Not counted: Sat 27 Mar, Sun 28 Mar, Fri 2 Apr, Sat 3 Apr, Sun 4 Apr, Mon 5 Apr").contains("overdue from");
        assertThat(why.source()).isEqualTo("Memorandum 11.4");
    }

    @Test
    void a_stopped_clock_stands_still_and_says_since_when() {
        LocalDate start = LocalDate.of(2021, 3, 1);
        ProcedureEvent pause = new ProcedureEvent(EventKind.PAUSE, null, start.plusDays(10), "an audit", List.of(), List.of("all parties"), null, null, false);
        ClockReading stopped = ClockReading.of(List.of(clock(1, start, pause)), start.plusDays(20));
        assertThat(stopped.left()).isEqualTo("stopped since Thu 11 Mar 2021");
        assertThat(stopped.passed()).isEqualTo(9);
        StageClock on = clock(1, start, pause, ProcedureEvent.of(EventKind.RESUME, null, start.plusDays(15), null));
        assertThat(on.due()).isEqualTo(LocalDate.of(2021, 4, 5));
        assertThat(ClockReading.why(List.of(on), null).tests()).anyMatch(line -> line.text().contains("Thu 11 Mar (clock stopped)"));
    }
}
