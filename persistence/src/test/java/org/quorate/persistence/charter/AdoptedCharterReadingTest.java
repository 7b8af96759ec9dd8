package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Standing;

/** A charter that was understood when it was adopted and is read by a program that no longer understands all of it. */
class AdoptedCharterReadingTest {

    private static final String ADOPTED = """
            format: quorate-charter/1
            key: old
            title: An old charter
            bodies:
              - key: board
                name: Board
                constituencies: [{name: Members, seats: 4}, {name: Guests, seats: 0}]
                settings:
                  cadence: {value: now and then, clause: "7", note: As printed.}
                  quorum: 3
                  quorum.tested: {readings: [opening, at dawn]}
                  ordinary.rule: {starter: by acclamation, starter_accepted: yes}
            matters: [{key: ordinary, title: Ordinary}]
            """;

    private final Charter charter = CharterYaml.readAdopted("version 1", ADOPTED);

    private Setting setting(String path) {
        return charter.setting(path).orElseThrow();
    }

    @Test
    void a_value_that_is_no_longer_understood_is_left_open_and_its_words_are_in_the_note() {
        assertThat(setting("board.cadence").isSilent()).isTrue();
        assertThat(setting("board.cadence").provenance().clause()).isEqualTo("7");
        assertThat(setting("board.cadence").provenance().note())
                .isEqualTo("As printed. When this was adopted it said \"now and then\", which is no longer understood. Settle it anew.");
    }

    @Test
    void readings_and_starters_that_are_no_longer_understood_leave_it_open_too() {
        assertThat(setting("board.quorum.tested").isSilent()).isTrue();
        assertThat(setting("board.quorum.tested").provenance().note()).contains("\"at dawn\"");
        assertThat(setting("board.ordinary.rule").standing()).isEqualTo(Standing.SILENT);
    }

    @Test
    void everything_else_is_as_it_was_and_it_can_be_written_and_read_again() {
        assertThat(setting("board.quorum").valueText()).isEqualTo("3");
        assertThat(charter.body("board").orElseThrow().constituencies()).hasSize(2);
        assertThat(CharterYaml.readAdopted("version 2", CharterYaml.write(charter))).isEqualTo(charter);
    }

    @Test
    void a_charter_that_comes_from_a_file_is_refused_for_the_same_and_an_unknown_key_is_refused_either_way() {
        assertThatThrownBy(() -> CharterYaml.read("old.yaml", ADOPTED)).hasMessageContaining("now and then").hasMessageContaining("without seats");
        assertThatThrownBy(() -> CharterYaml.readAdopted("version 1", ADOPTED.replace("quorum: 3", "colour: blue"))).hasMessageContaining("colour");
    }
}
