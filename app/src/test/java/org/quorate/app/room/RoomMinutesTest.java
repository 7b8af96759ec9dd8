package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.minutes.MinuteAutosave;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

class RoomMinutesTest {
    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private NorthfieldBoard board;
    private RoomNotesService elsewhere;
    private RoomViewModel model;
    private ItemId item;

    /** A pause that does not end while the test lasts. */
    private static final class Endless implements MinuteAutosave.Pause {
        @Override
        public void restart(Runnable work) {}

        @Override
        public void stop() {}
    }

    @BeforeEach
    void open() {
        board = new NorthfieldBoard(folder);
        board.openWithAllBut("Mental health director");
        item = board.item(7);
        elsewhere = new RoomNotesService(board.store, board.acting);
        model = new RoomViewModel(
                RoomTools.of(board.store, board.acting, board.charters, board.engine, RulingJson::write), tasks, new FakeDialogs(), Endless::new);
        model.open(board.meeting);
        model.comeTo(item);
        shown();
    }

    @AfterEach
    void close() {
        board.close();
    }

    private void somebodyElseWrites(String words) {
        elsewhere.write(new Minute(item, List.of(MinuteBlock.Paragraph.of(words)), elsewhere.minute(item).revision()));
    }

    /** The text the Room shows once it has read the meeting. */
    private String shown() {
        model.reload();
        return MinuteText.of(model.minutes().read(Objects.requireNonNull(model.sceneProperty().get()).minute()));
    }

    private String kept() {
        return MinuteText.of(elsewhere.minute(item).blocks());
    }

    @Test
    void what_another_window_wrote_meanwhile_is_not_written_over() {
        model.minutes().typed(item, "Mine");
        somebodyElseWrites("Theirs.");
        assertThat(shown()).isEqualTo("Mine");
        model.minutes().left(item);
        assertThat(kept()).isEqualTo("Theirs.");
        assertThat(tasks.shown()).hasSize(1);
        assertThat(shown()).isEqualTo("Mine");
        assertThat(model.minutes().conflicts().get(item).theirsInWords()).isEqualTo("Theirs.");
    }

    @Test
    void keeping_mine_keeps_everything_typed_up_to_then() {
        model.minutes().typed(item, "Mine");
        somebodyElseWrites("Theirs.");
        model.minutes().left(item);
        model.minutes().typed(item, "Mine\n• and more");
        model.minutes().keepMine(item);
        assertThat(kept()).isEqualTo("Mine\n• and more");
        assertThat(model.minutes().conflicts()).isEmpty();
    }

    @Test
    void taking_theirs_shows_theirs_and_writing_goes_on_from_there() {
        model.minutes().typed(item, "Mine");
        somebodyElseWrites("Theirs.");
        model.minutes().left(item);
        model.minutes().takeTheirs(item);
        assertThat(shown()).isEqualTo("Theirs.");
        model.minutes().typed(item, "Theirs. And mine.");
        assertThat(kept()).isEqualTo("Theirs. And mine.");
    }

    @Test
    void a_minute_nobody_is_writing_here_follows_what_is_kept_elsewhere() {
        model.minutes().typed(item, "Mine.");
        somebodyElseWrites("Mine. Theirs.");
        assertThat(shown()).isEqualTo("Mine. Theirs.");
        model.minutes().typed(item, "Mine. Theirs. Mine.");
        assertThat(kept()).isEqualTo("Mine. Theirs. Mine.");
        assertThat(model.minutes().conflicts()).isEmpty();
    }

    @Test
    void a_reading_begun_before_the_last_keeping_does_not_bring_the_older_text_back() {
        Minute before = elsewhere.minute(item);
        model.minutes().typed(item, "Mine.");
        assertThat(MinuteText.of(model.minutes().read(before))).isEqualTo("Mine.");
        model.minutes().typed(item, "Mine. More.");
        assertThat(kept()).isEqualTo("Mine. More.");
    }
}
