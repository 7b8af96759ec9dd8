package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.partnership.SeatClass;

/** What must hold of every quorum whatever the numbers: seeded, so that a failure can be seen again. */
class QuorumLawsTest {

    private static final long SEED = 18_190_801;
    private static final List<String> BLOCKS = List.of("north", "south", "health");
    private static final Charter BARE = new Charter("laws", "Laws", "1", List.of(new CharterBody("board", "Board", List.of(), null, null,
            BLOCKS.stream().map(key -> new Constituency(key, key, List.of(), 0, 8, SeatClass.VOTING, null)).toList(),
            List.of(new CharterBody.Role("lay", "Lay", List.of())),
            List.of(new CharterBody.Side("councils", "Councils", List.of(), List.of("north", "south")),
                    new CharterBody.Side("nhs", "NHS", List.of(), List.of("health"))), List.of(), null)),
            List.of(new CharterMatter("ordinary", "Ordinary", List.of(), null, null)), Applicability.NONE, Map.of());
    private static final Map<String, Charter> UNDER = new ConcurrentHashMap<>();
    /** Rules under which another member present never does harm: none of them asks for a share of those present. */
    private static final List<String> MONOTONE = List.of("4", "one third of members in office", "more than half of seats", "half of members in office plus 1",
            "the greater of 3 and one quarter of seats", "the least of 5, half of seats and 4", "by seats: up to 5: 2; 6 to 10: 3; above: 4",
            "3, including 1 north and 1 lay", "4, including each side", "5, including 2 from each of 2 of north, south and health",
            "5, including 3 partners", "any of: (6); (3, including 2 lay)", "2 of: (5); (2, including 1 north); (1, including 1 lay)",
            "3, including half of north", "4, including (2 lay) or (1 health)", "those present",
            "4, including at most 2 from north", "one third of members in office, including at most 1 from health and 1 lay",
            "3, including 2 other than health", "3, including each partner among north", "3, including 2 partners among south or lay");

    private static Charter under(String quorum) {
        return UNDER.computeIfAbsent(quorum, rule -> BARE.settle("board.quorum", rule, Provenance.NONE));
    }

    private static List<SeatInCase> randomSeats(Random random) {
        List<SeatInCase> seats = new ArrayList<>();
        for (int index = random.nextInt(2, 14); index > 0; index--) {
            List<String> roles = random.nextInt(3) == 0 ? List.of("lay") : List.of();
            seats.add(new SeatInCase("Seat " + index, BLOCKS.get(random.nextInt(3)), null, "Partner " + random.nextInt(5), null,
                    random.nextBoolean() ? SeatState.PRESENT : SeatState.ABSENT, null, Position.NOT_STATED, VoteCast.NONE,
                    new SeatParticulars(roles, null, false, null, null)));
        }
        return seats;
    }

    private static boolean isQuorate(Charter charter, List<SeatInCase> seats) {
        return Boolean.TRUE.equals(RULINGS.quorum(charter, DecisionCase.of("board", "ordinary", seats)).met());
    }

    @Test
    void the_order_of_seats_never_matters() {
        Random random = new Random(SEED);
        for (String rule : MONOTONE) {
            for (int round = 0; round < 40; round++) {
                List<SeatInCase> seats = randomSeats(random);
                List<SeatInCase> shuffled = new ArrayList<>(seats);
                Collections.shuffle(shuffled, random);
                assertThat(RULINGS.quorum(under(rule), DecisionCase.of("board", "ordinary", shuffled)))
                        .isEqualTo(RULINGS.quorum(under(rule), DecisionCase.of("board", "ordinary", seats)));
            }
        }
    }

