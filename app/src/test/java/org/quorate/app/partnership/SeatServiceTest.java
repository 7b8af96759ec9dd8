package org.quorate.app.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;

class SeatServiceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private OpenStore open;
    private BodyService bodies;
    private SeatService seats;
    private BodyId board;
    private ConstituencyId lay;
    private List<SeatId> made;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = OpenStore.in(folder);
        bodies = new BodyService(open.store(), open.acting());
        seats = new SeatService(open.store(), open.acting());
        board = bodies.addBody(BodyDraft.of("Partnership Board", "PB"));
        lay = bodies.addConstituency(board, "Lay");
        made = seats.addSeats(board, lay, SeatDraft.voting("Lay member", FIRST), 2);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void seats_made_together_are_numbered_and_vacant() {
        assertThat(seats.rollOn(board, FIRST).entries()).extracting(entry -> entry.seat().title()).containsExactly("Lay member 1", "Lay member 2");
        assertThat(seats.rollOn(board, FIRST).vacancies()).hasSize(2);
        assertThatThrownBy(() -> seats.addSeats(board, lay, SeatDraft.voting("Lay member", FIRST), 2))
            .isInstanceOf(Refused.class).hasMessageContaining("already");
        assertThat(seats.rollOn(board, FIRST).entries()).hasSize(2);
    }

    @Test
    void the_roll_is_right_on_every_day_of_a_succession() {
        seats.appoint(made.getFirst(), Who.named("Ada Example"), FIRST, null);
        seats.succeed(made.getFirst(), Who.named("Ben Example"), FIRST.plusDays(100), null);
        seats.resign(made.getFirst(), FIRST.plusDays(199), "moved away");

        assertThat(holder(FIRST.minusDays(1))).isNull();
        assertThat(holder(FIRST.plusDays(99))).isEqualTo("Ada Example");
        assertThat(holder(FIRST.plusDays(100))).isEqualTo("Ben Example");
        assertThat(holder(FIRST.plusDays(199))).isEqualTo("Ben Example");
        assertThat(holder(FIRST.plusDays(200))).isNull();
        assertThat(seats.record(made.getFirst()).appointments()).extracting(Appointment::ended).containsExactly("moved away", "succeeded");
    }

    @Test
    void one_person_never_fills_two_seats_of_one_body() {
        seats.appoint(made.getFirst(), Who.named("Cllr Ada Example"), FIRST, null);

        assertThatThrownBy(() -> seats.appoint(made.getLast(), Who.named("Councillor Ada Example"), FIRST, null))
            .isInstanceOf(Refused.class).hasMessageContaining("counted twice");
        assertThatThrownBy(() -> seats.succeed(made.getFirst(), Who.named("Cllr. Ada Example"), FIRST.plusDays(1), null))
            .isInstanceOf(Refused.class).hasMessageContaining("already");
    }

    @Test
    void nothing_of_a_refused_appointment_is_kept() {
        seats.appoint(made.getFirst(), Who.named("Ada Example"), FIRST, null);

        assertThatThrownBy(() -> seats.appoint(made.getFirst(), Who.named("Quite New"), FIRST, null)).isInstanceOf(Refused.class);
        assertThat(new PartnershipService(open.store(), open.acting()).people()).extracting(Person::name).containsExactly("Ada Example");
    }

    @Test
    void an_appointment_made_by_mistake_can_be_taken_back() {
        Appointment mistaken = seats.appoint(made.getFirst(), Who.named("Ada Example"), FIRST, null);
        seats.withdraw(mistaken);

        assertThat(holder(FIRST)).isNull();
    }

    @Test
    void deputies_are_named_ended_and_never_for_themselves() {
        seats.appoint(made.getFirst(), Who.named("Ada Example"), FIRST, null);
        seats.nameDeputy(made.getFirst(), Who.named("Dee Example"), FIRST, null);

        assertThat(entry(FIRST).deputies()).extracting(Person::name).containsExactly("Dee Example");
        assertThatThrownBy(() -> seats.nameDeputy(made.getFirst(), Who.named("Ada Example"), FIRST, null))
            .isInstanceOf(Refused.class).hasMessageContaining("cannot deputise");
        assertThatThrownBy(() -> seats.nameDeputy(made.getFirst(), Who.named("Dee Example"), FIRST, null)).isInstanceOf(Refused.class);
        seats.endDeputy(seats.record(made.getFirst()).deputies().getFirst(), FIRST.plusDays(9));
        assertThat(entry(FIRST.plusDays(9)).deputies()).hasSize(1);
        assertThat(entry(FIRST.plusDays(10)).deputies()).isEmpty();
    }

    @Test
    void an_abolished_seat_leaves_the_roll_and_its_holder_leaves_office() {
        seats.appoint(made.getFirst(), Who.named("Ada Example"), FIRST, null);
        seats.abolish(made.getFirst(), FIRST.plusDays(30));

        assertThat(seats.rollOn(board, FIRST.plusDays(30)).entries()).hasSize(2);
        assertThat(seats.rollOn(board, FIRST.plusDays(31)).entries()).hasSize(1);
        assertThat(seats.record(made.getFirst()).appointments().getFirst().until()).isEqualTo(FIRST.plusDays(30));
        assertThatThrownBy(() -> seats.removeSeat(made.getFirst())).isInstanceOf(Refused.class).hasMessageContaining("stays on record");
    }

    @Test
    void a_body_has_one_chair() {
        SeatDraft chair = new SeatDraft("Chair", SeatClass.VOTING, SeatOffice.CHAIR, null, null, FIRST);
        seats.addSeats(board, lay, chair, 1);

        assertThatThrownBy(() -> seats.addSeats(board, lay, new SeatDraft("Other chair", SeatClass.VOTING, SeatOffice.CHAIR, null, null, FIRST), 1))
            .isInstanceOf(Refused.class).hasMessageContaining("a body has one");
    }

    @Test
    void bodies_stand_as_a_tree_and_never_answer_to_themselves() {
        BodyId executive = bodies.addBody(new BodyDraft("Executive", "PE", null, board, board, "", HouseStyle.plain()));
        seats.appoint(made.getFirst(), Who.named("Ada Example"), FIRST, null);

        assertThat(bodies.tree(FIRST)).extracting(branch -> branch.body().shortName() + branch.depth()).containsExactly("PB0", "PE1");
        assertThat(bodies.tree(FIRST).getFirst()).satisfies(branch -> {
            assertThat(branch.filled()).isOne();
            assertThat(branch.vacant()).isOne();
        });
        Body first = bodies.bodies().getFirst();
        assertThatThrownBy(() -> bodies.changeBody(new Body(first.id(), first.name(), first.shortName(), null, executive, null, "", first.style(), 1,
            first.revision()))).isInstanceOf(Refused.class).hasMessageContaining("answer to itself");
        assertThatThrownBy(() -> bodies.addBody(BodyDraft.of("Another board", "pb"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bodies.removeBody(board)).isInstanceOf(Refused.class);
        bodies.removeBody(executive);
        assertThat(bodies.bodies()).hasSize(1);
    }

    private RollEntry entry(LocalDate date) {
        return seats.rollOn(board, date).entry(made.getFirst()).orElseThrow();
    }

    private @Nullable String holder(LocalDate date) {
        return seats.rollOn(board, date).entry(made.getFirst()).map(RollEntry::holder).map(Person::name).orElse(null);
    }
}
