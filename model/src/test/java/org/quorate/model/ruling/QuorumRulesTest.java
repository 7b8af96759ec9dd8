package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.Room.under;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of quorum at its boundary: one member fewer is not enough. */
class QuorumRulesTest {

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # numbers and fractions of people
        4 | 4 north here | quorate, 4 of 4
        4 | 3 north here, 5 north away | not quorate, 3 of 4
        one third of members in office | 4 north here, 6 south away | quorate, 4 of 4
        one third of members in office | 3 north here, 7 south away | not quorate, 3 of 4
        one third of members in office | 3 north here, 6 south away, 1 south vacant | quorate, 3 of 3
        one third of seats | 3 north here, 6 south away, 1 south vacant | not quorate, 3 of 4
        more than half of members in office | 5 north here, 5 south away | not quorate, 5 of 6
        more than half of members in office | 6 north here, 4 south away | quorate, 6 of 6
        one third of seats rounded down | 3 north here, 7 south away | quorate, 3 of 3
        one third of seats rounded to the nearest | 3 north here, 7 south away | quorate, 3 of 3
        one third of seats rounded to the nearest | 3 north here, 8 south away | not quorate, 3 of 4
        half of members in office plus 1 | 5 north here, 5 south away | not quorate, 5 of 6
        one tenth of seats rounded down | 1 north here, 3 south away | quorate, 1 of 1
        the greater of 3 and one quarter of seats | 3 north here, 9 south away | quorate, 3 of 3
        the greater of 3 and one quarter of seats | 3 north here, 10 south away | not quorate, 3 of 4
        the lesser of 3 and half of seats | 2 north here, 3 south away | not quorate, 2 of 3
        the lesser of 3 and half of seats | 2 north here, 2 south away | quorate, 2 of 2
        by seats: up to 5: 2; 6 to 10: 3; above: 4 | 2 north here, 3 south away | quorate, 2 of 2
        by seats: up to 5: 2; 6 to 10: 3; above: 4 | 2 north here, 4 south away | not quorate, 2 of 3
        by seats: up to 5: 2; 6 to 10: 3; above: 4 | 3 north here, 8 south away | not quorate, 3 of 4
        by partners: up to 3: 2; above: 4 | 2 north@A here, 1 south@B away, 1 south@C away | quorate, 2 of 2
        by partners: up to 3: 2; above: 4 | 2 north@A here, 1 south@B away, 1 south@C away, 1 health@D away | not quorate, 2 of 4
        # what else it takes
        3, including 1 north and 1 lay | 2 north here, 1 south here | not quorate, 3 of 3, missing one from Lay
        3, including 1 north and 1 lay | 2 north here, 1 south+lay here | quorate, 3 of 3
        3, including 1 north and 1 lay | 3 south+lay here, 1 north away | not quorate, 3 of 3, missing one from North
        4, including each side | 4 north here, 1 health away | not quorate, 4 of 4, missing one from each of the sides
        4, including each side | 3 north here, 1 health here | quorate, 4 of 4
        4, including each constituency | 3 north here, 1 health here, 1 south away | not quorate, 4 of 4, missing one from each of the constituencies
        5, with 2 from each of 2 of north, south and health | 3 north, 1 south | not quorate, 4 of 5, missing two from each of two of North, South and Health
        5, including 2 from each of 2 of north, south and health | 3 north here, 2 south here | quorate, 5 of 5
        3, including half of north | 2 north here, 3 north away, 1 south here | not quorate, 3 of 3, missing half of the members from North
        3, including half of north | 3 north here, 3 north away | quorate, 3 of 3
        3, including (2 lay) or (1 health) | 2 north here, 1 south+lay here | not quorate, 3 of 3, missing two from Lay, or one from Health
        3, including (2 lay) or (1 health) | 2 north here, 1 health here | quorate, 3 of 3
        4, including at most 2 from north | 4 north here | not quorate, 4 of 4, missing no more than two counted from North
        4, including at most 2 from north | 3 north here, 1 south here | not quorate, 4 of 4, missing no more than two counted from North
        4, including at most 2 from north | 3 north here, 2 south here | quorate, 5 of 4
        3, including 2 other than health | 2 health here, 1 north here | not quorate, 3 of 3, missing two other than Health
        3, including 2 other than health | 1 health here, 2 north here | quorate, 3 of 3
        4, including 3 partners | 2 north@A here, 2 south@B here, 1 south@C away | not quorate, 4 of 4, missing members of three different Partners
        4, including 3 partners | 2 north@A here, 1 south@B here, 1 south@C here | quorate, 4 of 4
        3, including each partner among north | 1 north@A, 1 north@B away, 2 south@C | not quorate, 3 of 3, missing a member of every Partner among North
        3, including each partner among north | 1 north@A here, 1 north@B here, 1 south@C away, 1 south@D here | quorate, 3 of 3
        4, including half of each constituency | 3 north, 1 south, 1 south away, 3 health away | not quorate, 4 of 4, missing half of each of the constituencies
        4, including half of each constituency | 3 north, 1 south, 1 south away, 2 health, 2 health away | quorate, 6 of 4
        4, including more health than north | 2 north, 2 health | not quorate, 4 of 4, missing more from Health than from North
        4, including more health than north | 2 north, 3 health | quorate, 5 of 4
        4, including at most half from north | 3 north, 2 south | not quorate, 5 of 4, missing no more than half of those here to be from North
        4, including at most half from north | 2 north, 2 south | quorate, 4 of 4
        2, including half of the sides | 2 north, 1 health away | quorate, 2 of 2
        half of members in office from north | 2 north, 2 north away, 4 south away | quorate, 2 of 1
        half of members in office from north | 1 north, 3 north away, 4 south away | not quorate, 1 of 1, missing half of members in office from North
        # one of several ways
        any of: (6); (3, including 2 lay) | 3 north here, 2 north away | not quorate, 3 of 3, missing two from Lay
        any of: (6); (3, including 2 lay) | 1 north here, 2 south+lay here | quorate, 3 of 3
        2 of: (5); (2, including 1 north); (1, including 1 lay) | 1 north here, 1 south here | not quorate, 2 of 2, missing one from Lay
        2 of: (5); (2, including 1 north); (1, including 1 lay) | 1 north here, 1 south+lay here | quorate, 2 of 2
        those present | 1 north here, 9 south away | quorate, 1 of 1
        those present | 1 guests here, 9 south away | not quorate, 0 of 1
        """)
    void a_quorum_is_met_by_enough_of_the_right_people(String rule, String room, String found) {
        assertThat(under("quorum: " + rule).with(room).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        remote.quorum: yes | 2 north here, 1 south remote | quorate, 3 of 3
        remote.quorum: no | 2 north here, 1 south remote | not quorate, 2 of 3
        deputies.quorum: yes | 2 north here, 1 south deputy | quorate, 3 of 3
        deputies.quorum: no | 2 north here, 1 south deputy | not quorate, 2 of 3
        interest.quorum: yes | 2 north here, 1 south out interest | quorate, 3 of 3
        interest.quorum: no | 2 north here, 1 south out interest | not quorate, 2 of 3
        interest.quorum: no | 3 north here interest | quorate, 3 of 3
        interest.staying-quorum: no | 3 north here interest | not quorate, 0 of 3
        interest.staying-quorum: yes | 3 north here interest | quorate, 3 of 3
        interest.pecuniary.quorum: no | 2 north here, 1 north here interest pecuniary | not quorate, 2 of 3
        interest.pecuniary.quorum: yes | 2 north here, 1 north here interest pecuniary | quorate, 3 of 3
        interest.pecuniary.quorum: yes | 2 north here, 1 north out interest pecuniary | quorate, 3 of 3
        suspended.quorum: no | 2 north here, 1 north here suspended | not quorate, 2 of 3
        suspended.quorum: yes | 2 north here, 1 north here suspended | quorate, 3 of 3
        interest.quorum: no | 3 north here, 1 guests here | quorate, 3 of 3
        interest.quorum: no | 2 north here, 1 guests here | not quorate, 2 of 3
        quorum.who: non-voting-too | 2 north here, 1 guests here | quorate, 3 of 3
        """)
    void who_counts_towards_it_is_for_the_charter_to_say(String setting, String room, String found) {
        assertThat(under("quorum: 3", setting).with(room).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "rounded {0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        up | 3 north, 7 south away | not quorate, 3 of 4
        down | 3 north, 7 south away | quorate, 3 of 3
        nearest | 3 north, 7 south away | quorate, 3 of 3
        nearest | 3 north, 8 south away | not quorate, 3 of 4
        """)
    void a_fraction_is_rounded_as_the_charter_says(String rounding, String room, String found) {
        assertThat(under("quorum: one third of members in office", "quorum.rounding: " + rounding).with(room).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2} more")
    @CsvSource(delimiter = '|', textBlock = """
        4 | 4 north, 4 south away | 0
        4 | 1 north, 4 south away | 3
        4, including 1 health | 4 north, 4 health away | 1
        5, including 2 health and 1 south | 3 north, 4 health away, 1 south away | 3
        2 members holding at least half of the votes | 2 north*1, 1 south*1 away, 1 south*5 away | 1
        2 members holding at least half of the votes | 2 north*1, 4 south*2 away, 1 south*3 away | 2
        2 members holding at least two thirds of the votes | 1 north*5, 1 north*1, 5 south*1 away | 2
        2 members holding more than half of the votes | 2 north*3, 3 south*2 away | 1
        2 members holding at least half of the votes | 2 north*1, 1 south*2 away | 0
        3, including at most 1 from north | 3 north, 4 south away | 2
        4, including at most half from north | 4 north, 4 south away | 4
        5, including 2 health and 1 south | 4 north, 4 health away, 1 south away | 3
        3, including at most 1 from north | 1 north, 4 south away | 2
        any of: (6); (3, including 2 lay) | 3 north, 1 south+lay, 1 south+lay away | 1
        """)
    void so_many_more_are_needed_at_the_least(String rule, String room, String found) {
        Room asked = under("quorum: " + rule, "quorum.of: in-office").with(room);
        assertThat(String.valueOf(RulingFixture.RULINGS.stillNeeded(asked.charter(), asked.question()).orElse(-1))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1} more")
    @CsvSource(delimiter = '|', textBlock = """
        1 north*1, 1 south*1 away, 4 south*1 vacant | 2
        1 north*1, 1 south*2 away, 3 south*1 vacant | 1
        2 north*1, 4 south*1 vacant | 1
        """)
    void seats_without_a_member_leave_votes_that_nobody_away_can_bring(String room, String found) {
        Room asked = under("quorum: 1 members holding at least half of the votes", "quorum.of: seats").with(room);
        assertThat(String.valueOf(RulingFixture.RULINGS.stillNeeded(asked.charter(), asked.question()).orElse(-1))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        quorum.who: members | 2 north here, 1 health here | quorate, 3 of 3
        quorum.who: eligible | 2 north here, 1 health here | not quorate, 1 of 3
        quorum.who: eligible | 3 health here, 2 north away | quorate, 3 of 3
        quorum.who: non-voting-too | 2 guests here, 1 health here | quorate, 3 of 3
        """)
    void who_may_not_take_part_in_deciding_counts_only_where_the_charter_says_so(String setting, String room, String found) {
        assertThat(under("quorum: 3", setting).with(room).on("care").quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "of {0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        seats | 2 health here, 1 health away, 1 health vacant, 4 north away | not quorate, 2 of 4
        in-office | 2 health here, 1 health away, 1 health vacant, 4 north away | not quorate, 2 of 4
        eligible-in-office | 2 health here, 1 health away, 1 health vacant, 4 north away | quorate, 2 of 2
        eligible-seats | 2 health here, 2 health away, 1 health vacant, 4 north away | not quorate, 2 of 3
        in-office-less-suspended | 2 health here, 2 north away, 1 north away suspended | quorate, 2 of 2
        entitled | 2 health here, 1 health here suspended, 1 health out interest, 2 north away | quorate, 2 of 1
        """)
    void what_a_fraction_is_of_is_for_the_charter_to_say(String base, String room, String found) {
        assertThat(under("quorum: half", "quorum.who: eligible", "suspended.quorum: no", "interest.quorum: no", "quorum.of: " + base).with(room).on("care")
                .quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2 members holding at least half of the votes | 2 north*1 here, 1 south*2 away | quorate, 2 of 2
        2 members holding at least half of the votes | 2 north*1 here, 1 south*3 away | not quorate, 2 of 2, missing members holding at least half of the votes
        2 members holding more than half of the votes | 2 north*1, 1 south*2 away | not quorate, 2 of 2, missing members holding more than half of the votes
        2 members holding more than half of the votes | 2 north*2 here, 3 south*1 away | quorate, 2 of 2
        """)
    void votes_are_weighed_where_the_quorum_says_so(String rule, String room, String found) {
        assertThat(under("quorum: " + rule, "quorum.of: in-office").with(room).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}, chair {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        3 north here | Seat 1 | quorate, 3 of 3
        2 north here, 1 north away | Seat 3 | not quorate, 2 of 3, missing the chair
        3 north here | none | not quorate, 3 of 3, missing the chair
        2 north here | Seat 1 | not quorate, 2 of 3
        3 north here | an independent chair | quorate, 3 of 3
        """)
    void the_chair_is_there_where_whoever_presides_is(String room, String chair, String found) {
        assertThat(under("quorum: 3, including the chair").with(room).presidedBy(chair).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        quorum.reconvened: 2 | RECONVENED | quorate, 3 of 2
        quorum.reconvened: the same | RECONVENED | not quorate, 3 of 4
        quorum.reconvened: those present | RECONVENED | quorate, 3 of 1
        quorum.reconvened: 2 | SPECIAL | not quorate, 3 of 4
        quorum.reconvened: 2 | none | not quorate, 3 of 4
        quorum.special: 5 | SPECIAL | not quorate, 3 of 5
        quorum.special: the same | SPECIAL | not quorate, 3 of 4
        quorum.special: 5 | ORDINARY | not quorate, 3 of 4
        ordinary.quorum: 2 | none | quorate, 3 of 2
        ordinary.quorum: the same | none | not quorate, 3 of 4
        care.quorum: 2 | none | not quorate, 3 of 4
        """)
    void a_meeting_of_its_kind_and_a_matter_may_have_a_quorum_of_their_own(String setting, Sitting.Kind kind, String found) {
        assertThat(under("quorum: 4", setting).with("3 north here, 5 south away").at(new Sitting(kind, null, null)).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "tested at {0}, now at {1}, opened quorate: {2}; {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        opening | ITEM | true | quorate, 3 of 4
        opening | VOTE | true | quorate, 3 of 4
        opening | OPENING | true | not quorate, 3 of 4
        opening | ITEM | false | not quorate, 3 of 4
        opening | none | true | not quorate, 3 of 4
        each-item | ITEM | true | not quorate, 3 of 4
        each-item | VOTE | true | not quorate, 3 of 4
        each-vote | ITEM | true | quorate, 3 of 4
        each-vote | VOTE | true | not quorate, 3 of 4
        throughout | VOTE | true | not quorate, 3 of 4
        opening | ITEM | none | open, 3 of 4
        none | ITEM | true | not quorate, 3 of 4
        """)
    void a_quorum_not_tested_now_stands_as_when_the_meeting_opened(String tested, Sitting.Moment at, Boolean opened, String found) {
        Room room = tested == null ? under("quorum: 4") : under("quorum: 4", "quorum.tested: " + tested);
        assertThat(room.with("3 north here, 5 south away").at(new Sitting(null, at, opened)).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        4 north here, 4 south away | open, 4 of an open number
        1 north here | quorate, 1 of an open number
        1 north away | not quorate, 0 of an open number
        """)
    void without_a_quorum_in_the_charter_it_is_open(String room, String found) {
        assertThat(under("quorum.who: members").with(room).quorumInShort()).isEqualTo(found);
    }
}
