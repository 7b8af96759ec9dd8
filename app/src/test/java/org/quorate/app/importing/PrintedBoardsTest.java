package org.quorate.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.partnership.OpenStore;
import org.quorate.app.partnership.SeatService;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.Seat;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatEligibility;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** The two boards that the documents print, imported, and who is certainly eligible on financial matters (A15, A16, A18). */
class PrintedBoardsTest {
    private final Rulings engine = new Rulings(new EnglishBankHolidays());
    private OpenStore open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = OpenStore.in(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void under_the_printed_board_only_the_two_commissioning_seats_are_certainly_eligible_on_financial_matters() {
        Imported board = board("cheshire-merseyside-board-2020.yaml", LocalDate.of(2020, 12, 1));

        assertThat(board.roll().entries()).hasSize(11);
        assertThat(board.eligible("transformation-funding", true)).containsExactly("Clinical Chair", "Accountable Officer");
        assertThat(board.eligible("transformation-funding", null)).containsExactly(
            "Primary care", "Public health directors", "Lay representatives 1", "Lay representatives 2");
        assertThat(board.eligible("transformation-funding", false)).hasSize(5);
    }

    @Test
    void under_the_proposal_nine_seats_are_certainly_eligible_and_seven_are_needed_of_them() {
        Imported board = board("cheshire-merseyside-board-2021-proposal.yaml", LocalDate.of(2021, 2, 1));

        assertThat(board.roll().entries()).hasSize(26);
        assertThat(board.eligible("transformation-funding", true)).hasSize(9);
        assertThat(board.eligible("transformation-funding", null)).hasSize(7);
        Charter settled = board.charter();
        for (SeatEligibility open : engine.eligibility(settled, board.room("transformation-funding"))) {
            if (open.eligible() == null && open.setting() != null) {
                settled = settled.settle(open.setting(), "none", Provenance.settled("the Board", LocalDate.of(2021, 2, 1)));
            }
        }
        NeededFinding needed = engine.needed(settled, board.room("transformation-funding")
            .assuming(Map.of("partnership-board.majority-75.base", "in-office")))
            .orElseThrow();
        assertThat(needed.base()).isEqualTo(9);
        assertThat(needed.needed()).isEqualTo(7);
    }

    private Imported board(String file, LocalDate date) {
        new ImportService(open.store(), open.acting()).importFile(ImportServiceTest.real(file));
        CharterInForce inForce = new CharterService(open.store(), open.acting()).inForceOn(date).orElseThrow();
        return open.store().read(session -> {
            Body body = session.bodies().all().stream().filter(each -> each.shortName().equals("PB")).findFirst().orElseThrow();
            return new Imported(inForce.charter(), SeatService.rollOn(session, body.id(), date));
        });
    }

    private final class Imported {
        private final Charter charter;
        private final Roll roll;

        Imported(Charter charter, Roll roll) {
            this.charter = charter;
            this.roll = roll;
        }

        Charter charter() {
            return charter;
        }

        Roll roll() {
            return roll;
        }

        List<String> eligible(String matter, @Nullable Boolean whether) {
            return engine.eligibility(charter, room(matter)).stream().filter(seat -> Objects.equals(seat.eligible(), whether))
                .map(SeatEligibility::seat).toList();
        }

        /** Every seat filled and here. */
        DecisionCase room(String matter) {
            return DecisionCase.of("partnership-board", matter, roll.entries().stream().map(entry -> seat(entry.seat(),
                entry.constituency().name())).toList());
        }

        private SeatInCase seat(Seat seat, String constituency) {
            return new SeatInCase(seat.title(), constituency, seat.seatClass(), null, seat.column(), SeatState.PRESENT, null, Position.NOT_STATED,
                VoteCast.NONE);
        }
    }
}
