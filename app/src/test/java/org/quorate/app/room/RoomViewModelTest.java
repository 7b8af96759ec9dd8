package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.control.ChipState;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.ruling.Position;

class RoomViewModelTest {
    @TempDir
    Path folder;

    private NorthfieldBoard board;
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private RoomViewModel model;

    @BeforeEach
    void open() {
        board = new NorthfieldBoard(folder);
        board.openWithAllBut("Mental health director", "Network director, South");
        model = new RoomViewModel(
                RoomTools.of(board.store, board.acting, board.charters, board.engine, RulingJson::write), tasks, dialogs);
        model.open(board.meeting);
        model.comeTo(board.item(7));
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void a_letter_ticks_a_member_in_and_out() {
        assertThat(scene().roll().count()).isEqualTo("13 of 15");
        model.letter('b', false);
        assertThat(scene().roll().count()).isEqualTo("12 of 15");
        board.at(14, 1);
        model.letter('b', false);
        assertThat(scene().roll().count()).isEqualTo("13 of 15");
        assertThat(board.record().attendance().events()).hasSize(15);
    }

    @Test
    void shift_and_a_letter_take_a_member_out_of_the_item_and_back() {
        model.letter('G', true);
        assertThat(scene().roll().aside()).isEqualTo("1 out · 2 away");
        assertThat(scene().quorum().headline()).isEqualTo("9 of 8 needed");
        board.at(14, 2);
        model.letter('g', true);
        assertThat(scene().roll().aside()).isEqualTo("0 out · 2 away");
    }

    @Test
    void the_letters_of_the_test_and_the_vote_belong_to_nobody() {
        assertThat(RoomLetters.of(board.record().roll()).seat('c')).isNull();
        assertThat(RoomLetters.of(board.record().roll()).seat('v')).isNull();
    }

    @Test
    void a_vote_waits_for_the_test_of_consensus_but_says_what_it_needs_before() {
        assertThat(scene().vote().headline()).isEqualTo("Needs 9 for, of 12 eligible in office");
        assertThat(scene().vote().weights()).isEqualTo("Against, abstaining, out and away weigh the same");
        model.putting().vote();
        assertThat(model.putting().isOpen()).isFalse();
        assertThat(dialogs.told()).containsExactly("Consensus is tested first.");
    }

    @Test
    void consensus_vote_and_minute_follow_each_other_by_keys() {
        board.room.declareInterest(
                board.item(7), board.person("Clinical Chair"), InterestKind.FINANCIAL, "a practice named in the table", Handling.STEPPED_OUT);
        model.reload();
        model.letter('g', true);
        board.at(14, 8);
        model.putting().consensus();
        model.letter('e', false);
        for (int press = 0; press < 3; press++) {
            model.letter('e', false);
        }
        model.putting().consensus();
        assertThat(scene().consensus().counts()).containsEntry(Position.AGREE, 8).containsEntry(Position.OBJECT, 1);
        model.putting().keep();
        assertThat(scene().consensus().chipWords()).isEqualTo("No consensus: 1 objection");
        board.at(14, 14);
        model.putting().vote();
        model.putting().count(new VoteCounts(8, 1, 0));
        model.putting().keep();
        assertThat(Objects.requireNonNull(scene().verdict().verdict()).words()).isEqualTo("Not carried, one short");
        assertThat(scene().verdict().verdict().arithmetic()).isEqualTo("Eligible in office 12; 75% of 12 is 9; for 8.");
        assertThat(scene().verdict().verdict().unchanged()).isEqualTo("The base stays 12 while Clinical Chair is out.");
        model.putInMinute(List.of("the apportionment be approved"), null);
        assertThat(scene().verdict().kept()).isEqualTo("In the minutes as PB 47: Not carried");
        assertThat(scene().minute().blocks()).singleElement().satisfies(block ->
                assertThat(block.text()).isEqualTo("The proposal was put to the vote and was not carried."));
        assertThat(tasks.shown()).isEmpty();
    }

    @Test
    void what_is_being_put_is_left_without_a_trace() {
        model.putting().consensus();
        assertThat(model.putting().abandon()).isTrue();
        assertThat(board.record().testOf(board.item(7), board.acting.now())).isEmpty();
    }

    @Test
    void what_is_silent_is_settled_in_one_step_and_ruled_on_at_once() {
        board.charters.settle("partnership-board.quorum", "12", null, NorthfieldBoard.DAY);
        model.reload();
        assertThat(scene().quorum().state()).isEqualTo(ChipState.NOT_QUORATE);
        model.settling().settle("partnership-board.quorum", "8", "Partnership Board, minute 38");
        assertThat(scene().quorum().state()).isEqualTo(ChipState.QUORATE);
    }

    @Test
    void an_act_that_cannot_be_kept_is_shown_and_taken_back() {
        board.store.change("Another", "Cancelled the meeting behind our back", session -> {
            var meeting = session.meetings().find(board.meeting).orElseThrow();
            session.meetings().save(new Meeting(
                    meeting.id(), meeting.reference(), meeting.body(), meeting.date(), meeting.start(), meeting.plannedEnd(), meeting.venue(),
                    MeetingState.CANCELLED, meeting.minutes(), meeting.commenced(), null, meeting.firstMinuteNumber(),
                    null, meeting.revision()));
        });
        model.letter('b', false);
        assertThat(tasks.shown()).singleElement().satisfies(failure -> assertThat(failure.sentence()).contains("cancelled"));
        assertThat(scene().roll().count()).isEqualTo("13 of 15");
    }

    @Test
    void what_was_declared_otherwise_is_kept_beside_the_ruling_and_told_apart() {
        model.putting().consensus();
        model.letter('e', false);
        model.letter('e', false);
        model.letter('e', false);
        model.letter('e', false);
        model.putting().consensus();
        model.putting().keep();
        model.putInMinute(List.of("the apportionment be approved"), DecisionOutcome.AGREED);
        assertThat(scene().verdict().finding()).startsWith("Declared \"Agreed by consensus\", but the charter gives \"No consensus");
    }

    private RoomScene scene() {
        return Objects.requireNonNull(model.sceneProperty().get());
    }

    @Test
    void who_had_better_stay_is_said_while_nobody_is_to_spare_and_who_could_help_once_it_is_lost() {
        assertThat(scene().quorum().whatIf()).as("there are some to spare").isEmpty();
        model.letter('b', false);
        model.letter('d', false);
        assertThat(scene().quorum().whatIf()).contains("the quorum is lost");
        model.letter('e', false);
        model.letter('f', false);
        model.letter('h', false);
        assertThat(scene().quorum().whatIf()).contains("could help");
    }
}
