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
        "more than half of seats | more than half of seats", "28% of eligible | 28% of eligible members in office",
        "the greater of 4 and one quarter of seats | the greater of 4 and one quarter of seats",
        "one third | one third", "8, including local-authority and 2 nhs-commissioning or nhs-providers | 8, including 1 local-authority "
                + "and 2 nhs-commissioning or nhs-providers",
        "one-third of the members, rounded up | one third of members in office rounded up",
        "Two thirds of the whole number of members | two thirds of seats",
        "a majority of members in office | more than half of members in office",
        "half of the members plus one | half of members in office plus 1", "three (3) members | 3",
                "50% plus 1 of members in office | half of members in office plus 1",
        "more than 4 members | 5", "at least four voting members present | 4",
        "three members or one third of members, whichever is the greater | the greater of 3 and one third of members in office",
        "the greatest of 3, one third of seats and one quarter of members in office | the greatest of 3, one third of seats and one quarter of "
                + "members in office",
        "the lesser of 5 and half of members | the lesser of 5 and half of members in office",
        "the least of 5, 6 and 7 | the least of 5, 6 and 7",
        "the greater of 4 and (the lesser of 3 and 5) | the greater of 4 and (the lesser of 3 and 5)",
        "by seats: up to 5: 2; 6 to 10: 3; above: 4 | by seats: up to 5: 2; up to 10: 3; above: 4",
        "by members in office: 1-12: 4; 13-20: one third of members; more than 20: 8 | by members in office: up to 12: 4; up to 20: one third of members in "
                + "office; above: 8",
        "either 4 members, or 3 members including the chair | any of: (4); (3, including 1 chair)",
        "either (4) or (3, including the chair or the vice-chair) | any of: (4); (3, including 1 chair or vice-chair)",
        "all of: (4); (3, including lay) | all of: (4); (3, including 1 lay)",
                "2 of: (4 from a); (5 from b); (6) | 2 of: (4, including 4 a); (5, including 5 b); (6)",
        "those present | those present",
        "one third of the whole number of members, but in no case less than three | the greater of one third of seats and 3",
        "one quarter of members, subject to a minimum of 3, including the chair | the greater of one quarter of members in office and 3, including 1 chair",
        "one half (rounded up to a complete number) of the complete number of members excluding any vacancies | half of members in office rounded up",
        "two members or the number nearest to one third of members, whichever is the greater | the greater of 2 and one third of members in office rounded "
                + "to the nearest",
        "the same | the same", "none | those present",
        "6, including each side | 6, including each side", "6, including 2 from each side and the chair | 6, including 2 from each side and 1 chair",
        "6, including at least one member from each of a, b and c and 1 lay | 6, including each of a, b and c and 1 lay",
        "6, including 2 of a, b and c and 2 lay | 6, including 2 of a, b and c and 2 lay",
        "6, including two members from each of 2 of a, b and c | 6, including 2 from each of 2 of a, b and c",
        "6, including 2 from each of 2 sides | 6, including 2 from each of 2 sides",
        "ten members from at least four different organisations | 10, including 4 partners", "1 a and 1 b | 1, including 1 a and 1 b",
        "5, including members from 3 different partners | 5, including 3 partners", "3 partners | 3, including 3 partners",
        "one from each partner | 1, including each partner", "5, including half of the partners | 5, including half of the partners",
        "5, including more than half of those present from lay | 5, including more than half of those present from lay",
        "five members, a majority of whom must be lay | 5, including more than half of those present from lay",
        "eight members, at least two of whom must be clinicians and one of whom is the chair | 8, including 2 clinicians and 1 chair",
        "4, including half of elected | 4, including half of elected",
        "4, including one third of seats from elected | 4, including one third of seats from elected",
        "4, including the chair or 3 lay | 4, including (1 chair) or (3 lay)",
        "one third of seats from elected | 1, including one third of seats from elected", "all members in office | all of members in office",
        "half of members who are not suspended | half of members in office less suspended"})
    void a_quorum_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(QuorumText.write(QuorumText.read(said))).isEqualTo(written);
        assertThat(QuorumText.read(written)).isEqualTo(QuorumText.read(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"executive less than half of seats | executive less than half of seats", "at least two lay | lay at least 2",
        "no more than 15 members | members at most 15", "non-executive must be more than executive | non-executive more than executive",
        "elected or co-opted at least 2/3 of members in office | elected or co-opted at least two thirds of members in office"})
    void a_limit_on_who_sits_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(CompositionRule.read(said).text()).isEqualTo(written);
        assertThat(CompositionRule.read(written)).isEqualTo(CompositionRule.read(said));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}, {3}")
    @CsvSource({"lay at least 2,1,2,false", "lay at least 2,2,2,true", "lay at least 2,3,2,true", "lay more than 2,2,2,false", "lay more than 2,3,2,true",
        "lay at most 2,2,2,true", "lay at most 2,3,2,false", "lay fewer than 2,1,2,true", "lay less than 2,2,2,false", "lay exactly 2,2,2,true",
        "lay exactly 2,1,2,false", "lay exactly 2,3,2,false", "lay equal to 2,2,2,true", "no more than 2 lay,3,2,false", "not fewer than 2 lay,1,2,false"})
    void a_limit_is_kept_up_to_its_boundary(String said, int left, int right, boolean kept) {
        assertThat(CompositionRule.read(said).comparison().holds(left, right)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lay", "lay at least", "executive less than half", "lay at least one third of the moon",
            "executive less than 1/3 of eligible seats"})
    void a_limit_that_means_nothing_is_refused(String said) {
        assertThatThrownBy(() -> CompositionRule.read(said)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the Vice-Chair, failing whom a member chosen by those present | vice-chair, else chosen by those present",
        "vice-chair, else deputy-chair, else elected by the members present from among non-executive | vice-chair, else deputy-chair, else chosen by those "
                + "present from non-executive", "a person nominated by the chair | nominated by the chair"})
    void who_presides_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(PresidingOrder.read(said).text()).isEqualTo(written);
        assertThat(PresidingOrder.read(written)).isEqualTo(PresidingOrder.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chosen by lot", "whoever is oldest of those present"})
    void an_order_of_presiding_that_means_nothing_is_refused(String said) {
        assertThatThrownBy(() -> PresidingOrder.read(said)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5/4 of seats", "a few", "one third of the moon", "0 members", "more than all of seats", "8, including",
        "8, including 2 of a and b", "8, including 4 of a, b and c", "either 4 or 3 including a or b", "by seats: up to 5: 2",
                "by seats: up to 5: 2; 7 to 10: 3; above: 4",
        "by seats: up to 5: 2; up to 4: 3; above: 4", "by moons: up to 5: 2; above: 4", "half of members plus 0", "more than half of seats rounded down",
        "the greater of 4", "3 of: (4); (5)", "8 unless it rains", "8, including (a", "5, or 3 for urgent items", "2 from each partner",
        "three (4) members", "6, including 2 members from 2 of a, b and c", "6, including 2 members from 2 sides"})
    void a_quorum_that_means_nothing_is_refused(String said) {
        assertThatThrownBy(() -> QuorumText.read(said)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "consensus | consensus", "consensus, else majority-75 | consensus, else majority-75", "consensus else 75% | consensus, else majority-75",
        "three quarters | majority-75", "more than half | simple-majority", "at least 3/5 of votes cast | at least 3/5 of votes-cast",
                "2/3 of present | at least 2/3 of present", "the majority of those members present and voting | more than 1/2 of votes-cast",
        "a majority of the members for the time being of the authority | more than 1/2 of in-office",
        "consensus; if not reached, by a majority of 80% of members present | consensus, else at least 4/5 of present",
        "by general agreement, failing which a simple majority | consensus, else simple-majority",
        "at least four members vote in favour | at least 4 for",
        "deemed adopted unless two thirds of members in office vote against | carried unless at least two thirds of in-office vote against",
        "carried unless 3 members object | carried unless 3 members object",
        "a simple majority including at least 2 of east, west and south | simple-majority and at least 1 for within at least 2 of east, west, south"})
    void a_decision_rule_is_read_as_people_say_it_and_written_one_way(String said, String written) {
        assertThat(DecisionRuleText.write(DecisionRuleText.read(said))).isEqualTo(written);
        assertThat(DecisionRuleText.read(written)).isEqualTo(DecisionRuleText.read(said));
    }

    @Test
    void a_way_of_deciding_nobody_knows_is_refused_with_what_was_expected() {
        assertThatThrownBy(() -> DecisionRuleText.read("acclamation")).hasMessageContaining("Expected consensus");
    }
}
