package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.RULINGS;
import static org.quorate.model.ruling.RulingFixture.deciding;
import static org.quorate.model.ruling.RulingFixture.seat;
import static org.quorate.model.ruling.RulingFixture.settle;
import static org.quorate.model.ruling.RulingFixture.votes;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.model.charter.Charter;

/** What must hold of lots, of decisions undone, of proxies lodged and of members left out of a fraction, whatever the numbers; seeded. */
class LotsAndLimitsLawsTest {

    private static final long SEED = 19_740_401;
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 15);
    private static final Charter MAJORITY = settle(deciding("simple-majority of votes-cast"), Map.of("casting-vote", "no"));

    private static Proceedings lot(@Nullable VoteCast fell) {
        return new Proceedings(null, null, null, null, fell, null);
    }

    private static Proceedings undoing(int signed) {
        return new Proceedings(null, null, null, null, null, new Proceedings.Rescinding(DECIDED, signed));
    }

    private static DecisionCase any(Random random) {
        return votes(random.nextInt(8), random.nextInt(8), random.nextInt(3), random.nextInt(4));
    }

    @Test
    void a_lot_decides_equal_votes_and_nothing_else() {
        Charter byLot = settle(MAJORITY, Map.of("if-tied", "lot"));
        Random random = new Random(SEED);
        int tied = 0;
        for (int round = 0; round < 400; round++) {
            DecisionCase asked = any(random);
            VoteFinding vote = RULINGS.rule(byLot, asked).detail().vote();
            boolean equal = vote != null && vote.votesFor() == vote.against() && vote.votesFor() > 0;
            tied += equal ? 1 : 0;
            Outcome without = RULINGS.rule(MAJORITY, asked).outcome();
            assertThat(RULINGS.rule(byLot, asked.after(lot(VoteCast.FOR))).outcome()).isEqualTo(equal ? Outcome.CARRIED : without);
            assertThat(RULINGS.rule(byLot, asked.after(lot(VoteCast.AGAINST))).outcome()).isEqualTo(equal ? Outcome.NOT_CARRIED : without);
        }
        assertThat(tied).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void a_decision_is_undone_too_soon_only_with_support_and_afterwards_as_any_other(int needed) {
        Charter guarded = settle(MAJORITY, Map.of("rescission.within", "6 months", "rescission.needs", Integer.toString(needed)));
        LocalDate last = DECIDED.plusMonths(6);
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionCase asked = any(random);
            Outcome free = RULINGS.rule(MAJORITY, asked.on(last)).outcome();
            assertThat(RULINGS.rule(guarded, asked.on(last).after(undoing(needed))).outcome()).isEqualTo(free);
            assertThat(RULINGS.rule(guarded, asked.on(last.plusDays(1)).after(undoing(0))).outcome()).isEqualTo(free);
            assertThat(RULINGS.rule(guarded, asked.on(last).after(undoing(needed - 1))).outcome()).isEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void a_proxy_lodged_too_late_counts_as_none_and_in_time_as_one_of_which_nothing_is_asked() {
        Map<String, String> proxies = Map.of("proxies.who", "anyone", "proxies.quorum", "yes", "proxies.vote", "yes", "quorum", "half of members in office");
        Charter free = settle(MAJORITY, proxies);
        Charter asking = settle(free, Map.of("proxies.notice", "2 calendar days"));
        LocalDate meeting = LocalDate.of(2026, 3, 20);
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<SeatInCase> none = new ArrayList<>();
            List<SeatInCase> late = new ArrayList<>();
            List<SeatInCase> inTime = new ArrayList<>();
            for (int number = random.nextInt(2, 9); number > 0; number--) {
                boolean away = random.nextBoolean();
                SeatInCase seat = away ? seat(number).in(SeatState.ABSENT) : seat(number).voting(random.nextBoolean() ? VoteCast.FOR : VoteCast.AGAINST);
                none.add(seat);
                late.add(away ? byProxy(number, meeting.minusDays(1)) : seat);
                inTime.add(away ? byProxy(number, meeting.minusDays(2)) : seat);
            }
            DecisionCase asked = DecisionCase.of("board", "ordinary", none).tested(true).on(meeting);
            assertThat(RULINGS.rule(asking, asked.withSeats(late)).outcome()).isEqualTo(RULINGS.rule(free, asked).outcome());
            assertThat(RULINGS.rule(asking, asked.withSeats(inTime)).outcome()).isEqualTo(RULINGS.rule(free, asked.withSeats(inTime)).outcome());
        }
    }

    private static SeatInCase byProxy(int number, LocalDate lodged) {
        return new SeatInCase("Seat " + number, "members", null, null, null, SeatState.ABSENT, null, Position.NOT_STATED, VoteCast.FOR,
                new SeatParticulars(List.of(), null, false, null, null, new SeatParticulars.Proxy("A holder", Boolean.TRUE, lodged, null), null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "2/5", "1/2", "3/4"})
    void a_fraction_of_everybody_but_the_chair_agrees_with_exact_fractions(String share) {
        int numerator = share.charAt(0) - '0';
        int denominator = share.charAt(2) - '0';
        for (int others = 1; others <= 30; others++) {
            Charter charter = settle(MAJORITY, Map.of("quorum", share + " of the members, excluding the chair", "quorum.left-out", "not-counted",
                    "chair.member", "yes"));
            List<SeatInCase> seats = new ArrayList<>(List.of(SeatInCase.of("Chair", "chair", SeatState.PRESENT).voting(VoteCast.FOR)));
            for (int number = 0; number < others; number++) {
                seats.add(seat(number).in(SeatState.ABSENT));
            }
            QuorumFinding quorum = Objects.requireNonNull(RULINGS.rule(charter, DecisionCase.of("board", "ordinary", seats).tested(true)).detail().quorum());
            int needed = Objects.requireNonNull(quorum.needed());
            assertThat(quorum.present()).isZero();
            assertThat(reaches(needed, others, numerator, denominator)).isTrue();
            assertThat(needed > 1 && reaches(needed - 1, others, numerator, denominator)).isFalse();
        }
    }

    private static boolean reaches(int number, int whole, int numerator, int denominator) {
        return BigInteger.valueOf(number).multiply(BigInteger.valueOf(denominator)).compareTo(BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(numerator))) >= 0;
    }

    @Test
    void fewer_deputies_are_never_too_many_where_more_are_not() {
        Charter limited = settle(MAJORITY, Map.of("deputies.most", "2", "deputies.quorum", "yes", "deputies.vote", "yes"));
        for (int deputies = 0; deputies < 6; deputies++) {
            List<SeatInCase> seats = new ArrayList<>();
            for (int number = 0; number < 6; number++) {
                seats.add(number < deputies ? seat(number).in(SeatState.DEPUTY).voting(VoteCast.FOR) : seat(number).voting(VoteCast.FOR));
            }
            assertThat(RULINGS.rule(limited, DecisionCase.of("board", "ordinary", seats).tested(true)).outcome()).isEqualTo(deputies <= 2 ? Outcome.CARRIED
                    : Outcome.REFUSED);
        }
    }
}
