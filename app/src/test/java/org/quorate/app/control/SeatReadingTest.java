package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.app.control.SeatMark.AGAINST;
import static org.quorate.app.control.SeatMark.AWAY;
import static org.quorate.app.control.SeatMark.ON;
import static org.quorate.app.control.SeatMark.OUT;
import static org.quorate.app.control.SeatMark.SHORT;
import static org.quorate.app.control.SeatMark.UNKNOWN;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SeatReadingTest {

    @Test
    void a_vote_one_short_shows_the_missing_seat_before_the_bar_and_against_at_the_far_end() {
        SeatReading reading = SeatReading.ofVote(8, 1, 12, 9, "8 for, 9 needed");
        assertThat(reading.marks()).containsExactly(ON, ON, ON, ON, ON, ON, ON, ON, SHORT, AWAY, AWAY, AGAINST);
    }

    @Test
    void a_vote_that_reaches_the_number_has_no_seat_short() {
        assertThat(SeatReading.ofVote(9, 1, 12, 9, "9 for, 9 needed").marks()).doesNotContain(SHORT).hasSize(12);
    }

    @Test
    void a_quorum_is_drawn_in_the_order_here_out_away_unknown() {
        assertThat(SeatReading.ofQuorum(1, 1, 1, 1, 2, "1 of 2").marks()).containsExactly(ON, OUT, AWAY, UNKNOWN);
    }

    @Test
    void no_two_chips_share_both_icon_and_word() {
        HashSet<String> seen = new HashSet<>();
        for (ChipState state : ChipState.values()) {
            assertThat(seen.add(state.word() + state.icon())).as(state.word()).isTrue();
        }
    }
}
