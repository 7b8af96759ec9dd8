package org.quorate.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.model.partnership.Made.appointment;
import static org.quorate.model.partnership.Made.day;
import static org.quorate.model.partnership.Made.person;
import static org.quorate.model.partnership.Made.seat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;

class RollTest {
    private static final List<Person> PEOPLE = List.of(person(1, "Ada Example"), person(2, "Ben Example"), person(3, "Cas Example"));
    private static final List<Appointment> APPOINTMENTS = List.of(
        appointment(1, 1, 1, day(2020, 4, 1), day(2020, 12, 31)),
        appointment(2, 1, 2, day(2021, 1, 1), null));

    private static Roll roll(LocalDate date, List<Appointment> appointments, List<Deputy> deputies) {
        return Roll.of(Made.BOARD, date, List.of(Made.COUNCILS), List.of(seat(2, 2), seat(1, 1)), appointments, deputies, PEOPLE);
    }

    @Test
    void the_roll_stands_in_seat_order_with_its_vacancies() {
        Roll roll = roll(day(2020, 6, 1), APPOINTMENTS, List.of());

        assertThat(roll.entries()).extracting(entry -> entry.seat().position()).containsExactly(1, 2);
        assertThat(roll.inOffice()).hasSize(1);
        assertThat(roll.vacancies()).extracting(entry -> entry.seat().id()).containsExactly(new SeatId(2));
    }

    @Test
    void the_roll_of_a_past_day_shows_who_held_the_seat_then() {
        assertThat(holderOn(day(2020, 12, 31))).isEqualTo("Ada Example");
        assertThat(holderOn(day(2021, 1, 1))).isEqualTo("Ben Example");
    }

    @Test
    void a_seat_that_does_not_exist_yet_is_not_a_vacancy() {
        assertThat(roll(Made.FIRST.minusDays(1), APPOINTMENTS, List.of()).entries()).isEmpty();
    }

    @Test
    void a_seat_with_two_holders_is_refused_rather_than_shown_with_one_of_them() {
        List<Appointment> both = List.of(appointment(1, 1, 1, day(2020, 4, 1), null), appointment(2, 1, 2, day(2020, 5, 1), null));

        assertThatThrownBy(() -> roll(day(2020, 5, 1), both, List.of())).isInstanceOf(Refused.class).hasMessageContaining("Two people hold");
    }

    @Test
    void a_holder_who_is_not_on_record_is_refused_rather_than_shown_as_a_vacancy() {
        List<Appointment> stranger = List.of(appointment(1, 1, 77, day(2020, 4, 1), null));

        assertThatThrownBy(() -> roll(day(2020, 5, 1), stranger, List.of())).isInstanceOf(Refused.class).hasMessageContaining("not on record");
    }

    @Test
    void deputies_count_from_their_first_to_their_last_day() {
        List<Deputy> deputies = List.of(new Deputy(new DeputyId(1), new SeatId(1), new PersonId(3), day(2020, 5, 1), day(2020, 5, 31)));

        assertThat(deputiesOn(day(2020, 4, 30), deputies)).isEmpty();
        assertThat(deputiesOn(day(2020, 5, 1), deputies)).containsExactly("Cas Example");
        assertThat(deputiesOn(day(2020, 5, 31), deputies)).containsExactly("Cas Example");
        assertThat(deputiesOn(day(2020, 6, 1), deputies)).isEmpty();
    }

    @Test
    void the_seats_of_one_constituency_can_be_read_on_their_own() {
        Roll roll = roll(day(2020, 6, 1), APPOINTMENTS, List.of());

        assertThat(roll.ofConstituency(Made.COUNCILS.id())).hasSize(2);
        assertThat(roll.ofConstituency(new ConstituencyId(5))).isEmpty();
    }

    private static String holderOn(LocalDate date) {
        return roll(date, APPOINTMENTS, List.of()).inOffice().getFirst().holder().name();
    }

    private static List<String> deputiesOn(LocalDate date, List<Deputy> deputies) {
        return roll(date, APPOINTMENTS, deputies).entry(new SeatId(1)).orElseThrow().deputies().stream().map(Person::name).toList();
    }
}
