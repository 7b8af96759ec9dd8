package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.ruling.RulingReview;
import org.quorate.model.Refused;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.Room;
import org.quorate.model.ruling.Position;

class AttendanceServiceTest {
    @TempDir
    Path folder;

    private NorthfieldBoard board;

    @BeforeEach
    void open() {
        board = new NorthfieldBoard(folder);
        board.openWithAllBut("Community chief executive", "Network director, South");
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void a_deputy_fills_the_seat_of_a_member_who_is_away() {
        board.attendance.deputise(board.meeting, board.seat("Community chief executive"), board.person("Deputy"), false, null);
        assertThat(presence("Community chief executive")).isEqualTo(Presence.DEPUTY);
        assertThat(board.standing(7).seats().here()).isEqualTo(11);
    }

    @Test
    void what_happened_earlier_may_be_entered_later() {
        board.at(15, 0);
        board.attendance.leave(board.meeting, board.seat("Clinical Chair"), NorthfieldBoard.DAY.atTime(14, 20));
        Room before = board.record().roomAt(NorthfieldBoard.DAY.atTime(14, 19), board.item(1));
        assertThat(before.entry(board.seat("Clinical Chair")).orElseThrow().presence()).isEqualTo(Presence.PRESENT);
        assertThat(presence("Clinical Chair")).isEqualTo(Presence.LEFT);
    }

    @Test
    void nobody_arrives_twice_or_leaves_without_having_come() {
        assertThatThrownBy(() -> board.attendance.arrive(board.meeting, board.seat("Clinical Chair"), false, null))
                .isInstanceOf(Refused.class).hasMessage("Clinical Chair is in the room already.");
        assertThatThrownBy(() -> board.attendance.leave(board.meeting, board.seat("Network director, South"), null))
                .isInstanceOf(Refused.class).hasMessage("Network director, South is not in the room.");
        assertThatThrownBy(() -> board.attendance.arrive(board.meeting, board.seat("Elected member, Moor"), false, null))
                .isInstanceOf(Refused.class).hasMessageContaining("vacant");
    }

    @Test
    void a_mistaken_line_is_struck_out_and_stays_on_record() {
        AttendanceEvent wrong = board.attendance.leave(board.meeting, board.seat("Clinical Chair"), null);
        board.attendance.correct(board.meeting, wrong.id(), "entered too early", new AttendanceChange.Left(), NorthfieldBoard.DAY.atTime(14, 50));
        board.at(14, 40);
        assertThat(presence("Clinical Chair")).isEqualTo(Presence.PRESENT);
        board.at(14, 55);
        assertThat(presence("Clinical Chair")).isEqualTo(Presence.LEFT);
        assertThat(board.record().attendance().events()).filteredOn(event -> !event.counts()).hasSize(1);
    }

    @Test
    void a_correction_flags_the_ruling_it_would_change_and_leaves_it_as_it_was_kept() {
        for (String title : new String[] {"Elected member, West", "Director of Finance"}) {
            board.attendance.leave(board.meeting, board.seat(title), null);
        }
        board.at(14, 20);
        board.deciding.allAgreeExcept(board.item(7), Map.of(board.seat("Clinical Chair"), Position.RESERVATIONS), null);
        board.deciding.decide(board.item(7), new Resolution.Single("the apportionment be approved"), null);
        RulingReview review = new RulingReview(board.store, board.charters, board.engine);
        assertThat(review.wouldDiffer(board.meeting)).isEmpty();

        board.at(15, 0);
        board.attendance.leave(board.meeting, board.seat("Elected member, East"), NorthfieldBoard.DAY.atTime(14, 10));
        assertThat(review.wouldDiffer(board.meeting)).singleElement().satisfies(finding -> {
            assertThat(finding.reference()).isEqualTo("PB 47");
            assertThat(finding.kept()).isEqualTo("Agreed by consensus");
            assertThat(finding.now()).startsWith("Inquorate");
        });
        assertThat(board.record().decisions().getFirst().outcome()).isEqualTo(DecisionOutcome.AGREED);
    }

    @Test
    void whoever_takes_the_chair_presides() {
        board.attendance.takeChair(board.meeting, board.seat("Accountable Officer"), null);
        assertThat(room().presiding().orElseThrow().seatId()).isEqualTo(board.seat("Accountable Officer"));
    }

    private Room room() {
        return board.record().roomAt(board.acting.now(), board.item(7));
    }

    private Presence presence(String title) {
        return room().entry(board.seat(title)).orElseThrow().presence();
    }
}
