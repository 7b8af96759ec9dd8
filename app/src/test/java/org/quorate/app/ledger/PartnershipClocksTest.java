package org.quorate.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.testing.DemonstrationStores;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class PartnershipClocksTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);
    private static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(Acting.ZONE).toInstant(), Acting.ZONE);

    @TempDir Path folder;

    private final Acting acting = new Acting(() -> "Ann", NOON);

    @Test
    void the_demonstration_has_clocks_of_meetings_notices_questions_and_actions_each_with_its_place_and_reason() {
        try (Store store = DemonstrationStores.at(folder.resolve("demonstration"), acting)) {
            List<PlacedClock> running = clocks(store);
            assertThat(running).extracting(placed -> placed.clock().kind())
                    .contains(ClockKind.MEETING, ClockKind.NOTICE, ClockKind.QUESTIONS, ClockKind.ACTION);
            assertThat(running).allSatisfy(placed -> {
                assertThat(placed.place()).isNotNull();
                assertThat(placed.clock().reason().steps()).isNotEmpty();
            });
            assertThat(running).extracting(placed -> placed.stateOn(TODAY)).isSorted().contains(ClockState.OVERDUE);
            assertThat(running).extracting(placed -> placed.clock().key()).doesNotHaveDuplicates();
        }
    }

    @Test
    void public_questions_show_the_clear_working_days_counted_one_by_one_and_their_clause() {
        try (Store store = DemonstrationStores.at(folder.resolve("demonstration"), acting)) {
            RunningClock questions = clocks(store).stream().map(PlacedClock::clock).filter(clock -> clock.kind() == ClockKind.QUESTIONS).findFirst()
                    .orElseThrow();
            assertThat(questions.end()).isInstanceOfSatisfying(ClockEnd.By.class, by -> assertThat(by.counted()).hasSize(3));
            assertThat(questions.clauses()).contains("Memorandum 12.4");
        }
    }

    @Test
    void a_new_partnership_has_none() {
        try (Store store = Store.create(folder.resolve("new"), StoreOptions.with(NOON))) {
            assertThat(clocks(store)).isEmpty();
        }
    }

    private List<PlacedClock> clocks(Store store) {
        return PartnershipClocks.of(store, acting, new CharterService(store, acting), new Rulings(new EnglishBankHolidays())).running();
    }
}
