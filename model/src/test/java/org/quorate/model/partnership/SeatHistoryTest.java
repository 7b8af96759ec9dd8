package org.quorate.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.model.partnership.Made.appointment;
import static org.quorate.model.partnership.Made.day;
import static org.quorate.model.partnership.Made.history;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;

class SeatHistoryTest {
    private static final AppointmentId NEXT = new AppointmentId(9);
    private static final PersonId SUCCESSOR = new PersonId(8);

    @Test
    void an_empty_seat_takes_a_holder_from_the_day_named() {
        Appointment made = history().appoint(NEXT, SUCCESSOR, day(2020, 5, 1), day(2023, 4, 30));

        assertThat(made.holdsOn(day(2020, 4, 30))).isFalse();
        assertThat(made.holdsOn(day(2020, 5, 1))).isTrue();
        assertThat(made.termEnds()).isEqualTo(day(2023, 4, 30));
        assertThat(made.until()).isNull();
    }

    @Test
    void a_term_that_has_run_out_does_not_empty_the_seat_by_itself() {
        Appointment made = history().appoint(NEXT, SUCCESSOR, day(2020, 5, 1), day(2021, 4, 30));

        assertThat(made.holdsOn(day(2021, 5, 1))).isTrue();
    }

    @Test
    void a_seat_that_is_held_takes_nobody_else() {
        SeatHistory held = history(appointment(1, 1, 1, day(2020, 4, 1), null));

        assertThatThrownBy(() -> held.appoint(NEXT, SUCCESSOR, day(2021, 1, 1), null))
            .isInstanceOf(Refused.class).hasMessageContaining("end that appointment first");
    }

    @Test
    void a_seat_takes_a_holder_from_the_day_after_the_last_one_left_and_not_a_day_earlier() {
        SeatHistory left = history(appointment(1, 1, 1, day(2020, 4, 1), day(2021, 3, 31)));

        assertThatThrownBy(() -> left.appoint(NEXT, SUCCESSOR, day(2021, 3, 31), null)).isInstanceOf(Refused.class);
        assertThat(left.appoint(NEXT, SUCCESSOR, day(2021, 4, 1), null).from()).isEqualTo(day(2021, 4, 1));
    }

    @Test
    void a_seat_promised_to_someone_later_is_not_given_to_another_without_an_end() {
        SeatHistory promised = history(appointment(1, 1, 1, day(2022, 4, 1), null));

        assertThatThrownBy(() -> promised.appoint(NEXT, SUCCESSOR, day(2021, 1, 1), null)).isInstanceOf(Refused.class);
    }

    @Test
    void an_earlier_holder_can_be_put_on_record_where_the_seat_was_free() {
        SeatHistory held = history(appointment(1, 1, 1, day(2021, 4, 1), null));

        Appointment past = held.record(NEXT, SUCCESSOR, day(2020, 4, 1), null, day(2021, 3, 31));

        assertThat(past.until()).isEqualTo(day(2021, 3, 31));
        assertThat(past.ended()).isNotBlank();
        assertThatThrownBy(() -> held.record(NEXT, SUCCESSOR, day(2020, 4, 1), null, day(2021, 4, 1)))
            .isInstanceOf(Refused.class).hasMessageContaining("overlap");
    }

    @Test
    void a_seat_takes_nobody_before_it_exists() {
        assertThatThrownBy(() -> history().appoint(NEXT, SUCCESSOR, Made.FIRST.minusDays(1), null))
            .isInstanceOf(Refused.class).hasMessageContaining("does not exist on that day");
    }

    @Test
    void the_last_day_in_office_is_still_a_day_in_office() {
        Appointment ended = history(appointment(1, 1, 1, day(2020, 4, 1), null)).resign(day(2021, 1, 31), "resigned");

        assertThat(ended.holdsOn(day(2021, 1, 31))).isTrue();
        assertThat(ended.holdsOn(day(2021, 2, 1))).isFalse();
        assertThat(ended.ended()).isEqualTo("resigned");
    }

    @Test
    void nobody_resigns_from_an_empty_seat_or_without_a_word() {
        assertThatThrownBy(() -> history().resign(day(2021, 1, 31), "resigned")).isInstanceOf(Refused.class).hasMessageContaining("Nobody holds");
        assertThatThrownBy(() -> history(appointment(1, 1, 1, day(2020, 4, 1), null)).resign(day(2021, 1, 31), " "))
            .isInstanceOf(Refused.class).hasMessageContaining("Say why");
    }

    @Test
    void a_successor_takes_over_without_a_day_between_and_without_a_day_shared() {
        SeatHistory held = history(appointment(1, 1, 1, day(2020, 4, 1), null));

        SeatHistory.Succession change = held.succeed(NEXT, SUCCESSOR, day(2021, 2, 1), null);

        assertThat(change.ended()).isNotNull();
        assertThat(change.ended().until()).isEqualTo(day(2021, 1, 31));
        assertThat(change.made().from()).isEqualTo(day(2021, 2, 1));
        SeatHistory after = new SeatHistory(held.seat(), List.of(change.ended(), change.made()));
        assertThat(after.holderOn(day(2021, 1, 31))).get().extracting(Appointment::person).isEqualTo(new PersonId(1));
        assertThat(after.holderOn(day(2021, 2, 1))).get().extracting(Appointment::person).isEqualTo(SUCCESSOR);
    }

    @Test
    void a_successor_to_a_vacant_seat_ends_nothing() {
        SeatHistory.Succession change = history().succeed(NEXT, SUCCESSOR, day(2021, 2, 1), null);

        assertThat(change.ended()).isNull();
    }

    @Test
    void a_successor_cannot_begin_on_the_day_the_holder_began() {
        SeatHistory held = history(appointment(1, 1, 1, day(2021, 2, 1), null));

        assertThatThrownBy(() -> held.succeed(NEXT, SUCCESSOR, day(2021, 2, 1), null)).isInstanceOf(Refused.class);
    }
}
