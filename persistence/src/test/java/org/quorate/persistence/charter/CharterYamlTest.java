package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.model.charter.check.EligibleSeats;
import org.quorate.model.ruling.DecisionCase;

class CharterYamlTest {

    private static final String WRONG = """
            format: quorate-charter/1
            key: wrong
            title: Wrong in several ways
            colour: blue
            bodies:
              - key: board
                name: Board
                accountable-to: nobody
                constituencies:
                  - {name: Members, seats: 4}
                settings:
                  quorum: 5/4 of seats
                  majority-75.base: everybody
                  consensus.meening: no-objection
                  ordinary.rule: acclamation
            matters:
              - {key: ordinary, title: Ordinary}
            """;

    @Test
    void every_error_is_shown_at_once_with_its_line_column_path_and_what_was_expected() {
        UnusableYaml refused = catchThrowableOfType(UnusableYaml.class, () -> CharterYaml.read("wrong.yaml", WRONG));
        assertThat(refused.problems()).extracting(YamlProblem::line).containsExactlyInAnyOrder(4, 6, 12, 13, 14, 15);
        assertThat(refused).hasMessageContaining("wrong.yaml, line 12, column 15 (bodies[0].settings.quorum)")
                .hasMessageContaining("between nothing and the whole")
                .hasMessageContaining("Expected in-office, seats, present").hasMessageContaining("The nearest is board.consensus.meaning")
                        .hasMessageContaining("Known are format, key");
    }

