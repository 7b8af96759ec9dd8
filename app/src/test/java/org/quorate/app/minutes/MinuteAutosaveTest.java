package org.quorate.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.TestStore;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Tasks;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.Refused;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.persistence.store.StoreFailure;

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
    void what_is_typed_while_the_minute_is_being_kept_waits_for_its_own_pause_unless_the_minute_is_left() {
        List<Runnable> writing = new ArrayList<>();
        Tasks slow = new BackgroundTasks(Runnable::run, writing::add, Runnable::run, failure -> { });
        model = new MinutesViewModel(service, slow, () -> pause);
        model.open(meeting, null);
        type("The Board");
        pause.ends();
        type("The Board considered");
        writing.removeFirst().run();
        assertThat(kept()).isEqualTo("The Board");
        assertThat(writing).isEmpty();
        pause.ends();
        type("The Board considered it");
        model.left(item);
        writing.removeFirst().run();
        writing.removeFirst().run();
        assertThat(kept()).isEqualTo("The Board considered it");
    }

    private void somebodyElseWrites(String words) {
        service.write(new Minute(item, List.of(MinuteBlock.Paragraph.of(words)), service.minute(item).revision()));
    }

    private void bothWrite() {
        type("Mine.");
        somebodyElseWrites("Theirs.");
        type("Mine. And more.");
    }

    @Test
    void a_minute_changed_elsewhere_is_not_written_over_however_much_more_is_typed() {
        bothWrite();
        assertThat(tasks.shown()).hasSize(1);
        type("Mine. And more. Still.");
        model.left(item);
        model.keepAll();
        assertThat(kept()).isEqualTo("Theirs.");
        assertThat(model.isPending(item)).isTrue();
        assertThat(model.conflicts().get(item)).satisfies(conflict -> {
            assertThat(conflict.mineInWords()).isEqualTo("Mine. And more.");
            assertThat(conflict.theirsInWords()).isEqualTo("Theirs.");
        });
    }

    @Test
    void keeping_mine_keeps_everything_typed_up_to_then() {
        bothWrite();
        type("Mine. And more. Still.");
        model.keepMine(item);
        assertThat(kept()).isEqualTo("Mine. And more. Still.");
        assertThat(model.conflicts()).isEmpty();
        type("Mine. And more. Still. Now.");
        assertThat(kept()).isEqualTo("Mine. And more. Still. Now.");
    }

    @Test
    void keeping_mine_asks_again_where_theirs_changed_once_more() {
        bothWrite();
        somebodyElseWrites("Theirs, better.");
        model.keepMine(item);
        assertThat(kept()).isEqualTo("Theirs, better.");
        assertThat(model.conflicts().get(item).mineInWords()).isEqualTo("Mine. And more.");
        model.keepMine(item);
        assertThat(kept()).isEqualTo("Mine. And more.");
    }

    @Test
    void taking_theirs_lets_go_of_mine_and_writing_goes_on_from_there() {
        bothWrite();
        model.takeTheirs(item);
        assertThat(kept()).isEqualTo("Theirs.");
        assertThat(model.conflicts()).isEmpty();
        assertThat(model.isPending(item)).isFalse();
        type("Theirs. And mine.");
        assertThat(kept()).isEqualTo("Theirs. And mine.");
    }

    @Test
    void a_minute_changed_elsewhere_under_the_cursor_is_not_written_over_by_the_next_word() {
        model.entered(item);
        somebodyElseWrites("Theirs.");
        model.reload();
        type("Mine.");
        assertThat(kept()).isEqualTo("Theirs.");
        assertThat(model.conflicts().get(item).theirsInWords()).isEqualTo("Theirs.");
    }

    @Test
    void leaving_a_minute_that_was_changed_elsewhere_takes_up_what_stands_there() {
        model.entered(item);
        somebodyElseWrites("Theirs.");
        model.reload();
        model.left(item);
        type("Theirs. And mine.");
        assertThat(kept()).isEqualTo("Theirs. And mine.");
        assertThat(model.conflicts()).isEmpty();
    }

    @Test
    void the_same_words_written_in_two_places_are_no_conflict() {
        type("Mine.");
        somebodyElseWrites("Mine. And more.");
        type("Mine. And more.");
        assertThat(model.conflicts()).isEmpty();
        assertThat(model.isPending(item)).isFalse();
    }

    @Test
    void a_text_that_is_on_record_though_keeping_it_failed_is_no_conflict_with_what_is_typed_after_it() {
        FailsAfterKeeping record = new FailsAfterKeeping(Minute.empty(item));
        List<MinuteConflict> asked = new ArrayList<>();
        MinuteAutosave autosave = new MinuteAutosave(record, tasks, pause, record.now, kept -> { }, found -> found.ifPresent(asked::add));

        autosave.edited(List.of(MinuteBlock.Paragraph.of("The Board met.")));
        assertThat(tasks.shown()).isNotEmpty();
        autosave.edited(List.of(MinuteBlock.Paragraph.of("The Board met. It agreed")));
        pause.ends();
        record.isReadable = true;
        autosave.edited(List.of(MinuteBlock.Paragraph.of("The Board met. It agreed the plan")));
        pause.ends();
        pause.ends();

        assertThat(asked).isEmpty();
        assertThat(record.now.blocks()).containsExactly(MinuteBlock.Paragraph.of("The Board met. It agreed the plan"));
        assertThat(autosave.isPending()).isFalse();
    }

    /** A disk that fails once the first text is on it, and shows what was there before until later. */
    private static final class FailsAfterKeeping implements MinuteAutosave.OnRecord {
        private Minute now;
        private final Minute before;
        private boolean isReadable;

        FailsAfterKeeping(Minute now) {
            this.now = now;
            this.before = now;
        }

        @Override
        public Minute minute(ItemId wanted) {
            return isReadable ? now : before;
        }

        @Override
        public Minute write(Minute minute) {
            if (minute.revision() != now.revision()) {
                throw new Refused("This was changed since you opened it.");
            }
            boolean first = now.revision() == 0;
            now = new Minute(minute.item(), minute.blocks(), minute.revision() + 1);
            if (first) {
                throw new StoreFailure(StoreFailure.Kind.NOT_WRITTEN, "The disk is full.");
            }
            return now;
        }
    }

    @Test
    void a_conflict_waits_for_its_answer_while_another_meeting_is_looked_at() {
        MeetingId other = test.meetings.plan(test.at(LocalDate.of(2027, 3, 23)));
        bothWrite();
        model.open(other, null);
        model.open(meeting, null);
        assertThat(model.conflicts().get(item).mineInWords()).isEqualTo("Mine. And more.");
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
        model.resolution(item, null, List.of()).left(List.of("That the priorities be noted."));
        assertThat(service.read(meeting).entries().getLast().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.reference()).isEqualTo("PB 51");
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOTED);
            assertThat(decision.resolution().sentence()).isEqualTo("That the priorities be noted.");
        });
    }

    @Test
    void a_resolution_left_without_words_is_taken_away() {
        service.resolve(item, List.of("the report be received"));
        service.reword(service.read(meeting).entries().getLast().decisions().getFirst().id(), List.of());
        assertThat(service.read(meeting).entries().getLast().decisions()).isEmpty();
    }

    @Test
    void confirmed_minutes_are_not_changed_again() {
        service.recordHeld(meeting, LocalTime.of(14, 0), LocalTime.of(15, 0));
        model.reload();
        model.takeNextStep();
        model.takeNextStep();
        assertThat(model.corrections().formProperty().get()).isEqualTo(CorrectionsViewModel.Form.CONFIRMATION);
        model.corrections().confirm(null, "", "");
        assertThat(service.read(meeting).state()).isEqualTo(MinutesState.CONFIRMED);
        assertThatThrownBy(() -> service.resolve(item, List.of("it be so"))).isInstanceOf(Refused.class).hasMessageContaining("confirmed");
    }
}
