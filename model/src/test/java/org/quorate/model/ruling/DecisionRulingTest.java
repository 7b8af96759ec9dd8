package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.model.ruling.RulingFixture.OPEN;
import static org.quorate.model.ruling.RulingFixture.RULINGS;
import static org.quorate.model.ruling.RulingFixture.SETTLED;
import static org.quorate.model.ruling.RulingFixture.deciding;
import static org.quorate.model.ruling.RulingFixture.seat;
import static org.quorate.model.ruling.RulingFixture.settle;
import static org.quorate.model.ruling.RulingFixture.votes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.Charter;

class DecisionRulingTest {

    private static Outcome outcome(Charter charter, DecisionCase question) {
        return RULINGS.rule(charter, question).outcome();
    }

    @Test
    void two_of_three_votes_cast_are_two_thirds() {
        assertThat(outcome(settle(deciding("two-thirds"), Map.of("two-thirds.base", "votes-cast")), votes(2, 1, 0, 0))).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void equal_votes_do_not_carry_without_a_casting_vote() {
        assertThat(outcome(deciding("simple-majority"), votes(5, 5, 1, 0))).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void a_casting_vote_decides_equal_votes_where_the_charter_allows_it() {
        Ruling ruling = RULINGS.rule(deciding("simple-majority"), votes(5, 5, 1, 0).casting(VoteCast.FOR));
        assertThat(ruling.headline()).isEqualTo("Carried on the casting vote");
        assertThat(outcome(settle(deciding("simple-majority"), Map.of("casting-vote", "no")), votes(5, 5, 1, 0).casting(VoteCast.FOR)))
                .isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void a_casting_vote_given_where_the_charter_is_silent_on_it_leaves_the_ruling_silent() {
        Ruling ruling = RULINGS.rule(deciding("simple-majority").assume(OPEN.setting("board.casting-vote").orElseThrow(), "silent"), votes(5, 5, 0, 0)
                .casting(VoteCast.FOR));
        assertThat(ruling.detail().silentOn()).containsExactly("board.casting-vote");
    }

    @Test
    void a_casting_vote_never_helps_to_reach_75_percent() {
        assertThat(outcome(SETTLED, votes(2, 1, 0, 0).casting(VoteCast.FOR))).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(outcome(SETTLED, votes(1, 1, 0, 0).casting(VoteCast.FOR))).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void an_abstention_weighs_only_where_the_charter_calls_it_a_vote_cast() {
        assertThat(outcome(deciding("simple-majority"), votes(5, 4, 2, 0))).isEqualTo(Outcome.CARRIED);
        assertThat(outcome(settle(deciding("simple-majority"), Map.of("abstentions", "cast")), votes(5, 4, 2, 0))).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void an_abstention_an_absence_and_a_vote_against_weigh_the_same_on_an_eligible_base() {
        assertThat(List.of(outcome(SETTLED, votes(8, 3, 0, 0)), outcome(SETTLED, votes(8, 0, 3, 0)), outcome(SETTLED, votes(8, 0, 0, 3))))
                .containsOnly(Outcome.NOT_CARRIED);
        assertThat(outcome(SETTLED, votes(9, 1, 1, 1))).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void nobody_voting_for_never_carries() {
        assertThat(outcome(settle(deciding("two-thirds"), Map.of("two-thirds.base", "votes-cast")), votes(0, 0, 4, 0)))
                .isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void standing_aside_does_not_object_but_is_not_agreement() {
        DecisionCase aside = DecisionCase.of("board", "ordinary", List.of(seat(1).taking(Position.AGREE), seat(2).taking(Position.STAND_ASIDE),
                seat(3).taking(Position.RESERVATIONS)));
        assertThat(outcome(SETTLED, aside)).isEqualTo(Outcome.AGREED);
        assertThat(outcome(settle(SETTLED, Map.of("consensus.meaning", "all-agree")), aside)).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(outcome(settle(SETTLED, Map.of("consensus.meaning", "all-agree-or-stand-aside")), aside)).isEqualTo(Outcome.AGREED);
    }

    @Test
    void silence_prevents_consensus_where_everyone_must_speak() {
        DecisionCase silent = DecisionCase.of("board", "ordinary", List.of(seat(1).taking(Position.AGREE), seat(2)));
        assertThat(outcome(SETTLED, silent)).isEqualTo(Outcome.AGREED);
        assertThat(outcome(settle(SETTLED, Map.of("consensus.meaning", "all-agree-or-stand-aside")), silent)).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void the_objection_of_someone_without_a_vote_does_not_count() {
        DecisionCase guest = DecisionCase.of("board", "ordinary", List.of(seat(1).taking(Position.AGREE), SeatInCase.of("Guest", "guests",
                SeatState.PRESENT).taking(Position.OBJECT)));
        assertThat(outcome(SETTLED, guest)).isEqualTo(Outcome.AGREED);
    }

    @Test
    void a_member_with_an_interest_who_stays_votes_only_where_the_charter_lets_them() {
        List<SeatInCase> seats = List.of(seat(1).voting(VoteCast.FOR), seat(2).voting(VoteCast.FOR).because("interest"), seat(3).voting(VoteCast.FOR),
                seat(4).voting(VoteCast.AGAINST));
        DecisionCase room = DecisionCase.of("board", "ordinary", seats).tested(true);
        assertThat(outcome(SETTLED, room)).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(outcome(settle(SETTLED, Map.of("interest.vote", "yes")), room)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void a_deputy_votes_only_where_the_charter_lets_them_and_is_silent_where_it_matters() {
        List<SeatInCase> seats = List.of(seat(1).voting(VoteCast.FOR), seat(2).voting(VoteCast.FOR), seat(3).in(SeatState.DEPUTY)
                .voting(VoteCast.FOR), seat(4).voting(VoteCast.AGAINST));
        DecisionCase room = DecisionCase.of("board", "ordinary", seats).tested(true);
        assertThat(RULINGS.rule(SETTLED, room).detail().silentOn()).containsExactly("board.deputies.vote");
        assertThat(outcome(settle(SETTLED, Map.of("deputies.vote", "yes")), room)).isEqualTo(Outcome.CARRIED);
        assertThat(outcome(settle(SETTLED, Map.of("deputies.vote", "no")), room)).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void a_fraction_of_members_in_office_rounds_up_and_required_constituencies_must_be_there() {
        Charter third = settle(SETTLED, Map.of("quorum", "one third of members in office"));
        assertThat(RULINGS.quorum(third, votes(3, 0, 0, 7)).met()).isFalse();
        assertThat(RULINGS.quorum(third, votes(4, 0, 0, 6)).met()).isTrue();
        QuorumFinding chair = RULINGS.quorum(settle(SETTLED, Map.of("quorum", "2, including 1 chair")), votes(4, 0, 0, 0));
        assertThat(chair.met()).isFalse();
        assertThat(chair.missing()).containsExactly("the chair");
    }

    @Test
    void a_quorum_over_a_constituency_the_body_does_not_have_is_refused() {
        assertThatThrownBy(() -> settle(SETTLED, Map.of("quorum", "2, including 1 dragons"))).hasMessageContaining("dragons")
                .hasMessageContaining("members, guests");
    }

    @Test
    void without_any_rule_the_ruling_is_silent_and_says_so() {
        Ruling ruling = RULINGS.rule(OPEN, votes(5, 1, 0, 2));
        assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(ruling.detail().silentOn()).contains("board.quorum", "board.ordinary.rule");
    }

    @Test
    void with_nobody_here_every_quorum_is_missed() {
        assertThat(outcome(OPEN, votes(0, 0, 0, 5))).isEqualTo(Outcome.INQUORATE);
    }

    @Test
    void more_hands_than_people_are_refused() {
        Ruling ruling = RULINGS.rule(SETTLED, DecisionCase.of("board", "ordinary", List.of(seat(1), seat(2))).tested(true)
                .counting(new HandCount(3, 0, 0)));
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ruling.text()).contains("3 votes were counted but only 2");
    }

    @Test
    void a_case_names_everything_that_is_wrong_at_once() {
        DecisionCase wrong = DecisionCase.of("board", "ordinary", List.of(SeatInCase.of("A", "dragons", SeatState.PRESENT)))
                .assuming(Map.of("board.quorom", "3"));
        assertThatThrownBy(() -> RULINGS.rule(SETTLED, wrong)).isInstanceOfSatisfying(UnusableCase.class, refusal -> assertThat(refusal.reasons())
                .hasSize(2))
                .hasMessageContaining("dragons").hasMessageContaining("The nearest is board.quorum");
    }

    @Test
    void the_number_needed_is_known_before_the_vote_with_its_arithmetic() {
        NeededFinding needed = RULINGS.needed(SETTLED, votes(0, 0, 0, 12)).orElseThrow();
        assertThat(List.of(needed.needed(), needed.base())).isEqualTo(List.of(9, 12));
        assertThat(needed.reasoning().steps()).extracting(Step::arithmetic).contains("4 × 8 = 32, short of 3 × 12 = 36",
                "4 × 9 = 36, reaches 3 × 12 = 36");
    }

    @Test
    void those_away_could_help_and_those_here_are_missed_when_they_leave() {
        Charter four = settle(SETTLED, Map.of("quorum", "4"));
        assertThat(RULINGS.whoCouldHelp(four, votes(3, 0, 0, 2))).containsExactly("Seat 3", "Seat 4");
        assertThat(RULINGS.ifLeaves(four, votes(4, 0, 0, 1), "Seat 0").met()).isFalse();
    }

    @Test
    void a_vote_after_the_test_shows_that_whoever_presided_judged_that_there_was_no_consensus() {
        Charter open = settle(OPEN, Map.of("quorum", "1", "majority-75.base", "in-office", "ordinary.rule", "consensus, else majority-75",
                "consensus.meaning", "presiding-judgement"));
        DecisionCase voted = DecisionCase.of("board", "ordinary", List.of(seat(1).taking(Position.AGREE).voting(VoteCast.FOR),
                seat(2).taking(Position.OBJECT).voting(VoteCast.AGAINST)));
        assertThat(outcome(open, voted)).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(outcome(open, DecisionCase.of("board", "ordinary", List.of(seat(1).taking(Position.AGREE), seat(2).taking(Position.OBJECT)))))
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void one_objecting_is_consensus_only_where_whoever_presides_judges_it_so() {
        DecisionCase objecting = DecisionCase.of("board", "ordinary", List.of(seat(1).taking(Position.OBJECT), seat(2).taking(Position.AGREE)));
        Charter judged = settle(SETTLED, Map.of("consensus.meaning", "presiding-judgement", "consensus.judgement", "yes"));
        assertThat(outcome(judged, objecting)).isEqualTo(Outcome.AGREED);
        assertThat(outcome(SETTLED, objecting)).isEqualTo(Outcome.NOT_CARRIED);
    }
}
