package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.RULINGS;
import static org.quorate.model.ruling.RulingFixture.deciding;
import static org.quorate.model.ruling.RulingFixture.settle;
import static org.quorate.model.ruling.RulingFixture.votes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;

/** What must hold whatever the numbers where Partners, weights and proxies are counted: seeded, so that a failure can be seen again. */
class JointLawsTest {

    private static final long SEED = 19_740_401;
    private static final Map<String, String> PROXIES = Map.of("proxies.who", "member", "proxies.quorum", "yes", "proxies.vote", "yes", "proxies.base", "yes",
            "remote.quorum", "yes", "remote.vote", "yes");

    private static final List<Charter> CHARTERS = List.of(deciding("more than 1/2 of present and more than 1/2 of present by partner"),
            deciding("at least 2/3 of votes-cast by partner"), deciding("simple-majority of votes-cast and at least 65% of in-office by weight"),
            deciding("all less 1 of present"), deciding("half plus 1 of votes-cast"), deciding("more than 1/2 of votes-cast within each constituency"),
            deciding("simple-majority of votes-cast unless at least 1/3 of present vote against"),
            deciding("at least 2/3 of votes-cast unless more than 1/4 of in-office object"),
            settle(settle(deciding("simple-majority of votes-cast"), PROXIES), Map.of("quorum", "2 members holding at least half of the "
                    + "votes", "quorum.of", "in-office")));

    private static Charter charter(Random random, int index) {
        Charter charter = settle(CHARTERS.get(index % CHARTERS.size()), PROXIES);
        return random.nextBoolean() ? settle(charter, Map.of("partner-vote", "most")) : settle(charter, Map.of("partner-vote", "all"));
    }

    private static List<SeatInCase> seats(Random random) {
        List<SeatInCase> seats = new ArrayList<>();
        for (int index = random.nextInt(2, 12); index > 0; index--) {
            SeatState state = List.of(SeatState.PRESENT, SeatState.PRESENT, SeatState.REMOTE, SeatState.ABSENT).get(random.nextInt(4));
            SeatParticulars.Proxy proxy = state == SeatState.ABSENT && random.nextBoolean() ? new SeatParticulars.Proxy("Seat 1") : null;
            VoteCast vote = state.isHere() || proxy != null ? List.of(VoteCast.values()).get(random.nextInt(VoteCast.values().length)) : VoteCast.NONE;
            seats.add(new SeatInCase("Seat " + index, "members", null, "Partner " + random.nextInt(4), null, state, null, Position.NOT_STATED, vote,
                    new SeatParticulars(List.of(), random.nextInt(1, 9), false, null, null, proxy, null, List.of())));
        }
        return seats;
    }

    private static Ruling rule(Charter charter, List<SeatInCase> seats) {
        return RULINGS.rule(charter, DecisionCase.of("board", "ordinary", seats).tested(true));
    }

