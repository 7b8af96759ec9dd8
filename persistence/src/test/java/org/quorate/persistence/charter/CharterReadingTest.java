package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterComparison;
import org.quorate.model.charter.CharterDocument;

/** A charter read as a document, and two charters compared. */
class CharterReadingTest {

    private static final String YAML = """
            format: quorate-charter/1
            key: small
            title: A small charter
            matrix:
              columns: [{key: councils, title: Councils}, {key: trusts, title: Trusts}]
              rows: [{key: money, title: Money, ticked: [councils]}]
            matters:
              - {key: budget, title: The budget, row: money, clause: Article 5}
            bodies:
              - key: board
                name: Board
                chair: Speaker
                accountable-to: assembly
                clause: Article 2
                roles: [{key: clinician, name: clinicians}]
                sides: [{key: public, name: Public side, constituencies: [members]}]
                interests: [{key: pecuniary, name: pecuniary}]
                constituencies: [{key: members, name: Members, seats: 5, column: councils}]
                settings:
                  quorum: {clause: Article 3, starter: 3}
                  budget.rule: {value: unanimity, clause: Article 5}
                  notice.agenda.days: 5
                  cadence: Every two months
                  budget.if-undecided: falls
              - {key: assembly, name: Assembly, constituencies: [{key: all, name: All, seats: 9}]}
            settings:
              dispute.stage-1.actor: {value: The mediators}
            """;

    @Test
    void a_charter_reads_heading_by_heading_and_body_by_body_every_sentence_saying_of_what_it_speaks() {
        List<String> read = CharterDocument.of(CharterYaml.read("small.yaml", YAML)).stream().flatMap(section -> section.parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> section.title() + " | " + part.about() + " | " + line.text()))).toList();
        assertThat(read).contains(
                "Bodies and seats | Board | The Board is chaired by the Speaker and answers to the Assembly.",
                "Bodies and seats | Board | Members: 5 seats, voting.",
                "Bodies and seats | Board | Public side is the side of Members.",
                "Who may take part | Board | Members: falls under the column Councils.",
                "Who may take part | The partnership | Councils takes part in Money.",
                "Decisions | Board | The budget: decided by all.",
                "Decisions | The partnership | The budget is a kind of question that falls under Money in the matrix.",
                "Notice and clocks | Board | Notice of agenda: 5 days.",
                "Bodies and seats | Board | It meets every 2 months.",
                "Decisions | Board | Without consensus on The budget: the proposal falls.",
                "Disputes | The partnership | Stage I, who acts: The mediators.");
        assertThat(read.getFirst()).startsWith("Bodies and seats | Board");
    }

    @Test
    void what_is_open_reads_as_a_question_with_its_clause() {
        assertThat(CharterDocument.of(CharterYaml.read("small.yaml", YAML)).stream().flatMap(section -> section.parts().stream())
                .flatMap(part -> part.lines().stream()).filter(CharterDocument.Line::isOpen)).singleElement().satisfies(line -> {
                    assertThat(line.text()).isEqualTo("How many members make a meeting quorate?");
                    assertThat(line.clause()).isEqualTo("Article 3");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chair: Speaker | chair: Provost | body board",
        "accountable-to: assembly | nothing | body board",
        "name: Board | another name | body board",
        "seats: 5 | seats: 6 | seats board.members",
        "name: Members | name: Councillors | seats board.members",
        "name: clinicians | name: nurses | role board.clinician",
        "name: Public side | name: Council side | side board.public",
        "name: pecuniary | name: financial | interest board.pecuniary",
        "title: The budget | title: The annual budget | matter budget",
        "ticked: [councils] | ticked: [councils, trusts] | row money",
        "seats: 9 | seats: 9, class: associate | seats assembly.all"})
    void a_difference_outside_the_settings_is_found(String from, String to, String path) {
        String changed = from.equals("accountable-to: assembly") ? YAML.replace("    accountable-to: assembly\n", "")
                : from.equals("name: Board") ? YAML.replace("name: Board\n", "name: Board\n    aliases: [Council]\n") : YAML.replace(from, to);
        Charter left = CharterYaml.read("left.yaml", YAML);
        Charter right = CharterYaml.read("right.yaml", changed);
        assertThat(CharterComparison.ofStructure(left, right)).extracting(CharterComparison.StructureDifference::path).contains(path);
        assertThat(CharterComparison.ofStructure(left, left)).isEmpty();
    }

    @Test
    void a_body_that_only_one_charter_has_is_nothing_on_the_other_side() {
        Charter left = CharterYaml.read("left.yaml", YAML);
        Charter right = CharterYaml.read("right.yaml", YAML.replace("accountable-to: assembly\n    ", "").replaceAll(" {2}- \\{key: assembly.*\n", ""));
        assertThat(CharterComparison.ofStructure(left, right)).filteredOn(one -> one.path().equals("body assembly")).singleElement()
                .satisfies(one -> {
                    assertThat(one.left()).isNotNull();
                    assertThat(one.right()).isNull();
                });
    }

    @Test
    void readings_that_differ_are_a_difference_although_both_are_silent() {
        Charter left = CharterYaml.read("left.yaml", YAML.replace("{value: unanimity, clause: Article 5}", "{readings: [consensus, unanimity]}"));
        Charter right = CharterYaml.read("right.yaml", YAML.replace("{value: unanimity, clause: Article 5}", "{readings: [consensus, two-thirds]}"));
        assertThat(CharterComparison.of(left, right)).extracting(CharterComparison.Difference::path).containsExactly("board.budget.rule");
    }
}