    @Test
    void a_quorum_over_a_constituency_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> CharterYaml.read("wrong.yaml", """
                format: quorate-charter/1
                key: wrong
                title: Wrong
                bodies:
                  - {key: board, name: Board, constituencies: [{name: Members, seats: 4}], settings: {quorum: "2, including 1 dragons"}}
                """)).hasMessageContaining("dragons").hasMessageContaining("line 5");
    }

    @Test
    void a_stage_or_a_route_over_a_matter_that_does_not_exist_is_refused() {
        String written = """
                format: quorate-charter/1
                key: any
                title: Any
                matters: [{key: ordinary, title: Ordinary business}]
                bodies: [{key: board, name: Board, constituencies: [{name: Councils, seats: 4}]}]
                procedures:
                  - title: Dispute
                    stages: [Talks, Mediation, Board]
                    settings:
                      talks.matter: ordinary business
                      mediation.matter: dispute recommendation
                settings:
                  routes.plan.matter: the plan
                """;
        assertThatThrownBy(() -> CharterYaml.read("any", written)).isInstanceOfSatisfying(UnusableYaml.class, refused ->
                assertThat(refused.problems()).extracting(YamlProblem::message).satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).contains("no matter called dispute recommendation").contains("It has ordinary"),
                        second -> assertThat(second).contains("no matter called the plan")));
    }

    @Test
    void a_body_accountable_to_itself_through_another_is_refused() {
        assertThatThrownBy(() -> CharterYaml.read("wrong.yaml", """
                format: quorate-charter/1
                key: wrong
                title: Wrong
                bodies:
                  - {key: a, name: A, accountable-to: b}
                  - {key: b, name: B, accountable-to: a}
                """)).hasMessageContaining("accountable to itself");
    }

    @Test
    void a_mapping_of_settings_begins_the_paths_inside_it_at_any_depth() {
        var charter = CharterYaml.read("nested.yaml", """
                format: quorate-charter/1
                key: nested
                title: Nested
                bodies:
                  - key: board
                    name: Board
                    constituencies: [{name: Members, seats: 4}]
                    settings:
                      consensus: {meaning: no-objection}
                      quorum: {who: eligible, of: {value: seats, clause: "3.1"}}
                      quorum.rule: 3
                      notice: {agenda: {days: 5, day-type: {value: clear, clause: "3.2"}}}
                settings:
                  dispute: {stage-1: {days: 30}}
                """);
        assertThat(charter.settings()).containsOnlyKeys("board.consensus.meaning", "board.quorum.who", "board.quorum.of", "board.quorum",
                "board.notice.agenda.days", "board.notice.agenda.day-type", "dispute.stage-1.days");
        assertThat(charter.setting("board.quorum.of").orElseThrow().provenance().clause()).isEqualTo("3.1");
    }

    @Test
    void a_nested_setting_nobody_knows_is_refused_at_its_own_place() {
        assertThatThrownBy(() -> CharterYaml.read("nested.yaml", """
                format: quorate-charter/1
                key: nested
                title: Nested
                bodies:
                  - key: board
                    name: Board
                    settings:
                      consensus:
                        meaning: no-objection
                        mening: all-agree
                """)).hasMessageContaining("line 10, column 17 (bodies[0].settings.consensus.mening)").hasMessageContaining("board.consensus.mening");
    }

    @Test
    void limits_that_hang_on_nothing_or_on_each_other_are_refused_where_they_stand() {
        assertThatThrownBy(() -> CharterYaml.read("limits.yaml", """
                format: quorate-charter/1
                key: limits
                title: Limits
                bodies:
                  - key: board
                    name: Board
                    settings:
                      notice.questions.days: 2 working days
                      notice.questions.counts-from: notice.agneda
                      notice.papers: {days: 1 working day, counts-from: notice.cover}
                      notice.cover.days: 1 working day
                      notice.cover.counts-from: after notice.papers
                calendar: {closures: {bord: 2024-12-24}}
                """)).hasMessageContaining("line 9, column 37").hasMessageContaining("no notice called board.notice.agneda")
                .hasMessageContaining("line 10, column").hasMessageContaining("line 12, column").hasMessageContaining("in a circle")
                .hasMessageContaining("line 13, column").hasMessageContaining("no body with the key bord");
    }

    @Test
    void roles_sides_and_kinds_of_interest_are_read_written_and_read_again() {
        String text = """
                format: quorate-charter/1
                key: joint
                title: Joint
                bodies:
                  - key: committee
                    name: Joint Committee
                    constituencies: [{name: North Council, seats: 3}, {name: South Council, seats: 3}, {name: Health, seats: 2}]
                    roles: [{key: vice-chair, name: Vice-Chair, aliases: [deputy chair]}, Clinician]
                    sides: [{key: councils, name: The councils, constituencies: [North Council, south-council]}]
                    interests: [{key: pecuniary, name: Disclosable pecuniary interest, aliases: [dpi]}, {name: Other}]
                    settings:
                      quorum: 3, including 1 councils and 1 clinician
                """;
        var body = CharterYaml.read("joint.yaml", text).body("committee").orElseThrow();
        assertThat(body.blockKeys()).containsExactly("north-council", "south-council", "health", "councils", "vice-chair", "clinician");
        assertThat(body.sides().getFirst().constituencies()).containsExactly("north-council", "south-council");
        assertThat(body.interests()).extracting(kind -> kind.key()).containsExactly("pecuniary", "other");
        assertThat(CharterYaml.read("again.yaml", CharterYaml.write(CharterYaml.read("joint.yaml", text)))).isEqualTo(CharterYaml.read("joint.yaml",
                text));
    }

    @Test
    void a_side_of_a_constituency_nobody_has_and_a_key_used_for_two_blocks_are_refused() {
        assertThatThrownBy(() -> CharterYaml.read("joint.yaml", """
                format: quorate-charter/1
                key: joint
                title: Joint
                bodies:
                  - key: committee
                    name: Joint Committee
                    constituencies: [{name: North, seats: 3}]
                    roles: [North]
                    sides:
                      - {name: Left, constituencies: [Nrth]}
                      - {name: Right}
                """)).hasMessageContaining("line 8").hasMessageContaining("used twice").hasMessageContaining("line 10").hasMessageContaining("It has north")
                .hasMessageContaining("line 11").hasMessageContaining("constituencies is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{number: 4, including: [{members: 2, from: [north, south]}, the chair]} | 4, including 2 north or south and 1 chair",
        "{number: 4, including: [{partners: 3}, {each-of: [north, south]}]} | 4, including 3 partners and each of north and south",
        "{number: 4, including: [{n-of: 2, of: [north, south, east]}]} | 4, including 2 of north, south and east",
        "{more-than: 1/2, of: seats} | more than half of seats",
                "{fraction: 1/3, of: members, rounding: down, plus: 1} | one third of members in office rounded down plus 1",
        "{greatest-of: [3, {fraction: 1/3, of: seats}, 5]} | the greatest of 3, one third of seats and 5",
                "{least-of: [3, {fraction: 1/3, of: seats}]} | the lesser of 3 and one third of seats",
        "{by: seats, table: {5: 2, 10: {fraction: 1/3, of: seats}, above: 4}} | by seats: up to 5: 2; up to 10: one third of seats; above: 4",
        "{any-of: [4, {number: 3, including: [the chair]}]} | any of: (4); (3, including 1 chair)",
        "{n-of: 2, rules: [4, 5, {all-of: [1 from north, 2 from south]}]} | 2 of: (4); (5); (all of: (1, including 1 north); (2, including 2 south))"})
    void a_quorum_may_be_built_of_mappings(String mapping, String line) {
        var charter = CharterYaml.read("quorum.yaml", """
                format: quorate-charter/1
                key: q
                title: Q
                bodies:
                  - {key: board, name: Board, constituencies: [{name: North}, {name: South}, {name: East}], settings: {quorum: %s}}
                """.formatted(mapping));
        assertThat(charter.setting("board.quorum").orElseThrow().valueText()).isEqualTo(line);
    }

    @Test
    void what_is_not_yaml_is_refused_with_its_line() {
        assertThatThrownBy(() -> CharterYaml.read("broken.yaml", "format: [quorate\nkey: x: y\n")).hasMessageContaining("broken.yaml, line 2")
                .hasMessageContaining("not YAML");
        assertThatThrownBy(() -> CharterYaml.read("empty.yaml", "")).hasMessageContaining("empty");
    }

    @Test
    void a_case_with_unknown_keys_and_words_is_refused_with_every_reason() {
        UnusableYaml refused = catchThrowableOfType(UnusableYaml.class, () -> CaseYaml.read("case.yaml", """
                format: quorate-case/1
                body: board
                mater: ordinary
                seats:
                  - {name: A, state: asleep}
                  - {name: B, vote: perhaps}
                """));
        assertThat(refused.problems()).extracting(YamlProblem::line).containsExactlyInAnyOrder(3, 5, 6);
    }

    @Test
    void a_quorum_may_be_written_as_a_mapping() {
        DecisionCase room = (DecisionCase) CaseYaml.read("case.yaml", """
                format: quorate-case/1
                body: board
                seats: [{name: A}]
                settings:
                  board: {quorum: {fraction: 1/3, of: members in office, including: [local-authority, nhs-commissioning]}, majority-75: {base: seats}}
                """);
        assertThat(room.settings()).containsEntry("board.quorum", "1/3 of members in office, including local-authority and nhs-commissioning")
                .containsEntry("board.majority-75.base", "seats");
    }

    @Test
    void the_printed_board_of_2020_raises_its_findings_from_the_settings_themselves() {
        List<String> board = CharterFindings.of(ShippedCharters.find("cheshire-merseyside-2020").orElseThrow()).stream().filter(finding ->
                finding.about().equals("Partnership Board"))
                .map(finding -> finding.text()).toList();
        assertThat(board).anySatisfy(text -> assertThat(text).startsWith("No quorum is set")).anySatisfy(text -> assertThat(text)
                .contains("has no seat"))
                .anySatisfy(text -> assertThat(text).contains("On Financials only 2 seats are certainly eligible").contains("these two alone decide"))
                .contains("The constituency \"Lay representatives\" falls under no column of the matrix.",
                        "The constituency \"Primary Care\" falls under no column of the matrix.",
                        "The constituency \"Public Health Directors\" falls under no column of the matrix.",
                                "The constituency \"Members of the Partnership Executive team\" falls under no column of the matrix.");
    }

    @Test
    void the_proposed_board_of_2021_has_nine_certainly_eligible_on_financials() {
        var charter = ShippedCharters.find("cheshire-merseyside-2021").orElseThrow();
        var eligible = EligibleSeats.of(charter, charter.body("board").orElseThrow(), charter.applicability().row("financials")
                .orElseThrow());
        assertThat(eligible.certain()).isEqualTo(9);
    }
}
