package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.HandCount;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;

class CaseYamlWriterTest {

    @Test
    void a_case_seat_by_seat_reads_back_the_same() {
        DecisionCase question = DecisionCase.of("partnership-board", "ordinary", List.of(
                SeatInCase.of("Chair of \"A\": one", "local-authority", SeatState.PRESENT).taking(Position.OBJECT).voting(VoteCast.AGAINST),
                SeatInCase.of("B", "lay", SeatState.STEPPED_OUT).because("interest"), SeatInCase.of("C", "lay", SeatState.VACANT)))
                .tested(true).casting(VoteCast.FOR).presidedBy("B").assuming(Map.of("quorum", "8, including 1 lay")).counting(new HandCount(3, 2, 1));
        assertThat(CaseYaml.read("case", CaseYamlWriter.write(question))).isEqualTo(question);
    }

    @Test
    void what_is_said_of_a_seat_and_of_the_meeting_reads_back_the_same() {
        String text = """
                format: quorate-case/1
                body: board
                matter: funding
                meeting: reconvened
                at: vote
                opened_quorate: true
                seats:
                  - {name: A, roles: [chair, clinician], weight: 2, interest: pecuniary, suspended: true}
                  - {name: B, state: deputy, deputy: {name: Dee, named: true, notice_given: 2027-01-20}}
                """;
        DecisionCase question = (DecisionCase) CaseYaml.read("case", text);
        assertThat(CaseYaml.read("case", CaseYamlWriter.write(question))).isEqualTo(question);
    }

    @Test
    void a_case_in_counts_reads_back_the_same() {
        String text = """
                format: quorate-case/1
                body: board
                matter: funding
                counts:
                  "lay": {filled: 3, present: 2, remote: 1, for: 2, against: 1, object: 1}
                """;
        DecisionCase question = (DecisionCase) CaseYaml.read("case", text);
        assertThat(CaseYaml.read("case", CaseYamlWriter.write(question))).isEqualTo(question);
    }
}
