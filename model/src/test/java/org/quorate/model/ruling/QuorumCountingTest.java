package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quorate.model.ruling.Room.under;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.partnership.SeatClass;

/** Who is counted for a quorum, and of what its shares are taken: members left out, Partners, votes held, numbers of a constituency, another body's quorum. */
class QuorumCountingTest {

    private static Room room(String settings) {
        return under(Stream.concat(Stream.of("interest.quorum: no", "interest.vote: no", "remote.quorum: yes", "deputies.quorum: yes"),
                Stream.of(settings.split("; ", -1))).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # a share of all but some: whether those some count themselves is for the charter to say
        quorum: half of the members excluding the lay; quorum.left-out: not-counted | 1 north+lay here, 2 north here, 2 north away | quorate, 2 of 2
        quorum: half of the members excluding the lay; quorum.left-out: not-counted | 1 north+lay here, 1 north here, 3 north away | not quorate, 1 of 2
        quorum: half of the members excluding the lay; quorum.left-out: counted | 1 north+lay here, 1 north here, 3 north away | quorate, 2 of 2
        quorum: half of the members excluding the lay; quorum.left-out: open | 1 north+lay here, 1 north here, 3 north away | open, an open number of 2
        quorum: half of the members excluding the lay; quorum.left-out: open | 2 north here, 2 north away | quorate, 2 of 2
        # Partners
        quorum: half of the partners | 1 north@A here, 1 south@B away, 1 south@C away | not quorate, 1 of 2, missing members of half of the Partners
        quorum: half of the partners | 1 north@A here, 1 south@B here, 1 south@C away, 1 health@D away | quorate, 2 of 2
        quorum: 2, including 2 partners | 2 north@A here, 1 south@B away | not quorate, 2 of 2, missing members of two different Partners
        quorum: 2, including 2 partners | 1 north@A here, 1 south@B here | quorate, 2 of 2
        quorum: 2, including each partner among south | 1 north@A here, 1 south@B here, 1 health@C away | quorate, 2 of 2
        quorum: 1, including each partner | 1 north@A here, 1 south@B vacant | quorate, 1 of 1
        # whoever may vote on the item
        quorum: half of members entitled to vote | 2 north here, 1 north away, 2 south out interest | quorate, 2 of 2
        quorum: half of members entitled to vote; suspended.quorum: no | 2 north here, 2 north away, 2 south away suspended | quorate, 2 of 2
        quorum: half of members entitled to vote | 2 north here, 3 north away | not quorate, 2 of 3
        # votes held, the heaviest of those away first
        quorum: 1 members holding at least half of the votes; quorum.of: in-office | 1 north*3 here, 2 south*2 away | not quorate, 1 of 1, \
        missing members holding \
        at least half of the votes
        quorum: 1 members holding at least half of the votes; quorum.of: in-office | 1 north*4 here, 2 south*2 away | quorate, 1 of 1
        quorum: 1 members holding at least half of the votes; quorum.of: seats | 1 north*4 here, 2 south*2 away, 1 south*2 vacant | not \
        quorate, 1 of 1, missing \
        members holding at least half of the votes
        # some of several
        quorum: 2, including (at most 1 from north) or (1 from health) | 2 north here, 1 south here | not quorate, 3 of 2, missing no more than one counted \
        from North, or one from Health
        quorum: 2, including (at most 1 from north) or (1 from health) | 2 north here, 1 health here | quorate, 3 of 2
        quorum: 2, including (at most 1 from north) or (1 from health) | 1 north here, 1 south here | quorate, 2 of 2
        quorum: 2, including the chair or 2 lay | 2 north+lay here | quorate, 2 of 2
        quorum: 2, including the chair or 2 lay | 1 north+lay here, 1 north here | not quorate, 2 of 2, missing the chair, or two from Lay
        quorum: 2, including each of chair and south | 1 north here, 1 south here | not quorate, 2 of 2, missing one from each of the chair and South
        quorum: 3, including at most 1 from deputies | 2 north here, 1 north deputy | quorate, 3 of 3
        quorum: 3, including at most 1 from deputies | 1 north here, 2 north deputy | not quorate, 3 of 3, missing no more than one counted from deputies
        # members without a vote, where the charter counts them
        quorum: 3; quorum.who: non-voting-too | 2 north here, 1 guests here | quorate, 3 of 3
        quorum: 3; quorum.who: members | 2 north here, 1 guests here | not quorate, 2 of 3
        quorum: 3 | 2 north here, 1 guests here | not quorate, 2 of 3
        # suspended members and their deputies
        quorum: 3; suspended.quorum: no | 2 north here, 1 north deputy suspended | not quorate, 2 of 3
        quorum: 3; suspended.quorum: yes | 2 north here, 1 north deputy suspended | quorate, 3 of 3
        quorum: 3; suspended.quorum: yes | 2 north here, 1 north here suspended | quorate, 3 of 3
        # an interest of a kind, and one who stays
        quorum: 2; interest.staying-quorum: no | 1 north here, 1 north here interest | not quorate, 1 of 2
        quorum: 2; interest.staying-quorum: yes | 1 north here, 1 north here interest | quorate, 2 of 2
        quorum: 2 | 1 north here, 1 north here interest | quorate, 2 of 2
        quorum: 2; interest.pecuniary.quorum: no | 1 north here, 1 north here pecuniary | not quorate, 1 of 2
        quorum: 2; interest.pecuniary.quorum: yes | 1 north here, 1 north here pecuniary | quorate, 2 of 2
        """)
    void who_counts_and_of_what_is_for_the_charter_to_say(String settings, String seats, String found) {
        assertThat(room(settings).with(seats).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        quorum: 2, including 1 lay | present=3 filled=4 | counts.North: The rule speaks of those with the role Lay, and numbers do not tell who they are. \
        Write the seats one by one with their roles, or count the chair apart.
        quorum: 2, including 2 partners | present=3 filled=4 | counts.North: The quorum asks for members of different Partners, and numbers do not tell for \
        which Partner each of North speaks. Write the seats one by one with their Partners.
        quorum: half of the members excluding the lay | present=3 filled=4 | counts.North: The rule speaks of members other than Lay, and numbers do not tell \
        who they are. Write the seats one by one with their roles, or count the chair apart.
        quorum: 1, including 1 lay; chair.member: yes | present=0 filled=4; constituency=chair present=1 | counts.chair: The rule speaks of those with the \
        role Lay, and numbers do not tell who they are. Write the seats one by one with their roles, or count the chair apart.
        """)
    void numbers_that_do_not_tell_who_is_meant_are_refused_where_that_decides_it(String settings, String count, String refusal) {
        Room room = room(settings);
        UnusableCase refused = catchThrowableOfType(UnusableCase.class, () -> RULINGS.quorum(room.charter(), UnusableCaseTest.counted(count)));
        assertThat(refused.found().getFirst().place() + ": " + refused.found().getFirst().sentence()).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        quorum: 4, including 1 lay | present=3 filled=4 | not quorate, 3 of 4, missing one from Lay
        quorum: 2, including 2 north | present=3 filled=4 | quorate, 3 of 2
        quorum: 2, including the chair | present=3 filled=4; constituency=chair present=1 | quorate, 3 of 2
        quorum: 3, including 1 south | present=3 filled=4; constituency=south filled=2 present=0 | not quorate, 3 of 3, missing one from South
        quorum: 2 members holding at least half of the votes; quorum.of: in-office; north.weight: 2 | present=2 filled=4 | quorate, 2 of 2
        quorum: 1 members holding at least half of the votes; quorum.of: in-office; north.weight: 2 | present=1 filled=4 | not quorate, 1 of 1, \
        missing members holding at least half of the votes
        quorum: 3, including 2 from lay or south | present=3 filled=4; constituency=south filled=2 present=2 | quorate, 5 of 3
        """)
    void numbers_are_enough_where_they_tell_all_that_matters(String settings, String count, String found) {
        Room room = room("chair.member: no; " + settings);
        assertThat(new Room(room.charter(), UnusableCaseTest.counted(count)).quorumInShort()).isEqualTo(found);
    }

    @Test
    void numbers_do_not_tell_how_many_partners_there_are_where_the_quorum_goes_by_them() {
        Room room = under("quorum: by partners: up to 3: 2; above: 4");
        assertThatThrownBy(() -> RULINGS.quorum(room.charter(), UnusableCaseTest.counted("present=3 filled=4")))
                .hasMessageContaining("numbers do not tell for which Partner each of North speaks");
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2, including each of chair and south | 1 north, 1 south | quorate, 2 of 2
        2, including each of chair and south | 2 north, 1 south away | not quorate, 2 of 2, missing one from each of the chair and South
        3, including 2 from chair or lay | 3 north, 1 north+lay away | not quorate, 3 of 3, missing two from the chair or Lay
        """)
    void whoever_presides_from_outside_is_the_chair_and_nobody_else(String rule, String seats, String found) {
        assertThat(room("quorum: " + rule).with(seats).presidedBy("an independent chair").quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "opened {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        true | open, 3 of 4
        false | not quorate, 3 of 4
        """)
    void where_it_is_open_when_a_quorum_is_tested_a_meeting_that_opened_quorate_may_still_be(boolean opened, String found) {
        Room room = under("quorum: 4", "quorum.tested: open").with("3 north here, 5 south away").at(new Sitting(null, Sitting.Moment.ITEM, opened));
        assertThat(room.quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        opening and each-vote | quorate, 3 of 4
        opening and each-item | not quorate, 3 of 4
        """)
    void a_quorum_may_be_tested_at_several_moments(String tested, String found) {
        assertThat(under("quorum: 4", "quorum.tested: " + tested).with("3 north here, 5 south away").at(new Sitting(null, Sitting.Moment.ITEM, true))
                .quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2 north here | If it is 1 to 2, it is agreed by consensus
        2 north here, 1 south away | If it is 1 to 2, it is agreed by consensus; if it is more than 2, the meeting is inquorate
        1 north here, 1 north vacant | If it is 1, it is agreed by consensus; if it is more than 1, the meeting is inquorate
        """)
    void an_open_quorum_is_met_or_not_by_those_here(String seats, String readings) {
        Room room = under("rule: consensus", "consensus.meaning: no-objection").with(seats).tested();
        String text = room.ruling().text();
        assertThat(readings.contains("; ") ? text.contains(readings) : !text.contains("inquorate")).as(text).isTrue();
    }

    @Test
    void the_quorum_of_another_body_is_counted_of_a_bodys_own_members() {
        Charter bare = Room.BARE;
        CharterBody panel = new CharterBody("panel", "Panel", List.of(), null, null,
                List.of(new Constituency("people", "People", List.of(), 0, 9, SeatClass.VOTING, null)), null);
        Charter charter = new Charter(bare.key(), bare.title(), bare.version(), List.of(bare.bodies().getFirst(), panel), bare.matters(), bare.applicability(),
                bare.settings()).settle("panel.quorum", "half of members", Provenance.NONE).settle("board.quorum", "the same as the Panel", Provenance.NONE);
        assertThat(new Room(charter, DecisionCase.of("board", "ordinary", List.of())).with("2 north here, 3 south away").quorumInShort())
                .isEqualTo("not quorate, 2 of 3");
        assertThat(new Room(charter, DecisionCase.of("board", "ordinary", List.of())).with("2 north here, 2 south away").quorumInShort())
                .isEqualTo("quorate, 2 of 2");
    }
}
