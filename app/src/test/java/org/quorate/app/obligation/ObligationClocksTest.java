package org.quorate.app.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.ClockService;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class ObligationClocksTest {
    @TempDir Path folder;

    private interface Look {
        void at(ClockService clocks, CharterService charters);
    }

    /** A partnership that adopted a shipped charter on a day, looked at on another. */
    private void under(String charter, LocalDate from, LocalDate today, Look look) {
        Clock noon = Clock.fixed(today.atTime(12, 0).atZone(Acting.ZONE).toInstant(), Acting.ZONE);
        Acting acting = new Acting(() -> "Ann", noon);
        try (Store store = Store.create(folder.resolve("p"), StoreOptions.with(noon))) {
            CharterService charters = new CharterService(store, acting);
            charters.adoptShipped(charter, from, "Agreed by all");
            look.at(PartnershipClocks.of(store, acting, charters, new Rulings(new EnglishBankHolidays())), charters);
        }
    }

    private static RunningClock clock(ClockService clocks, String key) {
        return clocks.running().stream().map(PlacedClock::clock).filter(clock -> clock.key().startsWith("obligation/" + key + "/")).findFirst().orElseThrow();
    }

    @Test
    void something_due_by_a_day_is_on_time_on_that_day_and_overdue_on_the_next() {
        under("bsw-icb-2022", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 11, 30), (clocks, charters) ->
                assertThat(clock(clocks, "priorities").stateOn(LocalDate.of(2022, 11, 30))).isEqualTo(ClockState.TODAY));
    }

    @Test
    void once_it_is_done_its_clock_is_gone_and_it_stays_on_record() {
        under("bsw-icb-2022", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 1), (clocks, charters) -> {
            RunningClock priorities = clock(clocks, "priorities");
            assertThat(priorities.stateOn(LocalDate.of(2022, 12, 1))).isEqualTo(ClockState.OVERDUE);
            clocks.end(priorities, ClockMark.Kind.DONE, LocalDate.of(2022, 11, 29), "agreed by the Board");
            assertThat(clocks.running()).extracting(placed -> placed.clock().what()).doesNotContain("Local strategic priorities are fixed");
            assertThat(clocks.ended()).singleElement().satisfies(mark -> assertThat(mark.on()).isEqualTo(LocalDate.of(2022, 11, 29)));
        });
    }

    @Test
    void a_review_every_twelve_months_falls_due_under_each_reading_until_the_charter_says_how_it_is_counted() {
        under("bsw-icb-2022", LocalDate.of(2022, 7, 1), LocalDate.of(2023, 3, 1), (clocks, charters) -> {
            assertThat(clock(clocks, "review").end()).isNotInstanceOf(ClockEnd.Waiting.class);
            charters.settle("obligations.review.cadence.counted", "anniversaries", null, LocalDate.of(2023, 3, 1));
            assertThat(clock(clocks, "review").lastDay()).contains(LocalDate.of(2023, 6, 30));
        });
    }

    @Test
    void what_recurs_is_counted_on_from_the_day_it_was_done() {
        under("bsw-icb-2022", LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 20), (clocks, charters) -> {
            charters.settle("obligations.review.cadence.counted", "rolling", null, LocalDate.of(2023, 6, 20));
            RunningClock review = clock(clocks, "review");
            assertThat(review.lastDay()).contains(LocalDate.of(2023, 6, 30));
            clocks.end(review, ClockMark.Kind.DONE, LocalDate.of(2023, 6, 15), null);
            assertThat(clock(clocks, "review").lastDay()).contains(LocalDate.of(2024, 6, 15));
        });
    }

    @Test
    void where_the_earlier_or_the_later_of_two_days_is_not_said_the_clock_is_silent_and_names_the_setting() {
        under("cheshire-merseyside-2020", LocalDate.of(2021, 1, 27), LocalDate.of(2021, 3, 1), (clocks, charters) -> {
            RunningClock review = clock(clocks, "full-review");
            assertThat(review.stateOn(LocalDate.of(2021, 3, 1))).isEqualTo(ClockState.SILENT);
            assertThat(review.end()).isInstanceOfSatisfying(ClockEnd.Silent.class, silent -> {
                assertThat(silent.setting()).isEqualTo("obligations.full-review.due-which");
                assertThat(silent.possible()).isEqualTo(List.of(LocalDate.of(2022, 3, 31)));
            });
        });
    }
}
