package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.minutes.MinuteAutosave;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.meeting.ItemId;

class RoomProposalsTest {
    @TempDir
    Path folder;

    private final HandPause pause = new HandPause();
    private NorthfieldBoard board;
    private ItemId item;
    private RoomViewModel model;

    /** A pause that ends when the test says so. */
    private static final class HandPause implements MinuteAutosave.Pause {
        private @Nullable Runnable work;

        @Override
        public void restart(Runnable next) {
            work = next;
        }

        @Override
        public void stop() {
            work = null;
        }

        void ends() {
            Runnable next = work;
            assertThat(next).isNotNull();
            next.run();
        }
    }

    @BeforeEach
    void open() {
        board = new NorthfieldBoard(folder);
        board.openWithAllBut("Mental health director", "Network director, South");
        item = board.item(5);
        model = opened();
    }

    @AfterEach
    void close() {
        board.close();
    }

    private RoomViewModel opened() {
        RoomViewModel next = new RoomViewModel(RoomTools.of(board.store, board.acting, board.charters, board.engine, RulingJson::write),
                new ImmediateTasks(), new FakeDialogs(), () -> pause);
        next.open(board.meeting);
        next.comeTo(item);
        return next;
    }

    private @Nullable String wordsAfterTheProgramWasEnded() {
        RoomViewModel next = opened();
        RoomScene scene = next.sceneProperty().get();
        return scene == null ? null : next.proposals().of(item, scene.proposed());
    }

    @Test
    void words_to_be_resolved_are_there_again_after_the_program_was_ended_before_they_were_put_in_the_minutes() {
        assertThat(wordsAfterTheProgramWasEnded()).isNull();
        model.proposals().typed(item, "the plan be agr");
        assertThat(wordsAfterTheProgramWasEnded()).as("half a word waits for a pause").isNull();
        pause.ends();
        assertThat(wordsAfterTheProgramWasEnded()).isEqualTo("the plan be agr");
        model.proposals().typed(item, "the plan be agreed");
        model.proposals().left(item);
        assertThat(wordsAfterTheProgramWasEnded()).as("leaving keeps what waits").isEqualTo("the plan be agreed");
    }

    @Test
    void they_go_once_they_are_in_the_minutes_but_stay_where_nothing_was_resolved() {
        model.proposals().typed(item, "the plan be agreed");
        pause.ends();
        board.deciding.decide(item, new Resolution.Single("the plan be agreed"), DecisionOutcome.NOT_CARRIED);
        assertThat(wordsAfterTheProgramWasEnded()).isEqualTo("the plan be agreed");
        board.deciding.decide(item, new Resolution.Single("the plan be agreed"), DecisionOutcome.AGREED);
        assertThat(wordsAfterTheProgramWasEnded()).isNull();
    }

    @Test
    void words_typed_with_spaces_around_them_wait_no_longer_once_they_are_in_the_minutes() {
        model.proposals().typed(item, " the plan be agreed \n\n");
        model.proposals().onRecord(item, "the plan be refused");
        assertThat(model.proposals().of(item, null)).isNotNull();
        model.proposals().onRecord(item, "the plan be agreed");
        assertThat(model.proposals().of(item, null)).isNull();
    }

    @Test
    void an_item_with_words_typed_can_be_taken_off_the_agenda() {
        ItemId ahead = board.item(8);
        model.proposals().typed(ahead, "the plan be agreed");
        pause.ends();
        board.store.change("R. Clerk", "Took the item off.", session -> session.meetings().remove(ahead));
        assertThat(board.record().item(ahead)).isEmpty();
    }
}