    @Test
    void the_order_of_seats_never_matters_where_partners_weights_and_proxies_are_counted() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Charter charter = charter(random, round);
            List<SeatInCase> seats = seats(random);
            List<SeatInCase> shuffled = new ArrayList<>(seats);
            Collections.shuffle(shuffled, random);
            assertThat(rule(charter, shuffled).outcome()).isEqualTo(rule(charter, seats).outcome());
            assertThat(rule(charter, shuffled).detail().vote()).isEqualTo(rule(charter, seats).detail().vote());
        }
    }

    @Test
    void turning_a_vote_to_for_never_undoes_what_was_carried_by_partners_and_weights() {
        Random random = new Random(SEED);
        int carried = 0;
        for (int round = 0; round < 1_500; round++) {
            Charter charter = charter(random, round);
            List<SeatInCase> seats = seats(random);
            if (rule(charter, seats).outcome() == Outcome.CARRIED) {
                carried++;
                int turned = random.nextInt(seats.size());
                SeatInCase seat = seats.get(turned);
                if (seat.vote() != VoteCast.NONE) {
                    List<SeatInCase> better = new ArrayList<>(seats);
                    better.set(turned, seat.voting(VoteCast.FOR));
                    assertThat(rule(charter, better).outcome()).as(rule(charter, better).text()).isEqualTo(Outcome.CARRIED);
                }
            }
        }
        assertThat(carried).isGreaterThan(100);
    }

    @Test
    void a_proxy_never_counts_twice() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Charter charter = settle(deciding("simple-majority of votes-cast"), PROXIES);
            List<SeatInCase> seats = seats(random);
            boolean holderIsHere = seats.stream().anyMatch(seat -> seat.name().equals("Seat 1") && seat.state().isHere());
            long here = seats.stream().filter(seat -> seat.state().isHere()).count();
            long byProxy = seats.stream().filter(seat -> seat.particulars().proxy() != null).count();
            int expected = Math.toIntExact(here + (holderIsHere ? byProxy : 0));
            assertThat(Objects.requireNonNull(rule(charter, seats).detail().quorum()).present()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"half plus 1 of in-office, 1, 2, 1", "all less 1 of in-office, 1, 1, -1", "at least 2/3 plus 2 of in-office, 2, 3, 2"})
    void a_share_and_so_many_more_or_fewer_agrees_with_exact_fractions_at_its_boundary(String rule, int numerator, int denominator, int plus) {
        for (int base = 3; base <= 40; base++) {
            Charter charter = deciding(rule);
            int needed = Objects.requireNonNull(RULINGS.needed(charter, votes(0, 0, 0, base)).orElseThrow().needed());
            for (int votesFor = Math.max(0, needed - 1); votesFor <= Math.min(base, needed); votesFor++) {
                boolean exact = votesFor > 0 && BigInteger.valueOf(denominator).multiply(BigInteger.valueOf((long) votesFor - plus))
                        .compareTo(BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(base))) >= 0;
                assertThat(RULINGS.rule(charter, votes(votesFor, base - votesFor, 0, 0)).outcome()).as(rule + ": " + votesFor + " of " + base)
                        .isEqualTo(exact ? Outcome.CARRIED : Outcome.NOT_CARRIED);
            }
        }
    }

    @Test
    void a_quorum_by_weight_agrees_with_exact_fractions() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            int denominator = random.nextInt(2, 7);
            int numerator = random.nextInt(1, denominator);
            Charter charter = settle(settle(deciding("simple-majority of votes-cast"), PROXIES), Map.of("quorum",
                    "members holding at least " + numerator + "/" + denominator + " of the votes of members in office"));
            List<SeatInCase> seats = seats(random).stream().map(seat -> seat.with(new SeatParticulars(List.of(), seat.particulars().weight(), false, null,
                    null))).map(seat -> seat.state() == SeatState.ABSENT ? seat.voting(VoteCast.NONE) : seat).toList();
            long here = seats.stream().filter(seat -> seat.state().isHere()).mapToLong(seat -> seat.particulars().weight()).sum();
            long all = seats.stream().mapToLong(seat -> seat.particulars().weight()).sum();
            boolean someone = seats.stream().anyMatch(seat -> seat.state().isHere());
            assertThat(Objects.requireNonNull(rule(charter, seats).detail().quorum()).met()).isEqualTo(someone && denominator * here >= numerator * all);
        }
    }

    @Test
    void it_is_silent_only_where_two_readings_differ() {
        Random random = new Random(SEED);
        int silent = 0;
        for (int round = 0; round < 400; round++) {
            Charter charter = CHARTERS.get(round % CHARTERS.size());
            List<SeatInCase> seats = seats(random);
            Ruling ruling = rule(charter, seats);
            if (ruling.outcome() == Outcome.SILENT) {
                silent++;
                Set<Outcome> outcomes = new HashSet<>();
                everyReading(charter, seats, outcomes, 0);
                assertThat(outcomes).as(ruling.text()).hasSizeGreaterThan(1);
            }
        }
        assertThat(silent).isGreaterThan(10);
    }

    private static void everyReading(Charter charter, List<SeatInCase> seats, Set<Outcome> outcomes, int depth) {
        Ruling ruling = rule(charter, seats);
        if (ruling.outcome() != Outcome.SILENT || depth > 8) {
            outcomes.add(ruling.outcome());
            return;
        }
        String path = ruling.detail().silentOn().getFirst();
        ruling.detail().readings().stream().filter(reading -> reading.setting().equals(path)).map(Reading::value).distinct()
                .forEach(value -> everyReading(charter.settle(path, value, Provenance.NONE), seats, outcomes, depth + 1));
    }
}
