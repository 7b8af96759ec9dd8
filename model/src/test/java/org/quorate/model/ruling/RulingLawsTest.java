package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.OPEN;
import static org.quorate.model.ruling.RulingFixture.RULINGS;
import static org.quorate.model.ruling.RulingFixture.SETTLED;
import static org.quorate.model.ruling.RulingFixture.deciding;
import static org.quorate.model.ruling.RulingFixture.settle;
import static org.quorate.model.ruling.RulingFixture.votes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.model.charter.Charter;

/** What must hold whatever the numbers: seeded, so that a failure can be seen again. */
class RulingLawsTest {

    private static final long SEED = 20_210_126;
    private static final List<Charter> CHARTERS = List.of(SETTLED, OPEN, deciding("simple-majority"), settle(deciding("consensus, else two-thirds"),
            Map.of("two-thirds.base", "present")),
            deciding("at least 3 for, else refer to dispute"), deciding("two-thirds of present and at least 1 for within members"),
            deciding("simple-majority of votes-cast unless any of guests objects"), deciding("simple-majority within members unless 4 members object"),
            settle(deciding("simple-majority"), Map.of("voting-unit", "weights", "members.weight", "3", "guests.weight", "0")),
            settle(deciding("more than 1/2 of in-office"), Map.of("deputies.vote", "yes", "deputies.quorum", "yes")));

    private static List<SeatInCase> randomSeats(Random random) {
        List<SeatInCase> seats = new ArrayList<>();
        for (int index = random.nextInt(1, 14); index > 0; index--) {
            seats.add(SeatInCase.of("Seat " + index, "members", any(random, SeatState.values()))
                    .taking(any(random, Position.values())).voting(any(random, VoteCast.values())));
        }
        return seats;
    }

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static Charter randomCharter(Random random) {
        return CHARTERS.get(random.nextInt(CHARTERS.size()));
    }

