package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharterCommandTest {
    private final Console console = new Console();

    @Test
    void a_charter_is_shown_as_a_document_with_clauses_and_open_questions() {
        assertThat(console.run("charter", "show", "cheshire-merseyside-2020")).isZero();
        assertThat(console.out()).contains("QUORUM").contains("Open: How many members make a meeting quorate? [Collective Decisions, para 2]")
                .contains("Common practice: half of members in office.").contains("Local Authority: 4 seats, voting.")
                .contains("(partnership-board.quorum)").contains("Ordinary business: decided by consensus. [Collective Decisions, para 2]");
    }

    @Test
    void a_charter_is_shown_setting_by_setting_on_request() {
        assertThat(console.run("charter", "show", "northfield", "--settings")).isZero();
        assertThat(console.out()).contains("partnership-board.quorum = 8, including").contains("accepts:");
    }

    @Test
    void a_check_answers_one_with_its_findings_by_body_and_weight_and_what_to_do() {
        assertThat(console.run("charter", "check", "cheshire-merseyside-2020")).isEqualTo(1);
        assertThat(console.out()).contains("Partnership Board").contains("blocks decisions").contains("leaves open")
                .contains("[Annex 6; A32]").contains("Settle partnership-board.quorum; common practice is: half of members in office.");
    }

    @Test
    void a_comparison_tells_of_bodies_and_seats_as_well_as_settings() {
        assertThat(console.run("charter", "diff", "cheshire-merseyside-2020", "cheshire-merseyside-2021")).isZero();
        assertThat(console.out()).contains("seats partnership-board.local-authority").contains("4 seats").contains("9 seats")
                .contains("nothing of the kind").contains("partnership-board.chair.member");
    }

    @Test
    void the_coverage_of_the_rules_is_a_table_in_which_nothing_is_missing() {
        assertThat(console.run("charter", "coverage")).as(console.out()).isZero();
        assertThat(console.out()).contains("| CM-07 |").contains("`partnership-board.transformation-funding.rule`").contains("seven of nine → carried")
                .contains("| HW-12 |").contains("105 rules, of which 105 are kept and shown").doesNotContain("**");
    }

    @Test
    void the_charter_in_force_is_checked_against_the_seats_that_are_filled(@TempDir Path folder) {
        String store = folder.resolve("north").toString();
        assertThat(console.run("demo", store)).isZero();
        assertThat(console.run("charter", "check", "--store", store)).isEqualTo(1);
        assertThat(console.out()).contains("Northfield").contains("Executive").contains("No quorum is set");
    }

    @Test
    void a_check_of_nothing_is_refused() {
        assertThat(console.run("charter", "check")).isEqualTo(2);
        assertThat(console.err()).contains("Say which charter to check");
    }
}
