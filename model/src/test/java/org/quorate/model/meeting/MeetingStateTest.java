package org.quorate.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.model.meeting.MeetingState.ADJOURNED;
import static org.quorate.model.meeting.MeetingState.AGENDA_ISSUED;
import static org.quorate.model.meeting.MeetingState.CANCELLED;
import static org.quorate.model.meeting.MeetingState.HELD;
import static org.quorate.model.meeting.MeetingState.IN_SESSION;
import static org.quorate.model.meeting.MeetingState.PLANNED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.model.Move;
import org.quorate.model.Refused;
import org.quorate.model.partnership.BodyId;

class MeetingStateTest {
    private static final Map<MeetingState, Set<MeetingState>> POSSIBLE = Map.of(
        PLANNED, Set.of(AGENDA_ISSUED, IN_SESSION, CANCELLED),
        AGENDA_ISSUED, Set.of(PLANNED, IN_SESSION, CANCELLED),
        IN_SESSION, Set.of(ADJOURNED, HELD, AGENDA_ISSUED),
        ADJOURNED, Set.of(IN_SESSION, HELD),
        HELD, Set.of(IN_SESSION),
        CANCELLED, Set.of(PLANNED));

    @Test
    void every_move_is_allowed_or_refused_with_a_reason() {
        for (MeetingState from : MeetingState.values()) {
            for (MeetingState to : MeetingState.values()) {
                Move move = from.to(to);
                if (POSSIBLE.get(from).contains(to)) {
                    assertThat(move).as("%s to %s", from, to).isEqualTo(new Move.Allowed());
                } else {
                    assertThat(move).as("%s to %s", from, to).isInstanceOfSatisfying(Move.NotAllowed.class,
                        refused -> assertThat(refused.reason()).endsWith("."));
                }
            }
        }
    }

    @Test
    void a_meeting_opened_by_mistake_forgets_when_it_was_opened() {
        Meeting again = meeting().openedAt(LocalTime.of(13, 0)).movedTo(AGENDA_ISSUED).openedAt(LocalTime.of(14, 2));

        assertThat(again.commenced()).isEqualTo(LocalTime.of(14, 2));
    }

    @Test
    void a_meeting_resumed_after_an_adjournment_commenced_when_it_first_did() {
        Meeting resumed = meeting().openedAt(LocalTime.of(14, 0)).movedTo(ADJOURNED).openedAt(LocalTime.of(15, 0));

        assertThat(resumed.commenced()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void a_meeting_closes_after_it_commenced() {
        Meeting open = meeting().openedAt(LocalTime.of(14, 0));

        assertThat(open.closedAt(LocalTime.of(15, 10)).concluded()).isEqualTo(LocalTime.of(15, 10));
        assertThatThrownBy(() -> open.closedAt(LocalTime.of(13, 59))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> meeting().closedAt(LocalTime.of(15, 0))).isInstanceOf(Refused.class).hasMessageContaining("open it first");
    }

    @Test
    void minutes_go_from_draft_to_unconfirmed_to_confirmed_and_no_further() {
        assertThat(MinutesState.NONE.to(MinutesState.DRAFT)).isEqualTo(new Move.Allowed());
        assertThat(MinutesState.DRAFT.to(MinutesState.CONFIRMED)).isInstanceOf(Move.NotAllowed.class);
        assertThat(MinutesState.UNCONFIRMED.to(MinutesState.DRAFT)).isEqualTo(new Move.Allowed());
        assertThat(MinutesState.CONFIRMED.to(MinutesState.DRAFT)).isInstanceOf(Move.NotAllowed.class);
    }

    private static Meeting meeting() {
        return new Meeting(new MeetingId(1), "PB 2027-01-26", new BodyId(1), LocalDate.of(2027, 1, 26), LocalTime.of(14, 0), null,
            Venue.at("Council Chamber"), AGENDA_ISSUED, MinutesState.NONE, null, null, null, null, 0);
    }
}
