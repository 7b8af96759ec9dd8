package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quorate.model.ruling.Room.under;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that go with a ruling beside its words: by what method, the vote and each group in it, what is open; and Partners with one vote each. */
class RulingFiguresTest {

    private static Room room(String settings, String seats) {
        return under(Stream.concat(Stream.of("quorum: 1", "consensus.meaning: no-objection"), Stream.of(settings.split("; ", -1)))
                .toArray(String[]::new)).with(seats);
    }

    private static String figures(Room room) {
        RulingDetail detail = room.ruling().detail();
        VoteFinding vote = detail.vote();
        return room.ruling().outcome().word() + " by " + detail.method() + (vote == null ? "" : ", " + vote.votesFor() + "-" + vote.against() + "-"
                + vote.abstain() + " of " + vote.base() + " needs " + vote.needed() + " short " + vote.shortBy() + vote.within().stream().map(one -> ", "
                + one.group() + " " + one.votesFor() + "-" + one.against() + " of " + one.base() + " needs " + one.needed() + " " + one.inFavour())
                .collect(Collectors.joining())) + (detail.open().isEmpty() ? "" : ", open " + String.join(" and ", detail.open()))
                + (detail.silentOn().isEmpty() ? "" : ", silent on " + String.join(" and ", detail.silentOn()));
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        rule: simple-majority of votes-cast | 3 north for, 2 south against | carried by simple-majority, 3-2-0 of 5 needs 3 short 0
        rule: simple-majority of votes-cast; if-vote-fails: falls | 1 north for, 2 south against | not-carried by simple-majority, 1-2-0 of 3 needs 2 short 1
        rule: simple-majority of votes-cast | 1 north for, 2 south against | not-carried by simple-majority, 1-2-0 of 3 needs 2 short 1, open \
        board.if-vote-fails
        rule: consensus | 1 north agree, 2 south object | not-carried by consensus, open board.ordinary.if-undecided
        rule: consensus | 1 north agree, 2 south agree | agreed by consensus
        rule: simple-majority of votes-cast within each side | 2 north for, 1 south against, 1 health for | carried by \
        simple-majority-within, 3-1-0 of null needs null short null, local 2-1 of 3 needs 2 true, nhs 1-0 of 1 needs 1 true
        rule: simple-majority of votes-cast and at least 2 for within health; if-vote-fails: falls | 3 north for, 1 health for | not-carried by \
        simple-majority-and-at-least-2-for-within, 4-0-0 of 4 needs 3 short 0, health 1-0 of null needs 2 false
        rule: simple-majority of votes-cast by partner and simple-majority of votes-cast by member; partner-vote: most; if-vote-fails: falls \
        | 1 north@A for, 1 south@B for, 3 health@C against | not-carried by simple-majority-by-partner-and-simple-majority-by-member, \
        2-1-0 of 3 needs 2 short 0, by member 2-3 of 5 needs 3 false
        rule: simple-majority of votes-cast; abstentions: open | 3 north for, 3 south against, 1 health abstain | not-carried by \
        simple-majority, 3-3-1 of null \
        needs 4 short 1, open board.abstentions and board.if-vote-fails
        rule: simple-majority of votes-cast; remote.vote: open | 2 north for, 1 north remote for, 2 south against | silent by simple-majority, silent on \
        board.remote.vote
        """)
    void a_ruling_carries_the_figures_it_rests_on(String settings, String seats, String found) {
        assertThat(figures(room(settings, seats))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # a Partner's one vote, however many members it has here
        most | 2 north@A for, 1 south@B against, 1 south against | not-carried by simple-majority, 1-2-0 of 3 needs 2 short 1
        most | 2 north@A for, 1 north@A against, 1 south@B for | carried by simple-majority, 2-0-0 of 2 needs 2 short 0
        most | 1 north@A for, 1 north@A against, 1 south@B for | carried by simple-majority, 1-0-1 of 1 needs 1 short 0
        most | 1 north@A for, 1 north@A abstain, 1 south@B against | not-carried by simple-majority, 1-1-0 of 2 needs 2 short 1
        most | 1 north@A away, 1 north@A for, 1 south@B against, 1 health@C for | carried by simple-majority, 2-1-0 of 3 needs 2 short 0
        all | 2 north@A for, 1 north@A against, 1 south@B for | not-carried by simple-majority, 1-1-0 of 2 needs 2 short 1
        all | 2 north@A for, 1 south@B for | carried by simple-majority, 2-0-0 of 2 needs 2 short 0
        any | 1 north@A for, 2 north@A against, 1 south@B for | carried by simple-majority, 2-0-0 of 2 needs 2 short 0
        any | 2 north@A against, 1 south@B for | not-carried by simple-majority, 1-1-0 of 2 needs 2 short 1
        most | 2 north@A abstain, 1 south@B for | carried by simple-majority, 1-0-1 of 1 needs 1 short 0
        """)
    void a_partner_with_one_vote_takes_one_side(String way, String seats, String found) {
        assertThat(figures(room("voting-unit: partners; partner-vote: " + way + "; rule: simple-majority of votes-cast; abstentions: not-cast; "
                + "if-vote-fails: falls", seats))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        most | 2 north@A agree, 1 north@A object, 1 south@B agree | 2 agree. There is consensus.
        most | 1 north@A agree, 2 north@A object, 1 south@B agree | 1 agrees and 1 objects. There is no consensus: 1 objection.
        all | 2 north@A agree, 1 north@A object, 1 south@B agree | 1 agrees and 1 objects. There is no consensus: 1 objection.
        any | 1 north@A stand-aside, 2 north@A object, 1 south@B agree | 1 agrees and 1 stands aside. There is consensus.
        most | 1 north@A reservations, 1 north@A reservations, 1 north@A object, 1 south@B agree | 1 agrees and 1 agrees with reservations. There is consensus.
        most | 1 north@A agree, 1 north@A object, 1 south@B agree | 1 agrees and 1 has not stated a position. There is consensus.
        """)
    void a_partner_with_one_vote_takes_one_position(String way, String seats, String found) {
        assertThat(room("voting-unit: partners; partner-vote: " + way + "; rule: consensus", seats).ruling().text())
                .contains("Consensus was tested: " + found);
    }

    @Test
    void a_partner_of_two_minds_is_refused_where_the_charter_does_not_say_how_it_votes() {
        Room room = room("voting-unit: partners; rule: simple-majority of votes-cast", "2 north@A for, 1 north@A against, 1 south@B for");
        assertThat(catchThrowableOfType(UnusableCase.class, () -> RULINGS.rule(room.charter(), room.question())).found().getFirst().sentence())
                .isEqualTo("A has one vote, but its members Seat 1 and Seat 3 took different sides. How it votes then is the setting partner-vote.");
        assertThat(figures(room("voting-unit: partners; rule: simple-majority of votes-cast", "2 north@A for, 1 south@B against, 1 health@C for")))
                .isEqualTo("carried by simple-majority, 2-1-0 of 3 needs 2 short 0");
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        proxies.who: chair | 1 north+chair for, 1 north for, 1 south proxy-1 for | 3 for
        proxies.who: chair | 1 north+chair for, 1 north for, 1 south proxy-2 for | 2 for
        proxies.who: member | 2 north for, 1 south proxy-1 for | 3 for
        proxies.who: none | 2 north for, 1 south proxy-1 for | 2 for
        proxies.who: anyone | 2 north for, 1 south proxy for | 3 for
        proxies.who: constituency | 1 north for, 1 south for, 1 south proxy-2 for | 3 for
        proxies.who: constituency | 1 north for, 1 south for, 1 south proxy-1 for | 2 for
        proxies.who: member; proxies.for: open | 2 north for, 1 south proxy-1 for | silent on board.proxies.for
        proxies.who: member; proxies.most: open | 1 north for, 2 south proxy-1 for | silent on board.proxies.most
        proxies.who: member; proxies.most: open | 2 north for, 1 south proxy-1 for | 3 for
        proxies.who: member | 2 north for, 1 south proxy for | silent on board.proxies.are-held
        """)
    void a_proxy_votes_in_the_hands_the_charter_allows(String settings, String seats, String found) {
        Room room = room("proxies.vote: yes; proxies.quorum: no; rule: at least 3 for; if-vote-fails: falls; " + settings, seats);
        RulingDetail detail = room.ruling().detail();
        assertThat(detail.silentOn().isEmpty() ? detail.vote().votesFor() + " for" : "silent on " + String.join(" and ", detail.silentOn())).isEqualTo(found);
    }
}
