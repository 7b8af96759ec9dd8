package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.partnership.SeatClass;

/** A charter that leaves far more open than can be tried one by one, and still gets an answer. */
class ManyReadingsTest {

    private static final int OPEN_COLUMNS = 8;

    /** Eight constituencies without a column, and nothing settled but the rule. */
    private static Charter charter() {
        List<Constituency> constituencies = IntStream.range(0, OPEN_COLUMNS)
                .mapToObj(index -> new Constituency("group-" + index, "Group " + index, List.of(), 1, 9, SeatClass.VOTING, null)).toList();
        Applicability matrix = new Applicability(List.of(new Applicability.Column("a", "A"), new Applicability.Column("b", "B")),
                List.of(new Applicability.Row("row", "Row", new LinkedHashSet<>(Set.of("a")))), null);
        return new Charter("many", "Many", "1", List.of(new CharterBody("board", "Board", List.of(), "Chair", null, constituencies, null)),
                List.of(new CharterMatter("ordinary", "Ordinary", List.of(), "row", null)), matrix, Map.of())
                .settle("board.ordinary.rule", "consensus, else majority-75", Provenance.NONE);
    }

    private static DecisionCase everyoneHere(Position position, VoteCast vote) {
        List<SeatInCase> seats = new ArrayList<>();
        SeatState[] states = {SeatState.PRESENT, SeatState.REMOTE, SeatState.DEPUTY, SeatState.STEPPED_OUT};
        for (int index = 0; index < OPEN_COLUMNS * 4; index++) {
            SeatState state = states[index % states.length];
            SeatInCase seat = SeatInCase.of("Seat " + index, "group-" + index / 4, state);
            seats.add(state == SeatState.STEPPED_OUT ? seat : seat.taking(position).voting(vote));
        }
        return DecisionCase.of("board", "ordinary", seats).tested(true);
    }

    @Test
    void a_vote_nobody_won_is_not_carried_whatever_the_many_open_rules_say() {
        Charter charter = charter().settle("board.quorum", "1", Provenance.NONE).settle("board.quorum.who", "members", Provenance.NONE);
        Ruling ruling = RULINGS.rule(charter, everyoneHere(Position.OBJECT, VoteCast.AGAINST));
        assertThat(ruling.outcome()).as(ruling.text()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(ruling.detail().open()).hasSizeGreaterThan(12);
    }

    @Test
    void what_follows_from_the_same_figures_is_tried_once() {
        Prepared prepared = Prepared.of(new WorkingDays(BankHolidays.none()), charter().settle("board.quorum", "1", Provenance.NONE),
                everyoneHere(Position.AGREE, VoteCast.FOR));
        Runs runs = Runs.of(readings -> new Evaluation(prepared, readings).run());
        assertThat(runs.number()).isLessThan(60_000);
        assertThat(runs.outcome()).isEmpty();
        assertThat(runs.decisive(working -> working.outcome)).contains("board.quorum.who", "board.group-0.column");
    }
}
