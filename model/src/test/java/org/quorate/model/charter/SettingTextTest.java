package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8 | 8", "one third of members in office | one third of members in office", "1/3 of filled seats | one third of members in office",
        "more than half of seats | more than half of seats", "28% of eligible | 7/25 of eligible members in office",
        "the greater of 4 and one quarter of seats | the greater of 4 and one quarter of seats",
        "one third | one third", "8, including local-authority and 2 nhs-commissioning or nhs-providers | 8, including 1 local-authority "
                + "and 2 nhs-commissioning or nhs-providers"})
    void a_quorum_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(QuorumText.write(QuorumText.read(said))).isEqualTo(written);
        assertThat(QuorumText.read(written)).isEqualTo(QuorumText.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5/4 of seats", "a few", "one third of the moon"})
    void a_quorum_that_means_nothing_is_refused(String said) {
        assertThatThrownBy(() -> QuorumText.read(said)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "consensus | consensus", "consensus, else majority-75 | consensus, else majority-75", "consensus else 75% | consensus, else majority-75",
        "three quarters | majority-75", "more than half | simple-majority", "at least 3/5 of votes cast | at least 3/5 of votes-cast",
                "2/3 of present | at least 2/3 of present"})
    void a_decision_rule_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(DecisionRuleText.write(DecisionRuleText.read(said))).isEqualTo(written);
        assertThat(DecisionRuleText.read(written)).isEqualTo(DecisionRuleText.read(said));
    }

    @Test
    void a_way_of_deciding_nobody_knows_is_refused_with_what_was_expected() {
        assertThatThrownBy(() -> DecisionRuleText.read("acclamation")).hasMessageContaining("Expected consensus");
    }
}
