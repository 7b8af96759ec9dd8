package org.quorate.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.TestStore;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.Refused;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.minutes.MinuteBlock;

class MinuteAutosaveTest {
    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final HandPause pause = new HandPause();
    private TestStore test;
    private MeetingId meeting;
    private ItemId item;
    private MinutesService service;
    private MinutesViewModel model;

    /** A pause that ends when the test says so. */
    private static final class HandPause implements MinuteAutosave.Pause {
        private Optional<Runnable> work = Optional.empty();

        @Override
        public void restart(Runnable next) {
            work = Optional.of(next);
        }

        @Override
        public void stop() {
            work = Optional.empty();
        }

        void ends() {
            work.orElseThrow().run();
        }
    }

    @BeforeEach
    void open() {
        test = TestStore.on(folder, LocalDate.of(2027, 1, 27));
        meeting = test.meetings.plan(test.at(LocalDate.of(2027, 1, 26)).withFirstMinuteNumber(47));
        test.agendas.add(meeting, ItemDetails.of("Capital priorities", Purpose.DECIDE, 15));
        service = new MinutesService(test.store, test.acting);
        model = new MinutesViewModel(service, tasks, () -> pause);
        model.open(meeting, null);
        model.takeNextStep();
        item = service.read(meeting).entries().getLast().item().id();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void type(String words) {
        model.edited(item, List.of(MinuteBlock.Paragraph.of(words)));
    }

    private String kept() {
        return service.minute(item).blocks().stream().map(MinuteBlock::text).reduce("", String::concat);
    }

    @Test
    void a_finished_sentence_is_kept_at_once() {
        type("The Board considered the report.");
        assertThat(kept()).isEqualTo("The Board considered the report.");
    }

    @Test
    void half_a_sentence_waits_for_a_pause() {
        type("The Board");
        assertThat(kept()).isEmpty();
        assertThat(model.isPending(item)).isTrue();
        pause.ends();
        assertThat(kept()).isEqualTo("The Board");
        assertThat(model.isPending(item)).isFalse();
    }

    @Test
    void leaving_a_minute_keeps_what_waits() {
        type("The Board");
        model.left(item);
        assertThat(kept()).isEqualTo("The Board");
    }

    @Test
    void words_are_not_lost_when_the_minute_was_changed_elsewhere() {
        type("Mine.");
        service.write(new org.quorate.model.minutes.Minute(item, List.of(MinuteBlock.Paragraph.of("Theirs.")), service.minute(item).revision()));
        type("Mine. And more.");
        assertThat(tasks.shown()).hasSize(1);
        type("Mine. And more. Still.");
        assertThat(kept()).isEqualTo("Mine. And more. Still.");
    }

    @Test
    void beginning_the_draft_numbers_the_items_and_words_what_the_record_knows() {
        MinutesOfMeeting minutes = service.read(meeting);
        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.entries()).extracting(MinuteEntry::number).containsExactly(47, 48, 49, 50, 51);
        assertThat(minutes.entries().getFirst().minute().blocks().getFirst().text()).isEqualTo("There were no apologies for absence.");
    }

    @Test
    void a_resolution_by_assent_becomes_a_decision_with_the_minute_number() {
        model.resolve(item, List.of("That the priorities be noted."));
        assertThat(service.read(meeting).entries().getLast().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.reference()).isEqualTo("PB 51");
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOTED);
            assertThat(decision.resolution().sentence()).isEqualTo("That the priorities be noted.");
        });
    }

    @Test
    void a_resolution_left_without_words_is_taken_away() {
        model.resolve(item, List.of("the report be received"));
        model.reword(service.read(meeting).entries().getLast().decisions().getFirst().id(), List.of());
        assertThat(service.read(meeting).entries().getLast().decisions()).isEmpty();
    }

    @Test
    void confirmed_minutes_are_not_changed_again() {
        service.recordHeld(meeting, LocalTime.of(14, 0), LocalTime.of(15, 0));
        model.reload();
        model.takeNextStep();
        model.takeNextStep();
        assertThat(service.read(meeting).state()).isEqualTo(MinutesState.CONFIRMED);
        assertThatThrownBy(() -> service.resolve(item, List.of("it be so"))).isInstanceOf(Refused.class).hasMessageContaining("confirmed");
    }
}
