package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.Room.under;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to decide at its boundary: one vote fewer is not enough. */
class DecisionRulesTest {

    private static final String[] QUORATE = {"quorum: 1", "quorum.who: members", "interest.quorum: yes", "remote.quorum: yes", "deputies.quorum: yes",
        "suspended.quorum: yes"};

    private static Room deciding(String rule, String settings) {
        Stream<String> more = settings == null ? Stream.of() : Stream.of(settings.split("; ", -1));
        return under(Stream.concat(Stream.concat(Stream.of(QUORATE), Stream.of("rule: " + rule)), more).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        simple-majority of votes-cast | 5 north for, 4 south against, 3 health abstain | carried: 5 of 9, needs 5
        simple-majority of votes-cast | 4 north for, 4 south against | not-carried: 4 of 8, needs 5
        simple-majority of present | 5 north for, 4 south against, 1 health abstain | not-carried: 5 of 10, needs 6
        simple-majority of present | 6 north for, 4 south against, 1 health abstain, 9 north away | carried: 6 of 11, needs 6
        simple-majority of in-office | 5 north for, 5 south away | not-carried: 5 of 10, needs 6
        simple-majority of in-office | 6 north for, 5 south away, 3 south vacant | carried: 6 of 11, needs 6
        simple-majority of seats | 6 north for, 5 south away, 3 south vacant | not-carried: 6 of 14, needs 8
        two-thirds of votes-cast | 6 north for, 3 south against | carried: 6 of 9, needs 6
        two-thirds of votes-cast | 5 north for, 3 south against | not-carried: 5 of 8, needs 6
        unanimity of present | 3 north for, 1 south abstain | not-carried: 3 of 4, needs 4
        unanimity of votes-cast | 3 north for, 1 south abstain | carried: 3 of 3, needs 3
        unanimity of votes-cast | 3 north for, 1 south against | not-carried: 3 of 4, needs 4
        at least 3 for | 3 north for, 5 south against | carried: 3, needs 3
        at least 3 for | 2 north for | not-carried: 2, needs 3
        at least 60% of votes-cast | 3 north for, 2 south against | carried: 3 of 5, needs 3
        more than 60% of votes-cast | 3 north for, 2 south against | not-carried: 3 of 5, needs 4
        half plus 1 of in-office | 4 north for, 3 south away | not-carried: 4 of 7, needs 5
        all less 1 of present | 3 north for, 1 south against | carried: 3 of 4, needs 3
        all less 1 of present | 2 north for, 2 south against | not-carried: 2 of 4, needs 3
        # of those entitled to vote, suspended and conflicted members apart
        simple-majority of entitled | 3 north for, 2 south away, 1 south away suspended | carried: 3 of 5, needs 3
        simple-majority of in-office-less-suspended | 3 north for, 2 south away, 1 south away suspended | carried: 3 of 5, needs 3
        simple-majority of in-office-less-conflicted | 3 north for, 2 south away, 1 south out interest | carried: 3 of 5, needs 3
        simple-majority of in-office | 3 north for, 2 south away, 1 south out interest | not-carried: 3 of 6, needs 4
        simple-majority of all-members | 3 north for, 3 south away | not-carried: 3 of 6, needs 4
        # a group of its own
        simple-majority of votes-cast within north | 2 north for, 1 north against, 5 south against | carried: 2
        simple-majority of votes-cast within each side | 2 north for, 1 north against, 1 health against | not-carried: 2
        simple-majority of votes-cast within each side | 2 north for, 1 north against, 1 health for | carried: 3
        simple-majority of votes-cast and at least 1 for within lay | 3 north for, 1 south+lay against | not-carried: 3 of 4, needs 3
        simple-majority of votes-cast and at least 1 for within lay | 3 north for, 1 south+lay for | carried: 4 of 4, needs 3
        simple-majority of votes-cast unless any of health objects | 5 north for, 1 health against | not-carried: 5 of 6, needs 4
        simple-majority of votes-cast unless any of health objects | 5 north for, 1 health abstain | carried: 5 of 5, needs 3
        simple-majority of votes-cast unless 3 members object | 5 north for, 2 health against | carried: 5 of 7, needs 4
        simple-majority of votes-cast unless 3 members object | 5 north for, 3 health against | not-carried: 5 of 8, needs 5
        # one Partner one vote
        simple-majority of votes-cast by partner | 3 north@A for, 1 south@B against, 1 health@C against | not-carried: 1 of 3, needs 2
        simple-majority of votes-cast by partner | 1 north@A for, 1 south@B for, 3 health@C against | carried: 2 of 3, needs 2
        # weights
        simple-majority of votes-cast by weight | 1 north*3 for, 2 south*1 against | carried: 3 of 5, needs 3
        simple-majority of votes-cast by weight | 1 north*3 for, 3 south*1 against | not-carried: 3 of 6, needs 4
        """)
    void a_vote_carries_with_enough_of_its_base(String rule, String room, String found) {
        assertThat(deciding(rule, "interest.base: no; interest.vote: no; suspended.vote: no; partner-vote: most; abstentions: not-cast").with(room)
                .rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        abstentions: cast | 5 north for, 4 south against, 2 health abstain | not-carried: 5 of 11, needs 6
        abstentions: not-cast | 5 north for, 4 south against, 2 health abstain | carried: 5 of 9, needs 5
        interest.vote: no | 2 north for, 1 north for interest, 2 south against | not-carried: 2 of 4, needs 3
        interest.vote: yes | 2 north for, 1 north for interest, 2 south against | carried: 3 of 5, needs 3
        interest.pecuniary.vote: no | 2 north for, 1 north for interest pecuniary, 2 south against | not-carried: 2 of 4, needs 3
        remote.vote: no | 2 north for, 1 north remote for, 2 south against | not-carried: 2 of 4, needs 3
        remote.vote: yes | 2 north for, 1 north remote for, 2 south against | carried: 3 of 5, needs 3
        deputies.vote: no | 2 north for, 1 north deputy for, 2 south against | not-carried: 2 of 4, needs 3
        deputies.vote: yes | 2 north for, 1 north deputy for, 2 south against | carried: 3 of 5, needs 3
        suspended.vote: no | 2 north for, 1 north for suspended, 2 south against | not-carried: 2 of 4, needs 3
        suspended.vote: yes | 2 north for, 1 north for suspended, 2 south against | carried: 3 of 5, needs 3
        if-tied: lot | 2 north for, 2 south against | silent on board.if-tied.lot: 2 of 4, needs 3
        if-tied: next-meeting | 2 north for, 2 south against | deferred: 2 of 4, needs 3
        if-tied: not-carried | 2 north for, 2 south against | not-carried: 2 of 4, needs 3
        partner-vote: most | 2 north for, 2 south against | not-carried: 2 of 4, needs 3
        """)
    void whose_votes_count_is_for_the_charter_to_say(String setting, String room, String found) {
        assertThat(deciding("simple-majority of votes-cast", setting).with(room).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        casting-vote: yes | FOR | carried: 2 of 4, needs 3
        casting-vote: yes | AGAINST | not-carried: 2 of 4, needs 3
        casting-vote: yes | none | not-carried: 2 of 4, needs 3
        casting-vote: no | FOR | not-carried: 2 of 4, needs 3
        casting-vote: yes; casting-vote.for: care | FOR | not-carried: 2 of 4, needs 3
        casting-vote: yes; casting-vote.for: ordinary | FOR | carried: 2 of 4, needs 3
        casting-vote: yes; casting-vote.who: chair | FOR | carried: 2 of 4, needs 3
        casting-vote: yes; if-tied: lot | none | silent on board.if-tied.lot: 2 of 4, needs 3
        """)
    void equal_votes_are_decided_as_the_charter_says(String settings, VoteCast casting, String found) {
        assertThat(deciding("simple-majority of votes-cast", "abstentions: not-cast; " + settings)
                .with("2 north for, 2 south against, 1 health abstain").presidedBy("Seat 1")
                .casting(casting).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}, presided by {1}; {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        chair | Chair | 2 north for, 2 south against | carried: 2 of 4, needs 3
        chair | the Chair | 2 north for, 2 south against | carried: 2 of 4, needs 3
        chair | Vice-Chair | 2 north for, 2 south against | not-carried: 2 of 4, needs 3
        chair | Seat 1 | 2 north for, 2 south against | carried: 2 of 4, needs 3
        chair | Seat 1 | 1 north+chair for, 1 north for, 2 south against | carried: 2 of 4, needs 3
        chair | Seat 2 | 1 north+chair for, 1 north for, 2 south against | not-carried: 2 of 4, needs 3
        chair | Seat 2 | 1 north+chair away, 2 north for, 2 south against | not-carried: 2 of 4, needs 3
        chair | Seat 1 | 1 north+vice-chair for, 1 north for, 2 south against | not-carried: 2 of 4, needs 3
        chair | none | 2 north for, 2 south against | refused: 2 of 4, needs 3
        whoever-presides | Seat 1 | 1 north+vice-chair for, 1 north for, 2 south against | carried: 2 of 4, needs 3
        whoever-presides | none | 2 north for, 2 south against | carried: 2 of 4, needs 3
        """)
    void a_casting_vote_may_be_the_chairs_alone(String whose, String presiding, String room, String found) {
        assertThat(deciding("simple-majority of votes-cast", "casting-vote: yes; casting-vote.who: " + whose).with(room).presidedBy(presiding)
                .casting(VoteCast.FOR).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        no-objection | 2 north agree, 1 south stand-aside, 1 health | agreed
        no-objection | 2 north agree, 1 south object | not-carried
        no-objection | 3 north stand-aside | agreed
        no-objection | 2 north object | not-carried
        one-objection | 2 north agree, 1 south object | agreed
        one-objection | 2 north agree, 2 south object | not-carried
        all-agree-or-stand-aside | 2 north agree, 1 south stand-aside | agreed
        all-agree-or-stand-aside | 2 north agree, 1 health | not-carried
        all-agree | 2 north agree, 1 south reservations | agreed
        all-agree | 2 north agree, 1 south stand-aside | not-carried
        presiding-judgement | 2 north agree, 1 south object | silent on board.consensus.judgement
        no-objection | 2 north agree, 1 guests object | agreed
        no-objection | 2 north agree, 1 south away | agreed
        """)
    void consensus_is_what_the_charter_means_by_it(String meaning, String room, String found) {
        assertThat(deciding("consensus", "consensus.meaning: " + meaning).with(room).tested().rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} object, broken by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1 | 2 | agreed
        2 | 2 | not-carried
        1 | one third | agreed
        2 | one third | not-carried
        """)
    void consensus_breaks_when_as_many_object_as_the_charter_says(int objecting, String broken, String found) {
        assertThat(deciding("consensus", "consensus.meaning: too-few-object; consensus.broken-by: " + broken)
                .with("4 north agree, " + objecting + " south object").tested().rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        consensus, else simple-majority of votes-cast | 3 north agree | agreed
        consensus, else simple-majority of votes-cast | 2 north agree, 1 south object | not-carried
        consensus, else simple-majority of votes-cast | 2 north agree for, 1 south object against | carried: 2 of 3, needs 2
        consensus, else simple-majority of votes-cast | 1 north agree for, 2 south object against | not-carried: 1 of 3, needs 2
        consensus, else simple-majority of votes-cast | 2 north for, 1 south against | carried: 2 of 3, needs 2
        consensus, else majority-75 | 3 north agree for, 1 south object against | carried: 3 of 4, needs 3
        consensus, else majority-75 | 2 north agree for, 1 south object against | not-carried: 2 of 3, needs 3
        consensus, else refer to dispute | 2 north agree, 1 south object | referred
        simple-majority of votes-cast, else refer to dispute | 1 north for, 2 south against | referred: 1 of 3, needs 2
        """)
    void one_way_follows_another_when_it_fails(String rule, String room, String found) {
        assertThat(deciding(rule, "consensus.meaning: no-objection; majority-75.base: in-office; majority-75.quorate: yes; interest.base: no").with(room)
                .tested().rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2 north for, 1 health for | carried: 1 of 1, needs 1
        3 north for, 1 health against | not-carried: 0 of 1, needs 1
        3 north against, 2 health for | carried: 2 of 2, needs 2
        """)
    void only_those_who_may_take_part_decide(String room, String found) {
        assertThat(deciding("simple-majority of votes-cast", null).with(room).on("care").rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        simple-majority of votes-cast | 2 north for | inquorate
        consensus | 2 north agree | inquorate
        majority-75 | 3 north for | carried: 3 of 3, needs 3
        consensus, else majority-75 | 3 north agree | inquorate
        consensus, else majority-75 | 3 north agree for | carried: 3 of 3, needs 3
        consensus, else majority-75 | 2 north object for, 1 north agree against | not-carried: 2 of 3, needs 3
        consensus, else simple-majority of votes-cast | 3 north agree for | inquorate
        consensus, else majority-75 | 3 north object for, 1 south agree for | carried: 4 of 4, needs 3
        """)
    void nothing_is_decided_without_a_quorum(String rule, String room, String found) {
        assertThat(under("quorum: 4", "rule: " + rule, "consensus.meaning: no-objection", "majority-75.base: in-office", "majority-75.quorate: no",
                "interest.base: no").with(room).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}, tested: {2}; {3}")
    @CsvSource(delimiter = '|', nullValues = "unsaid", textBlock = """
        consensus | 2 north | unsaid | refused
        consensus | 2 north | false | refused
        consensus | 2 north agree | false | refused
        consensus | 2 north for | unsaid | refused
        consensus | 2 north for | true | agreed
        consensus, else simple-majority of votes-cast | 2 north for | unsaid | refused
        consensus, else simple-majority of votes-cast | 2 north for | true | carried: 2 of 2, needs 2
        consensus, else simple-majority of votes-cast | 2 north | unsaid | refused
        consensus, else simple-majority of votes-cast | 2 north object | unsaid | not-carried
        simple-majority of votes-cast | 2 north | unsaid | not-carried
        two-thirds of votes-cast, else simple-majority of votes-cast | 3 north for, 2 south against | unsaid | carried: 3 of 5, needs 3
        two-thirds of votes-cast, else simple-majority of votes-cast | 2 north for, 3 south against | unsaid | not-carried: 2 of 5, needs 3
        """)
    void consensus_is_tested_before_a_vote_is_taken(String rule, String room, Boolean tested, String found) {
        Room asked = deciding(rule, "consensus.meaning: no-objection; abstentions: not-cast").with(room);
        assertThat(new Room(asked.charter(), tested == null ? asked.question() : asked.question().tested(tested)).rulingInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}, presided by {1}, casting {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        2 north object | Seat 1 | FOR | carried
        2 north object | Seat 1 | AGAINST | not-carried
        2 north object | Seat 1 | none | not-carried
        1 north+chair object for, 1 north object | Seat 2 | none | carried
        1 north+chair object against, 1 north object | Seat 2 | none | not-carried
        1 north+chair object away, 1 north object for | Seat 2 | none | carried
        """)
    void the_chair_decides_where_the_charter_lets_them(String room, String presiding, VoteCast casting, String found) {
        assertThat(deciding("consensus, else the chair decides", "consensus.meaning: no-objection").with(room).presidedBy(presiding).casting(casting).tested()
                .rulingInShort()).isEqualTo(found);
    }
}
