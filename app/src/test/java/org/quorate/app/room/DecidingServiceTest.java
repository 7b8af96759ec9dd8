package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.QuorumForecast;
import org.quorate.model.Refused;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.VoteCast;

class DecidingServiceTest {
    private static final int FUNDING = 7;
    private static final Resolution AS_PROPOSED = new Resolution.Single("the apportionment be approved");

    @TempDir
    Path folder;

    private NorthfieldBoard board;

    @BeforeEach
    void open() {
        board = new NorthfieldBoard(folder);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void one_who_steps_out_leaves_the_base_at_twelve_so_eight_for_is_one_short() {
        board.openWithAllBut("Mental health director", "Network director, South");
        board.room.comeTo(board.item(FUNDING), null);
        board.attendance.stepOut(board.item(FUNDING), board.seat("Clinical Chair"), "interest declared", null);
        board.at(15, 8);
        board.deciding.allAgreeExcept(board.item(FUNDING), Map.of(board.seat("Elected member, Coast"), Position.OBJECT), null);
        board.at(15, 14);
        board.deciding.voteByCount(board.item(FUNDING), new VoteCounts(8, 1, 0), null, null);

        ItemStanding.Ruled standing = board.standing(FUNDING);
        assertThat(standing.quorum().present()).isEqualTo(9);
        assertThat(standing.quorum().needed()).isEqualTo(8);
        assertThat(standing.seats().here()).isEqualTo(9);
        assertThat(standing.ruling().outcome()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(standing.ruling().headline()).isEqualTo("Not carried, one short");
        Decision decision = board.deciding.decide(board.item(FUNDING), AS_PROPOSED, null);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_CARRIED);
        assertThat(decision.reference()).isEqualTo("PB 47");
        assertThat(decision.resolution()).isEqualTo(new Resolution.None());
        assertThat(decision.comparison()).isEqualTo(Comparison.AGREES);
    }

    @Test
    void nine_eligible_with_one_out_and_one_absent_and_six_for_is_not_carried_by_one() {
        // Three eligible seats are emptied for good, so that nine are in office: the base follows the roll, not the room.
        board.store.change("R. Clerk", "Ended three appointments", session -> {
            for (String title : List.of("Mental health director", "Network director, South", "Chief Executive, East")) {
                session.seats().appointmentsTo(board.seat(title)).forEach(held ->
                        session.seats().save(held.endedOn(NorthfieldBoard.DAY.minusDays(1), "resigned")));
            }
        });
        board.openWithAllBut("Mental health director", "Network director, South", "Chief Executive, East", "Elected member, West");
        board.attendance.stepOut(board.item(FUNDING), board.seat("Clinical Chair"), "interest declared", null);
        board.charters.settle("partnership-board.quorum", "6", "the Board", NorthfieldBoard.DAY);
        board.deciding.allAgreeExcept(board.item(FUNDING), Map.of(board.seat("Elected member, Coast"), Position.OBJECT), null);
        board.at(14, 30);
        Map<SeatId, VoteCast> votes = new LinkedHashMap<>();
        for (String title : List.of("Elected member, East", "Accountable Officer", "Director of Finance",
                "Acute chief executive", "Community chief executive", "Network director, North")) {
            votes.put(board.seat(title), VoteCast.FOR);
        }
        votes.put(board.seat("Elected member, Coast"), VoteCast.AGAINST);
        board.deciding.vote(board.item(FUNDING), votes, null, null);

        ItemStanding.Ruled standing = board.standing(FUNDING);
        assertThat(standing.needed().base()).isEqualTo(9);
        assertThat(standing.needed().needed()).isEqualTo(7);
        assertThat(standing.ruling().headline()).isEqualTo("Not carried, one short");
    }

    @Test
    void quorum_is_lost_for_the_item_alone_when_someone_steps_out_of_it() {
        board.openWithAllBut("Mental health director", "Network director, South", "Elected member, West", "Director of Finance");
        assertThat(board.standing(FUNDING).quorum().met()).isTrue();
        board.attendance.stepOut(board.item(FUNDING), board.seat("Elected member, East"), "interest declared", null);
        assertThat(board.standing(FUNDING).quorum().met()).isFalse();
        assertThat(board.standing(8).quorum().met()).isTrue();
        board.deciding.allAgreeExcept(board.item(FUNDING), Map.of(), null);
        assertThat(board.deciding.decide(board.item(FUNDING), AS_PROPOSED, null).outcome()).isEqualTo(DecisionOutcome.DEFERRED);
    }

    @Test
    void consensus_without_an_objection_resolves_and_numbers_the_minute() {
        board.openWithAllBut();
        board.deciding.allAgreeExcept(board.item(5), Map.of(board.seat("Elected member, East"), Position.RESERVATIONS), null);
        Decision decision = board.deciding.decide(board.item(5), AS_PROPOSED, null);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.AGREED);
        assertThat(decision.method()).isEqualTo(DecisionMethod.CONSENSUS);
        assertThat(decision.reference()).isEqualTo("PB 45");
        assertThat(decision.resolution()).isEqualTo(AS_PROPOSED);
        assertThat(decision.ruling()).isInstanceOf(RulingOnRecord.Computed.class);
    }

