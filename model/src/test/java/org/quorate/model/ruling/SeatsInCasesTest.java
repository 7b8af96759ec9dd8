package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.Room.under;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.partnership.SeatClass;

/** What a case says of a seat itself counts before what its constituency would give it: its class, its column, its office. */
class SeatsInCasesTest {

    private static Room room(Charter charter, SeatInCase... seats) {
        return new Room(charter, DecisionCase.of("board", "ordinary", List.of(seats)));
    }

    private static SeatInCase seat(@Nullable String constituency, @Nullable SeatClass seatClass, @Nullable String column) {
        return new SeatInCase("Dr Ash", constituency, seatClass, null, column, SeatState.PRESENT, null, Position.NOT_STATED, VoteCast.NONE);
    }

    @ParameterizedTest(name = "{0}, a seat of the class {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        quorum.who: members | VOTING | quorate, 2 of 2
        quorum.who: members | ASSOCIATE | not quorate, 1 of 2
        quorum.who: non-voting-too | VOTING | quorate, 2 of 2
        quorum.who: non-voting-too | NON_VOTING | quorate, 2 of 2
        quorum.who: non-voting-too | ASSOCIATE | quorate, 2 of 2
        quorum.who: non-voting-too | IN_ATTENDANCE | not quorate, 1 of 2
        """)
    void members_with_or_without_a_vote_count_where_the_charter_says_so_and_those_in_attendance_never(String setting, SeatClass seatClass, String found) {
        Charter charter = under("quorum: 2", setting).charter();
        assertThat(room(charter, SeatInCase.of("Ms Birch", "north", SeatState.PRESENT), seat("north", seatClass, null)).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        none | not quorate, 0 of 1
        councils | not quorate, 0 of 1
        NHS bodies | quorate, 1 of 1
        nhs | quorate, 1 of 1
        """)
    void the_column_of_a_seat_decides_what_it_takes_part_in_before_that_of_its_constituency(String column, String found) {
        Charter charter = under("quorum: 1", "quorum.who: eligible").charter();
        assertThat(room(charter, seat("north", null, column)).on("care").quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Speaker | quorate, 2 of 2
        the Speaker | quorate, 2 of 2
        chair | quorate, 2 of 2
        """)
    void the_office_that_chairs_a_body_is_the_chair_by_whatever_name(String office, String found) {
        Charter bare = under("quorum: 2, including the chair", "chair.member: yes").charter();
        CharterBody board = bare.bodies().getFirst();
        CharterBody spoken = new CharterBody(board.key(), board.name(), board.aliases(), "Speaker", null, board.constituencies(), board.roles(), board.sides(),
                board.interests(), null);
        Charter charter = new Charter(bare.key(), bare.title(), bare.version(), List.of(spoken), bare.matters(), bare.applicability(), bare.settings());
        assertThat(room(charter, SeatInCase.of("Ms Birch", "north", SeatState.PRESENT), seat(office, null, null)).quorumInShort()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        none | quorate, 2 of 2
        a pecuniary interest | quorate, 2 of 2
        taken ill | not quorate, 1 of 2
        """)
    void whoever_stepped_out_counts_as_the_charter_says_of_an_interest_unless_there_was_another_reason(String reason, String found) {
        SeatInCase out = SeatInCase.of("Ms Birch", "north", SeatState.STEPPED_OUT);
        assertThat(room(under("quorum: 2", "interest.quorum: yes").charter(), reason == null ? out : out.because(reason), seat("north", null, null))
                .quorumInShort()).isEqualTo(found);
    }

    @Test
    void whether_an_abstention_is_a_vote_is_not_asked_where_nobody_abstains() {
        Room room = under("quorum: 1", "rule: a majority of votes cast", "abstentions: open", "casting-vote: no")
                .with("2 north here for, 1 south here against");
        assertThat(room.ruling().detail().open()).isEmpty();
        assertThat(room.rulingInShort()).isEqualTo("carried: 2 of 3, needs 2");
    }

    @Test
    void who_counts_is_not_asked_where_everybody_who_may_not_take_part_is_away() {
        SeatInCase[] seats = Stream.concat(Stream.of(SeatInCase.of("Ms Birch", "health", SeatState.PRESENT)), IntStream.of(1, 2)
                .mapToObj(number -> SeatInCase.of("Councillor " + number, "north", SeatState.ABSENT))).toArray(SeatInCase[]::new);
        Room away = room(under("quorum: 1", "quorum.who: open", "rule: consensus", "consensus.meaning: no-objection").charter(), seats).on("care").tested();
        assertThat(away.ruling().detail().open()).isEmpty();
        seats[1] = seats[1].in(SeatState.PRESENT);
        Room here = room(under("quorum: 1", "quorum.who: open", "rule: consensus", "consensus.meaning: no-objection").charter(), seats).on("care").tested();
        assertThat(here.ruling().detail().open()).containsExactly("board.quorum.who");
    }
}
