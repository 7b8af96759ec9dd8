package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.HandCount;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.TimeCase;
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

    @Test
    void a_matter_that_came_back_reads_back_with_what_went_before() {
        DecisionCase question = (DecisionCase) CaseYaml.read("case", """
                format: quorate-case/1
                body: board
                matter: funding
                attempt: 2
                earlier: {date: 2027-01-05, outcome: not-carried}
                recorded_vote_asked_by: 3
                seats: [{name: A}]
                """);
        assertThat(CaseYaml.read("case", CaseYamlWriter.write(question))).isEqualTo(question);
    }

    @Test
    void a_question_of_days_reads_back_the_same() {
        TimeCase question = (TimeCase) CaseYaml.read("case", """
                format: quorate-case/1
                kind: notice
                body: board
                rule: public questions
                meeting: 2026-11-24 14:00
                received: 2026-11-18 11:30
                reason: of public interest
                given: {agenda: 2026-11-16}
                closures: [2026-11-20]
                settings: {"notice.public-questions.days": 5}
                """);
        assertThat(CaseYaml.read("case", CaseYamlWriter.write(question))).isEqualTo(question);
    }

    @Test
    void a_step_of_a_procedure_reads_back_the_same() {
        ProcedureCase question = (ProcedureCase) CaseYaml.read("case", """
                format: quorate-case/1
                kind: procedure
                procedure: dispute
                stage: stage-2
                matter: funding
                parties: [A, "B: the second"]
                affected: []
                affected_decided_by: Board
                level: partnership
                about: undecided-item
                arisen_on: 2026-11-01
                events:
                  - {event: refer, by: A, on: 2026-11-24, reason: no agreement, to: [B], agreed_by: [A, B], for: 10 days,
                     until: 2026-12-24, meeting: extraordinary}
                  - {event: decide, votes: {A: for, B: against}}
                """);
        assertThat(CaseYaml.read("case", CaseYamlWriter.write(question))).isEqualTo(question);
    }
}