    @Test
    void what_was_declared_stands_beside_a_ruling_that_differs() {
        board.openWithAllBut();
        board.deciding.allAgreeExcept(board.item(5), Map.of(board.seat("Elected member, East"), Position.OBJECT), null);
        Decision decision = board.deciding.decide(board.item(5), AS_PROPOSED, DecisionOutcome.AGREED);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.AGREED);
        assertThat(decision.comparison()).isEqualTo(Comparison.DIFFERS);
        assertThat(decision.resolution()).isEqualTo(AS_PROPOSED);
    }

    @Test
    void business_taken_by_assent_needs_no_count() {
        board.openWithAllBut();
        Decision decision = board.deciding.decide(board.item(4), new Resolution.Single("the report be received"), DecisionOutcome.RECEIVED);
        assertThat(decision.method()).isEqualTo(DecisionMethod.ASSENT);
        assertThat(decision.comparison()).isEqualTo(Comparison.NOT_NEEDED);
        assertThatThrownBy(() -> board.deciding.decide(board.item(6), AS_PROPOSED, null)).isInstanceOf(Refused.class);
    }

    @Test
    void a_second_act_on_an_item_brings_its_decision_up_to_date() {
        board.openWithAllBut();
        board.deciding.allAgreeExcept(board.item(5), Map.of(board.seat("Elected member, East"), Position.OBJECT), null);
        Decision first = board.deciding.decide(board.item(5), AS_PROPOSED, null);
        assertThat(first.outcome()).isEqualTo(DecisionOutcome.UNDECIDED);
        board.at(14, 40);
        board.deciding.allAgreeExcept(board.item(5), Map.of(), null);
        Decision second = board.deciding.decide(board.item(5), AS_PROPOSED, null);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.outcome()).isEqualTo(DecisionOutcome.AGREED);
        List<MinuteBlock> blocks = board.store.read(session -> session.minutes().of(board.item(5)).orElseThrow().blocks());
        assertThat(blocks).isEmpty();
    }

    @Test
    void those_who_were_asked_and_said_nothing_are_on_record_as_such() {
        board.openWithAllBut();
        var test = board.deciding.testConsensus(board.item(FUNDING), Map.of(board.seat("Clinical Chair"), Position.AGREE), null);
        assertThat(test.positions()).hasSize(12).containsEntry(board.seat("Elected member, East"), Position.NOT_STATED);
    }

    @Test
    void nobody_takes_a_position_or_votes_who_is_not_in_the_room() {
        board.openWithAllBut("Clinical Chair");
        assertThatThrownBy(() -> board.deciding.testConsensus(
                        board.item(5), Map.of(board.seat("Clinical Chair"), Position.AGREE), null))
                .isInstanceOf(Refused.class).hasMessageContaining("Clinical Chair is not in the room");
        assertThatThrownBy(() -> board.deciding.voteByCount(board.item(FUNDING), new VoteCounts(20, 0, 0), null, null))
                .isInstanceOf(Refused.class).hasMessageContaining("only 14 members");
    }

    @Test
    void a_casting_vote_the_charter_denies_is_refused() {
        board.openWithAllBut();
        assertThatThrownBy(() -> board.deciding.voteByCount(board.item(FUNDING), new VoteCounts(5, 5, 0), VoteCast.FOR, null))
                .isInstanceOf(Refused.class).hasMessageContaining("no casting vote");
    }

    @Test
    void the_forecast_says_when_an_item_is_quorate_but_its_vote_is_out_of_reach() {
        board.openWithAllBut("Mental health director", "Network director, South", "Elected member, West", "Director of Finance");
        QuorumForecast capital = board.rulings().forecast(board.record().item(board.item(9)).orElseThrow(), board.acting.now());
        assertThat(capital.words()).isEqualTo("8 of 8, a vote needs 9");
    }
}