    @Test
    void another_member_present_never_makes_a_quorate_room_inquorate() {
        Random random = new Random(SEED);
        for (String rule : MONOTONE) {
            for (int round = 0; round < 60; round++) {
                List<SeatInCase> seats = randomSeats(random);
                if (isQuorate(under(rule), seats)) {
                    List<SeatInCase> fuller = seats.stream().map(seat -> random.nextBoolean() ? seat.in(SeatState.PRESENT) : seat).toList();
                    assertThat(isQuorate(under(rule), fuller)).as(rule + " with " + fuller).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "one third of members in office", "more than half of seats", "half of members in office plus 1", "40% of seats",
        "the greater of 3 and one quarter of seats", "one third of seats rounded down"})
    void the_number_needed_passes_and_one_less_fails(String rule) {
        for (int seats = 4; seats <= 24; seats++) {
            int needed = RULINGS.quorum(under(rule), room(seats, 0)).needed();
            assertThat(RULINGS.quorum(under(rule), room(seats, needed)).met()).as(needed + " of " + seats).isTrue();
            assertThat(RULINGS.quorum(under(rule), room(seats, needed - 1)).met()).as(needed - 1 + " of " + seats).isFalse();
        }
    }

    @Test
    void what_is_still_needed_is_enough_when_it_comes_and_not_before() {
        Random random = new Random(SEED);
        for (String rule : MONOTONE) {
            for (int round = 0; round < 30; round++) {
                List<SeatInCase> seats = randomSeats(random);
                OptionalInt needed = RULINGS.stillNeeded(under(rule), DecisionCase.of("board", "ordinary", seats));
                assertThat(needed.orElseThrow() == 0).as(rule).isEqualTo(isQuorate(under(rule), seats));
            }
        }
    }

    @Test
    void who_is_said_to_be_enough_is_enough_and_who_would_not_help_is_not_named() {
        Random random = new Random(SEED);
        for (String rule : MONOTONE) {
            for (int round = 0; round < 30; round++) {
                List<SeatInCase> seats = randomSeats(random);
                Charter charter = under(rule);
                for (QuorumHelp help : RULINGS.help(charter, DecisionCase.of("board", "ordinary", seats))) {
                    List<SeatInCase> with = seats.stream().map(seat -> seat.name().equals(help.seat()) ? seat.in(SeatState.PRESENT) : seat).toList();
                    assertThat(help.enough()).isEqualTo(isQuorate(charter, with));
                }
            }
        }
    }

    @Test
    void only_those_who_are_missed_can_help_where_the_number_is_there() {
        List<SeatInCase> seats = List.of(seat("A", "north", SeatState.PRESENT), seat("B", "north", SeatState.PRESENT),
                seat("C", "north", SeatState.ABSENT), seat("D", "health", SeatState.ABSENT));
        DecisionCase room = DecisionCase.of("board", "ordinary", seats);

        assertThat(RULINGS.help(under("2, including each side"), room)).extracting(QuorumHelp::seat, QuorumHelp::enough)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("D", true));
        assertThat(RULINGS.whoCouldHelp(under("5, including each side"), room)).containsExactly("C", "D");
        assertThat(RULINGS.stillNeeded(under("5, including each side"), room)).hasValue(3);
    }

    @Test
    void a_deputy_helps_only_where_deputies_count() {
        DecisionCase room = DecisionCase.of("board", "ordinary", List.of(seat("A", "north", SeatState.PRESENT), seat("B", "north", SeatState.ABSENT)));
        Charter with = under("2").settle("board.deputies.quorum", "yes", Provenance.NONE);
        Charter without = under("2").settle("board.deputies.quorum", "no", Provenance.NONE);

        assertThat(RULINGS.help(with, room)).containsExactly(new QuorumHelp("B", true, true, true));
        assertThat(RULINGS.help(without, room)).containsExactly(new QuorumHelp("B", true, false, true));
    }

    @Test
    void what_is_lost_if_someone_leaves_names_the_requirement() {
        DecisionCase room = DecisionCase.of("board", "ordinary", List.of(seat("A", "north", SeatState.PRESENT), seat("B", "south", SeatState.PRESENT),
                seat("D", "health", SeatState.PRESENT)));
        Charter charter = under("2, including 1 health");

        assertThat(RULINGS.loss(charter, room, "D").losesQuorum()).isTrue();
        assertThat(RULINGS.loss(charter, room, "D").lost()).containsExactly("Health");
        assertThat(RULINGS.loss(charter, room, "A").losesQuorum()).isFalse();
        assertThat(RULINGS.loss(charter, room, "A").lost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"one third of members in office,10,4", "one third of members in office,9,3", "one third of members in office rounded down,10,3",
        "one third of members in office rounded to the nearest,10,3", "one third of members in office rounded to the nearest,11,4",
        "half of members in office rounded to the nearest,9,5", "half of members in office,9,5", "more than half of members in office,10,6",
        "more than half of members in office,9,5", "half of members in office plus 1,10,6", "half of members in office plus 1,9,6"})
    void fractions_of_people_come_to_the_number_people_expect(String rule, int members, int needed) {
        assertThat(RULINGS.quorum(under(rule), room(members, 1)).needed()).isEqualTo(needed);
    }

    @Test
    void a_charter_lists_of_what_its_fractions_are_fractions_among_what_it_leaves_open() {
        Charter charter = under("one third").settle("board.ordinary.rule", "simple-majority", Provenance.NONE);

        assertThat(charter.silences()).extracting(silence -> silence.path()).containsExactly("board.quorum.of", "board.simple-majority.base");
        assertThat(charter.settle("board.quorum.of", "seats", Provenance.NONE).silences()).extracting(silence -> silence.path())
                .containsExactly("board.simple-majority.base");
    }

    private static SeatInCase seat(String name, String block, SeatState state) {
        return SeatInCase.of(name, block, state);
    }

    private static DecisionCase room(int seats, int present) {
        List<SeatInCase> all = new ArrayList<>();
        for (int index = 0; index < seats; index++) {
            all.add(seat("Seat " + index, BLOCKS.get(index % 3), index < present ? SeatState.PRESENT : SeatState.ABSENT));
        }
        return DecisionCase.of("board", "ordinary", all);
    }
}
