package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.Room.under;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each reading of an open setting gives, where they differ. */
class OpenSettingsTest {

    private static Room deciding(String settings) {
        return under(Stream.concat(Stream.of("rule: simple-majority of votes-cast", "abstentions: not-cast", "interest.base: no", "quorum.who: members",
                "remote.vote: yes", "remote.quorum: yes", "deputies.vote: yes", "suspended.vote: yes", "interest.quorum: yes", "proxies.vote: no",
                "proxies.who: anyone"),
                Stream.of(settings.split("; ", -1))).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        quorum: open | 3 north for, 5 south away | 1 to 3 carried, more than 3 inquorate
        quorum: open | 1 north for, 5 south away | 1 carried, more than 1 inquorate
        quorum: open | 3 north for | no matter
        quorum: one third of members in office; quorum.rounding: open | 3 north for, 7 south away | up inquorate, down carried, nearest carried
        quorum: half; quorum.of: open | 3 north for, 3 south away, 1 south vacant | \
        in-office carried, seats inquorate, eligible-in-office carried, eligible-seats inquorate
        """)
    void what_the_quorum_is_may_be_open(String settings, String room, String found) {
        assertThat(deciding(settings).with(room).readingsInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        remote.quorum: open | 2 north for, 1 south remote for | yes carried, no inquorate
        interest.quorum: open | 2 north for, 1 south out interest | yes carried, no inquorate
        deputies.quorum: open | 2 north for, 1 south deputy for | yes carried, no inquorate
        suspended.quorum: open | 2 north for, 1 south for suspended | yes carried, no inquorate
        chair.member: open | 2 north for, 1 chair | yes carried, no inquorate
        proxies.quorum: open | 2 north for, 1 north proxy for | yes carried, no inquorate
        proxies.quorum: yes; proxies.who: open | 2 north for, 1 north proxy-1 for | \
        anyone carried, member carried, constituency carried, chair inquorate, none inquorate
        """)
    void who_counts_towards_it_may_be_open(String settings, String room, String found) {
        assertThat(deciding("quorum: 3; " + settings).with(room).readingsInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        remote.vote: open | 2 north for, 1 south against, 1 south remote against | yes not-carried, no carried
        interest.vote: open | 1 north for, 1 south for interest, 1 south against | yes carried, no not-carried
        abstentions: open | 2 north for, 1 south against, 1 south abstain | not-cast carried, cast not-carried
        ordinary.affected-excluded: open | 2 north for affected, 1 south against | yes not-carried, no carried
        rule: open | 2 north for, 1 south against | consensus refused, simple-majority carried, two-thirds carried, unanimity not-carried
        rule: simple-majority; simple-majority.base: open | 2 north for, 1 south against, 1 south away | \
        votes-cast carried, present carried, in-office not-carried
        if-tied: open | 1 north for, 1 south against | not-carried not-carried, lot silent, next-meeting deferred, for carried, against not-carried
        rule: simple-majority of votes-cast by partner; partner-vote: open | 1 north@A for, 1 north@A against, 1 south@B for | \
        most carried, all not-carried, any carried
        rule: simple-majority of votes-cast unless health objects; veto.by: open | 4 north for, 1 health against, 2 health for | \
        any not-carried, most carried, all carried
        """)
    void how_it_is_decided_may_be_open(String settings, String room, String found) {
        assertThat(deciding("quorum: 1; " + settings).with(room).readingsInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        north.column: open | 1 north for, 1 health against, 1 north for | \
        a column that takes part (NHS bodies) carried, a column that takes no part (Councils) not-carried
        north.column: open | 1 north against, 1 health against | no matter
        quorum.who: open | 1 north, 1 health for | eligible inquorate, members carried
        quorum.who: open | 1 north, 2 health for | no matter
        quorum.who: open | 1 north away, 1 health for | no matter
        """)
    void who_takes_part_is_asked_only_where_somebody_might_not(String settings, String room, String found) {
        assertThat(deciding("quorum: 2; " + settings).with(room).on("care").readingsInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "opened {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        true | 4 north | quorate, 4 of 4
        false | 4 north | not quorate, 4 of 4
        true | 3 north | quorate, 3 of 4
        """)
    void a_meeting_that_opened_without_a_quorum_stays_without_where_it_is_tested_at_the_opening(boolean opened, String room, String found) {
        assertThat(under("quorum: 4", "quorum.tested: opening").with(room).at(new Sitting(null, Sitting.Moment.ITEM, opened)).quorumInShort())
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        no-objection | 3 north | refused
        no-objection | 3 north agree | agreed
        no-objection | 3 north reservations | agreed
        no-objection | 1 north agree, 2 north | agreed
        one-objection | 1 north object | not-carried
        one-objection | 1 north object, 1 north | agreed
        """)
    void positions_on_record_mean_that_consensus_was_tested(String meaning, String room, String found) {
        assertThat(under("quorum: 1", "rule: consensus", "consensus.meaning: " + meaning).with(room).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2 north agree, 1 north object | not-carried not-carried not-carried silent agreed silent
        2 north agree, 1 north stand-aside | agreed agreed not-carried silent agreed agreed
        1 north agree, 2 north object | not-carried not-carried not-carried silent not-carried silent
        3 north agree | no matter
        """)
    void what_consensus_means_may_be_open(String room, String found) {
        assertThat(under("quorum: 1", "rule: consensus", "consensus.meaning: open").with(room).readingsInShort()).isEqualTo(found.equals("no matter") ? found
                : "no-objection %s, all-agree-or-stand-aside %s, all-agree %s, presiding-judgement %s, one-objection %s, too-few-object %s"
                        .formatted((Object[]) found.split(" ", -1)));
    }
}
