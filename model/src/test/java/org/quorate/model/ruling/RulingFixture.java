package org.quorate.model.ruling;

import java.util.List;
import java.util.Map;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.partnership.SeatClass;

/** A small board with one constituency, everything settled, and cases of so many for and so many against. */
final class RulingFixture {

    static final Rulings RULINGS = new Rulings(BankHolidays.none());
    static final Charter OPEN = new Charter("test", "Test", "1",
            List.of(new CharterBody("board", "Board", List.of(), "Chair", null, List.of(
                    new Constituency("members", "Members", List.of(), 0, 40, SeatClass.VOTING, null),
                    new Constituency("guests", "Guests", List.of(), 0, null, SeatClass.NON_VOTING, null)), null)),
            List.of(new CharterMatter("ordinary", "Ordinary", List.of(), null, null)), Applicability.NONE, Map.of());
    static final Charter SETTLED = settle(OPEN, Map.of("quorum", "1", "consensus.meaning", "no-objection", "majority-75.base", "in-office",
            "majority-75.quorate", "yes",
            "simple-majority.base", "votes-cast", "abstentions", "not-cast", "casting-vote", "yes", "interest.quorum", "no", "interest.vote", "no",
                    "ordinary.rule", "consensus, else majority-75"));

    private RulingFixture() {
    }

    static Charter settle(Charter charter, Map<String, String> settings) {
        Charter result = charter;
        for (Map.Entry<String, String> entry : settings.entrySet()) {
            result = result.settle("board." + entry.getKey(), entry.getValue(), Provenance.NONE);
        }
        return result;
    }

    static Charter deciding(String rule) {
        return settle(SETTLED, Map.of("ordinary.rule", rule));
    }

    static SeatInCase seat(int number) {
        return SeatInCase.of("Seat " + number, "members", SeatState.PRESENT);
    }

    static DecisionCase votes(int votesFor, int against, int abstain, int absent) {
        List<SeatInCase> seats = new java.util.ArrayList<>();
        for (int index = 0; index < votesFor + against + abstain + absent; index++) {
            VoteCast vote = index < votesFor ? VoteCast.FOR : index < votesFor + against ? VoteCast.AGAINST : index < votesFor + against + abstain
                    ? VoteCast.ABSTAIN : VoteCast.NONE;
            seats.add(vote == VoteCast.NONE ? seat(index).in(SeatState.ABSENT) : seat(index).voting(vote));
        }
        return DecisionCase.of("board", "ordinary", seats).tested(true);
    }
}
