package org.quorate.app.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.meeting.TestStore;
import org.quorate.model.Refused;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.ruling.Reasoning;

class ClockServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    @TempDir Path folder;

    private TestStore test;
    private ClockService service;

    @BeforeEach
    void open() {
        test = TestStore.on(folder, TODAY);
        service = new ClockService(test.store, test.acting, List.of(
                (session, today) -> List.of(new PlacedClock(clock("later", TODAY.plusDays(40), Closing.BY_HAND), null)),
                (session, today) -> List.of(new PlacedClock(clock("late", TODAY.minusDays(1), Closing.BY_ITS_RECORD), null))));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void the_clocks_of_every_source_stand_in_one_list_with_the_most_pressing_first() {
        assertThat(service.running()).extracting(placed -> placed.clock().key()).containsExactly("late", "later");
    }

    @Test
    void a_clock_marked_as_done_leaves_the_list_and_stays_on_record_with_who_and_when() {
        service.end(clock("later", TODAY.plusDays(40), Closing.BY_HAND), ClockMark.Kind.DONE, TODAY, "sent by post");
        assertThat(service.running()).extracting(placed -> placed.clock().key()).containsExactly("late");
        assertThat(service.ended()).singleElement().satisfies(mark -> {
            assertThat(mark.by()).isEqualTo("Test Secretary");
            assertThat(mark.on()).isEqualTo(TODAY);
            assertThat(mark.note()).isEqualTo("sent by post");
        });
    }

    @Test
    void a_clock_that_runs_again_is_back_on_the_list_and_nothing_said_of_it_is_lost() {
        ClockMark mark = service.end(clock("later", TODAY.plusDays(40), Closing.BY_HAND), ClockMark.Kind.DISMISSED, TODAY, "no plan this year");
        service.runAgain(mark);
        assertThat(service.running()).hasSize(2);
        assertThat(service.ended()).isEmpty();
        assertThat(service.history("later")).extracting(ClockMark::kind).containsExactly(ClockMark.Kind.DISMISSED, ClockMark.Kind.RUNNING);
        assertThatThrownBy(() -> service.runAgain(mark)).isInstanceOf(Refused.class).hasMessageContaining("running already");
    }

    @Test
    void a_clock_that_ends_with_its_own_record_cannot_be_ended_by_hand() {
        assertThatThrownBy(() -> service.end(clock("late", TODAY, Closing.BY_ITS_RECORD), ClockMark.Kind.DONE, TODAY, null))
                .isInstanceOf(Refused.class).hasMessageContaining("its own record");
    }

    @Test
    void the_second_of_two_people_who_mark_one_clock_is_told_who_was_first() {
        RunningClock clock = clock("later", TODAY.plusDays(40), Closing.BY_HAND);
        service.end(clock, ClockMark.Kind.DONE, TODAY, null);
        assertThatThrownBy(() -> service.end(clock, ClockMark.Kind.DISMISSED, TODAY, "not ours"))
                .isInstanceOf(Refused.class).hasMessage("Test Secretary has already marked it: done.");
    }

    @Test
    void nothing_is_done_on_a_day_still_to_come_and_nothing_is_dismissed_without_a_reason() {
        RunningClock clock = clock("later", TODAY.plusDays(40), Closing.BY_HAND);
        assertThatThrownBy(() -> service.end(clock, ClockMark.Kind.DONE, TODAY.plusDays(1), null)).hasMessageContaining("still to come");
        assertThatThrownBy(() -> service.end(clock, ClockMark.Kind.DISMISSED, TODAY, " ")).hasMessageContaining("Say why");
        assertThat(service.running()).hasSize(2);
    }

    static RunningClock clock(String key, LocalDate day, Closing closing) {
        return new RunningClock(key, ClockKind.OBLIGATION, "Annual plan", ClockSubject.of("Obligation", "Annual plan", null), null, ClockEnd.by(day), null,
                Reasoning.of(List.of()), "Agree it.", closing);
    }
}
