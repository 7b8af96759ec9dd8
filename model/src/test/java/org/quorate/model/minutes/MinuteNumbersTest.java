package org.quorate.model.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;

class MinuteNumbersTest {
    @Test
    void numbers_run_on_in_agenda_order_whatever_order_the_items_come_in() {
        List<AgendaItem> numbered = MinuteNumbers.number(List.of(item(3), item(1), item(2)), 21);

        assertThat(numbered).extracting(AgendaItem::position).containsExactly(1, 2, 3);
        assertThat(numbered).extracting(AgendaItem::minuteNumber).containsExactly(21, 22, 23);
    }

    @Test
    void part_2_is_numbered_after_everything_taken_in_public_wherever_it_stood() {
        AgendaItem closed = item(1, new Privacy(null, "A matter", null, null));

        assertThat(MinuteNumbers.number(List.of(closed, item(2)), 8))
                .extracting(AgendaItem::position, AgendaItem::minuteNumber)
                .containsExactly(tuple(2, 8), tuple(1, 9));
    }

    @Test
    void a_gap_in_the_agenda_makes_no_gap_in_the_minutes() {
        assertThat(MinuteNumbers.number(List.of(item(1), item(4)), 21)).extracting(AgendaItem::minuteNumber).containsExactly(21, 22);
    }

    @Test
    void the_next_number_follows_the_last_one_used() {
        assertThat(MinuteNumbers.after(29)).isEqualTo(30);
        assertThat(MinuteNumbers.after(null)).isOne();
    }

    @Test
    void numbers_do_not_start_below_one() {
        assertThatThrownBy(() -> MinuteNumbers.number(List.of(item(1)), 0)).isInstanceOf(Refused.class);
    }

    private static AgendaItem item(int position) {
        return item(position, null);
    }

    private static AgendaItem item(int position, @Nullable Privacy privacy) {
        return new AgendaItem(new ItemId(position), new MeetingId(1), position, "Item " + position, StandingItem.NONE, null, Purpose.NOTE, null,
            List.of(), privacy, null, 0, null, null, 0);
    }
}
