package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.model.ruling.Room.under;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts, who votes and on which matters: those in the chair, those affected, those away with a proxy. */
class TakingPartTest {

    private static Room voting(String settings) {
        return under(Stream.concat(Stream.of("quorum: 1", "rule: simple-majority of votes-cast", "abstentions: not-cast"), Stream.of(settings.split("; ", -1)))
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        chair.member: yes | 2 north, 1 chair | quorate, 3 of 3
        chair.member: no | 2 north, 1 chair | not quorate, 2 of 3
        chair.member: no | 3 north, 1 chair | quorate, 3 of 3
        """)
    void a_chair_without_a_seat_counts_where_the_charter_makes_them_a_member(String setting, String room, String found) {
        assertThat(under("quorum: 3", "quorum.who: members", setting).with(room).quorumInShort()).isEqualTo(found);
    }

    @Test
    void where_it_is_open_whether_the_chair_is_a_member_the_quorum_is_open_too() {
        assertThat(under("quorum: 3").with("2 north, 1 chair").quorumInShort()).isEqualTo("open, an open number of 3");
        assertThat(under("quorum: 3").with("3 north, 1 chair").quorum().met()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2 north, 1 chair | quorate, 2 of 2
        2 north, 1 chair away | not quorate, 2 of 2, missing the chair
        2 north | not quorate, 2 of 2, missing the chair
        """)
    void a_chair_without_a_seat_presides_while_they_are_there(String room, String found) {
        assertThat(under("quorum: 2, including the chair", "chair.member: no").with(room).quorumInShort()).isEqualTo(found);
    }

    @Test
    void only_one_person_is_in_the_chair() {
        assertThatThrownBy(() -> under("quorum: 2").with("2 north, 2 chair").quorum()).isInstanceOf(UnusableCase.class)
                .hasMessageContaining("Only one person can be in the chair, but the case has Seat 3 and Seat 4.");
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        ordinary.affected-excluded: yes | 2 north for affected, 1 south against | not-carried: 0 of 1, needs 1
        ordinary.affected-excluded: no | 2 north for affected, 1 south against | carried: 2 of 3, needs 2
        ordinary.affected-excluded: yes | 2 north for, 1 south against | carried: 2 of 3, needs 2
        care.affected-excluded: yes; ordinary.affected-excluded: no | 2 north for affected, 1 south against | carried: 2 of 3, needs 2
        """)
    void those_a_matter_affects_take_no_part_where_the_charter_says_so(String settings, String room, String found) {
        assertThat(voting("quorum.who: members; " + settings).with(room).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        proxies.quorum: yes; proxies.who: anyone | 2 north, 1 north proxy | quorate, 3 of 3
        proxies.quorum: no; proxies.who: anyone | 2 north, 1 north proxy | not quorate, 2 of 3
        proxies.quorum: yes; proxies.who: none | 2 north, 1 north proxy | not quorate, 2 of 3
        proxies.quorum: yes; proxies.who: member | 2 north, 1 north proxy-1 | quorate, 3 of 3
        proxies.quorum: yes; proxies.who: constituency | 2 north, 1 north proxy-1 | quorate, 3 of 3
        proxies.quorum: yes; proxies.who: constituency | 2 south, 1 north proxy-1 | not quorate, 2 of 3
        proxies.quorum: yes; proxies.who: member | 1 north away, 2 south, 1 north proxy-1 | not quorate, 2 of 3
        proxies.quorum: yes; proxies.who: member | 2 guests, 2 south, 1 north proxy-1 | not quorate, 2 of 3
        proxies.quorum: yes; proxies.for: care; proxies.who: anyone | 2 north, 1 north proxy | not quorate, 2 of 3
        proxies.quorum: yes; proxies.for: ordinary; proxies.who: anyone | 2 north, 1 north proxy | quorate, 3 of 3
        proxies.quorum: yes | 2 north, 1 north proxy | quorate, 3 of 3
        """)
    void a_proxy_counts_towards_the_quorum_as_the_charter_says(String settings, String room, String found) {
        assertThat(under(Stream.concat(Stream.of("quorum: 3"), Stream.of(settings.split("; ", -1))).toArray(String[]::new)).with(room).quorumInShort())
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        proxies.vote: yes; proxies.who: anyone | 2 north for, 1 north proxy for, 2 south against | carried: 3 of 5, needs 3
        proxies.vote: no; proxies.who: anyone | 2 north for, 1 north proxy for, 2 south against | not-carried: 2 of 4, needs 3
        proxies.vote: yes; proxies.who: none | 2 north for, 1 north proxy for, 2 south against | not-carried: 2 of 4, needs 3
        proxies.vote: yes; proxies.who: member; proxies.most: 1 | 2 north for, 2 north proxy-1 for, 2 south against | refused: 4
        proxies.vote: yes; proxies.who: member; proxies.most: 2 | 2 north for, 2 north proxy-1 for, 2 south against | carried: 4 of 6, needs 4
        proxies.vote: yes; proxies.who: member; proxies.most: 1 | 2 north for, 1 north proxy-1 for, 1 north proxy-2 for, 2 south | carried: 4 of 4, needs 3
        """)
    void a_vote_by_proxy_counts_as_the_charter_says(String settings, String room, String found) {
        assertThat(voting("proxies.quorum: no; " + settings).with(room).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        proxies.base: yes | not-carried: 3 of 6, needs 4
        proxies.base: no | carried: 3 of 4, needs 3
        """)
    void whether_a_proxy_is_present_is_for_the_charter_to_say(String setting, String found) {
        assertThat(under("quorum: 1", "rule: simple-majority of present", "proxies.vote: yes", "proxies.quorum: no", "proxies.who: anyone", "interest.base: no",
                setting).with("3 north for, 2 north proxy against, 1 south against").rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        partner-vote: most | 2 north@A for, 1 north@A against, 1 south@B for, 1 health@C against | carried: 2 of 3, needs 2
        partner-vote: all | 2 north@A for, 1 north@A against, 1 south@B for, 1 health@C against | not-carried: 1 of 3, needs 2
        partner-vote: any | 2 north@A against, 1 north@A for, 1 south@B for, 1 health@C against | carried: 2 of 3, needs 2
        partner-vote: most | 1 north@A for, 1 north@A against, 1 south@B for, 1 health@C against | not-carried: 1 of 2, needs 2
        partner-vote: most | 1 north@A abstain, 1 south@B for, 1 health@C against, 1 health for | not-carried: 1 of 2, needs 2
        partner-vote: most | 1 north@A for, 1 north@A away, 1 south@B for, 1 health@C against | carried: 2 of 3, needs 2
        """)
    void a_partner_votes_as_its_members_do(String setting, String room, String found) {
        Room asked = under("quorum: 1", "rule: simple-majority of votes-cast by partner", "abstentions: not-cast", setting).with(room);
        assertThat(asked.rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} in {1}; {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        unless any of health objects | veto.by: any | 5 north for, 1 health against, 2 health for | not-carried: 7 of 8, needs 5
        unless health objects | veto.by: any | 5 north for, 1 health against, 2 health for | not-carried: 7 of 8, needs 5
        unless health objects | veto.by: most | 5 north for, 1 health against, 2 health for | carried: 7 of 8, needs 5
        unless health objects | veto.by: most | 5 north for, 2 health against, 1 health for | not-carried: 6 of 8, needs 5
        unless health objects | veto.by: most | 5 north for, 2 health against, 2 health away | carried: 5 of 7, needs 4
        unless health objects | veto.by: all | 5 north for, 2 health against, 1 health for | carried: 6 of 8, needs 5
        unless health objects | veto.by: all | 5 north for, 2 health against, 2 health away | not-carried: 5 of 7, needs 4
        unless at least one third object | veto.of: present | 4 north for, 2 health against, 6 south away | not-carried: 4 of 6, needs 4
        unless at least one third object | veto.of: in-office | 4 north for, 2 health against, 6 south away | carried: 4 of 6, needs 4
        unless at least one third object | veto.of: votes-cast | 4 north for, 2 health against, 3 south abstain | not-carried: 4 of 6, needs 4
        unless at least one third object | veto.of: present | 4 north for, 2 health against, 3 south abstain | carried: 4 of 6, needs 4
        """)
    void an_objection_stops_what_would_be_carried(String unless, String setting, String room, String found) {
        assertThat(under("quorum: 1", "rule: simple-majority of votes-cast " + unless, "abstentions: not-cast", setting).with(room).rulingInShort())
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        fails | not-carried: 2
        left-out | carried: 2
        """)
    void a_group_of_which_nobody_may_take_part(String setting, String found) {
        assertThat(under("quorum: 1", "quorum.who: members", "rule: simple-majority of votes-cast within each side", "abstentions: not-cast",
                "within.none-eligible: " + setting).with("2 health for, 2 north").on("care").rulingInShort()).isEqualTo(found);
    }

    @Test
    void a_case_that_names_what_the_charter_does_not_have_is_refused() {
        Room room = under("quorum: 2").with("2 north");
        assertThatThrownBy(() -> room.on("gardening").ruling()).hasMessageContaining("The charter has no matter called gardening. It has ordinary, care.");
        DecisionCase elsewhere = DecisionCase.of("garden", "ordinary", List.of());
        assertThatThrownBy(() -> RulingFixture.RULINGS.rule(room.charter(), elsewhere)).hasMessageContaining("The charter has no body called garden. It has "
                + "Board.");
        assertThatThrownBy(() -> RulingFixture.RULINGS.rule(room.charter(), room.question().assuming(Map.of("quorom", "2")))).isInstanceOf(UnusableCase.class);
    }
}
