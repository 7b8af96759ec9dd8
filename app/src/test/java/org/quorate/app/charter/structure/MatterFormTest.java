package org.quorate.app.charter.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;
import org.quorate.persistence.charter.CharterYaml;

class MatterFormTest {
    private static final String TEXT = """
            format: quorate-charter/1
            key: small
            title: A small charter
            version: "1"
            matrix:
              columns: [{key: councils, title: Councils}]
              rows: [{key: general, title: General business, ticked: [all]}]
            matters:
              - {key: ordinary, title: Ordinary business, row: general}
              - {key: budget, title: The budget, aliases: [council tax], clause: "9"}
            bodies:
              - key: board
                name: Board
                constituencies: [{key: councils, name: Councils, seats: 4}]
                settings:
                  budget.rule: two thirds of members present
                  ordinary.rule: consensus
              - key: panel
                name: Panel
                constituencies: [{key: councils, name: Councils, seats: 4}]
                settings:
                  rule: simple majority of votes cast
            """;
    private final Charter charter = CharterYaml.read("small", TEXT);

    private MatterForm budget() {
        return MatterForm.of(charter.matter("budget").orElseThrow());
    }

    @Test
    void what_is_not_touched_stays_as_it_was() {
        assertThat(budget().in(charter, "Board")).isEqualTo(charter);
    }

    @Test
    void a_matter_called_otherwise_keeps_its_rules() {
        Charter changed = new MatterForm("budget", "The annual budget", "council tax, precept", "general", "").in(charter, "");
        assertThat(changed.matter("precept")).contains(
            new CharterMatter("budget", "The annual budget", List.of("council tax", "precept"), "general", null));
        assertThat(changed.settings()).isEqualTo(charter.settings());
        assertThat(CharterYaml.read("again", CharterYaml.write(changed))).isEqualTo(changed);
    }

    @Test
    void how_a_new_matter_is_decided_is_asked_of_a_body_without_a_rule_for_everything_and_of_no_other() {
        MatterForm grants = new MatterForm(null, "Grants", "", null, "12");
        Charter asked = grants.in(charter, "Board");
        assertThat(asked.matter("grants").orElseThrow().clause()).isEqualTo("12");
        assertThat(asked.settings().get("board.grants.rule").isSilent()).isTrue();
        assertThat(grants.in(charter, "Panel").settings()).isEqualTo(charter.settings());
        assertThat(grants.in(charter, "").settings()).isEqualTo(charter.settings());
    }

    @Test
    void a_matter_is_removed_with_what_is_said_of_it_alone() {
        Charter changed = budget().outOf(charter);
        assertThat(changed.matters()).extracting(CharterMatter::key).containsExactly("ordinary");
        assertThat(changed.settings().keySet()).containsExactly("board.ordinary.rule", "panel.rule");
    }

    @Test
    void a_name_is_needed_and_must_be_its_own() {
        assertThat(MatterForm.NEW.titleProblem(charter)).startsWith("Say what is decided");
        assertThat(new MatterForm(null, "the Budget", "", null, "").titleProblem(charter)).contains("already");
        assertThat(new MatterForm(null, "Ordinary", "", null, "").titleProblem(charter)).contains("already");
        assertThat(budget().titleProblem(charter)).isEmpty();
    }
}
