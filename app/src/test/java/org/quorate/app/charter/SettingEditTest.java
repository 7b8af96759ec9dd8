package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;

class SettingEditTest {
    private final Charter charter = ShippedCharters.find("cheshire-merseyside-2020").orElseThrow();

    private static SettingEdit readings(String... readings) {
        return new SettingEdit("partnership-board.casting-vote", null, List.of(readings), Provenance.NONE);
    }

    @Test
    void a_single_reading_is_refused_before_it_is_put_in_a_draft_that_could_not_be_read_again() {
        assertThat(readings("yes").problem(charter)).isEqualTo("Readings are two or more different values between which nobody has decided."
            + " One alone is a value: settle it.");
    }

    @Test
    void the_same_reading_twice_is_refused_also_in_other_words() {
        assertThat(readings("yes", "may").problem(charter)).startsWith("Readings are two or more different values");
    }

    @Test
    void what_can_be_put_in_a_draft_is_read_from_it_again() {
        assertThat(readings("yes", "no").problem(charter)).isEmpty();
        Charter edited = readings("yes", "no").in(charter);
        assertThat(CharterYaml.read("the draft", CharterYaml.write(edited))).isEqualTo(edited);
        Charter without = readings().in(edited);
        assertThat(CharterYaml.read("the draft", CharterYaml.write(without))).isEqualTo(without);
    }
}