    @Test
    void the_order_of_seats_never_matters() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Charter charter = randomCharter(random);
            List<SeatInCase> seats = randomSeats(random);
            Ruling ruling = RULINGS.rule(charter, DecisionCase.of("board", "ordinary", seats).tested(true));
            List<SeatInCase> shuffled = new ArrayList<>(seats);
            Collections.shuffle(shuffled, random);
            Ruling again = RULINGS.rule(charter, DecisionCase.of("board", "ordinary", shuffled).tested(true));
            assertThat(again.outcome()).isEqualTo(ruling.outcome());
            assertThat(again.detail().vote()).isEqualTo(ruling.detail().vote());
        }
    }

    @Test
    void the_same_case_under_the_same_charter_gives_the_same_ruling_to_the_letter() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Charter charter = randomCharter(random);
            DecisionCase question = DecisionCase.of("board", "ordinary", randomSeats(random)).tested(true);
            assertThat(RULINGS.rule(charter, question)).isEqualTo(RULINGS.rule(charter, question));
        }
    }

    @Test
    void turning_a_vote_to_for_never_turns_carried_into_not_carried() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Charter charter = randomCharter(random);
            List<SeatInCase> seats = randomSeats(random).stream().map(seat -> seat.taking(Position.NOT_STATED)).toList();
            if (RULINGS.rule(charter, DecisionCase.of("board", "ordinary", seats).tested(true)).outcome() == Outcome.CARRIED) {
                int turned = random.nextInt(seats.size());
                List<SeatInCase> better = new ArrayList<>(seats);
                better.set(turned, seats.get(turned).voting(VoteCast.FOR));
                assertThat(RULINGS.rule(charter, DecisionCase.of("board", "ordinary", better).tested(true)).outcome()).isEqualTo(Outcome.CARRIED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority-75", "at least 2/3 of in-office", "more than 1/2 of in-office", "at least 3/5 of in-office",
            "at least 38/51 of in-office"})
    void one_fewer_than_needed_fails_and_needed_passes_in_agreement_with_exact_fractions(String rule) {
        for (int base = 1; base <= 60; base++) {
            Charter charter = deciding(rule);
            int needed = RULINGS.needed(charter, votes(0, 0, 0, base)).orElseThrow().needed();
            for (int votesFor = Math.max(0, needed - 1); votesFor <= Math.min(base, needed); votesFor++) {
                Outcome outcome = RULINGS.rule(charter, votes(votesFor, base - votesFor, 0, 0)).outcome();
                assertThat(outcome).as(rule + ": " + votesFor + " of " + base).isEqualTo(exact(rule, votesFor, base) ? Outcome.CARRIED
                        : Outcome.NOT_CARRIED);
            }
        }
    }

    private static boolean exact(String rule, int votesFor, int base) {
        String[] share = rule.equals("majority-75") ? new String[] {"3", "4"} : rule.replaceAll("[^0-9/]", "").split("/", 2);
        int comparison = new BigInteger(share[1]).multiply(BigInteger.valueOf(votesFor)).compareTo(new BigInteger(share[0])
                .multiply(BigInteger.valueOf(base)));
        return votesFor > 0 && (rule.startsWith("more than") ? comparison > 0 : comparison >= 0);
    }

    @Test
    void settling_what_a_silent_ruling_names_one_reading_at_a_time_ends_in_an_answer() {
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            DecisionCase question = DecisionCase.of("board", "ordinary", randomSeats(random)).tested(true);
            Charter charter = OPEN;
            Ruling ruling = RULINGS.rule(charter, question);
            for (int step = 0; ruling.outcome() == Outcome.SILENT && step < 12; step++) {
                assertThat(ruling.detail().silentOn()).isNotEmpty();
                Reading reading = ruling.detail().readings().getFirst();
                String value = reading.value().replaceAll("^\\d+ to ", "").replaceAll("^more than .*", "39");
                charter = charter.settle(reading.setting(), value, org.quorate.model.charter.Provenance.NONE);
                ruling = RULINGS.rule(charter, question);
            }
            assertThat(ruling.outcome()).isNotEqualTo(Outcome.SILENT);
        }
    }

    @Test
    void weights_of_one_are_the_same_as_seats() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Charter seats = deciding(round % 2 == 0 ? "simple-majority" : "two-thirds of in-office");
            Charter weights = settle(seats, Map.of("voting-unit", "weights", "members.weight", "1", "guests.weight", "1"));
            DecisionCase question = DecisionCase.of("board", "ordinary", randomSeats(random)).tested(true);
            assertThat(RULINGS.rule(weights, question).outcome()).isEqualTo(RULINGS.rule(seats, question).outcome());
            assertThat(RULINGS.rule(weights, question).detail().vote()).isEqualTo(RULINGS.rule(seats, question).detail().vote());
        }
    }

    @Test
    void settling_a_reading_gives_what_it_was_said_to_give_or_leaves_it_to_another_open_rule() {
        Random random = new Random(SEED);
        for (int round = 0; round < 80; round++) {
            Charter open = settle(OPEN, Map.of("ordinary.rule", round % 2 == 0 ? "consensus, else majority-75" : "consensus, else simple-majority"));
            DecisionCase question = DecisionCase.of("board", "ordinary", randomSeats(random)).tested(true);
            Ruling ruling = RULINGS.rule(open, question);
            for (Reading reading : ruling.detail().readings()) {
                String value = reading.value().replaceAll("^\\d+ to ", "").replaceAll("^more than .*", "39");
                Ruling settled = RULINGS.rule(open.settle(reading.setting(), value, org.quorate.model.charter.Provenance.NONE), question);
                assertThat(List.of(reading.outcome(), "silent")).as(reading + " in " + ruling.text()).contains(settled.outcome().word());
            }
        }
    }

    @Test
    void an_outcome_reached_under_every_reading_is_reached_however_the_open_settings_are_settled() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Charter charter = settle(OPEN, Map.of("ordinary.rule", "consensus, else majority-75"));
            DecisionCase question = DecisionCase.of("board", "ordinary", randomSeats(random)).tested(true);
            Ruling ruling = RULINGS.rule(charter, question);
            for (String path : ruling.outcome() == Outcome.SILENT ? List.<String>of() : ruling.detail().open()) {
                org.quorate.model.charter.Setting setting = charter.setting(path).orElseThrow();
                List<org.quorate.model.charter.Choice> choices = setting.topic().domain().choices();
                if (!choices.isEmpty()) {
                    charter = charter.settle(path, choices.get(random.nextInt(choices.size())).word(), org.quorate.model.charter.Provenance.NONE);
                }
            }
            if (ruling.outcome() != Outcome.SILENT) {
                assertThat(RULINGS.rule(charter, question).outcome()).as(ruling.text()).isEqualTo(ruling.outcome());
            }
        }
    }
}
