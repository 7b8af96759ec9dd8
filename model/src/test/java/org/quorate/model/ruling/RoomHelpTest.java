package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.Room.under;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Provenance;

/** What the window asks before a ruling is made: what is needed, who could help, what would be lost, and who takes part. */
class RoomHelpTest {

    private static Room room(String settings, String seats) {
        return under(Stream.of(settings.split("; ", -1)).filter(setting -> !setting.isEmpty()).toArray(String[]::new)).with(seats);
    }

    private static String help(QuorumHelp help) {
        return help.seat() + (help.inPerson() ? " in person" : "") + (help.byDeputy() ? " by deputy" : "") + (help.enough() ? " enough" : "");
    }

    @ParameterizedTest(name = "{0}; {1}: {2} short; {3}")
    @CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
        quorum: 4; deputies.quorum: yes | 3 north here, 2 south away | 1 | Seat 4 in person by deputy enough, Seat 5 in person by deputy enough
        quorum: 4; deputies.quorum: no | 3 north here, 1 south away | 1 | Seat 4 in person enough
        quorum: 4; deputies.quorum: yes | 2 north here, 2 south away | 2 | Seat 3 in person by deputy, Seat 4 in person by deputy
        quorum: 4; deputies.quorum: open | 3 north here, 1 south away | 1 | Seat 4 in person enough
        quorum: 4 | 4 north here, 1 south away | 0 | nobody
        quorum: 3, including 1 south; deputies.quorum: no | 3 north here, 1 north away, 1 south away | 1 | Seat 5 in person enough
        quorum: 4 | 3 north here, 1 guests away | 1 | nobody
        quorum: 4 | 3 north here, 1 south vacant | 1 | nobody
        quorum: 4 | 3 north here, 1 south out interest | 0 | nobody
        """)
    void those_away_who_bring_the_room_nearer_to_its_quorum_can_help(String settings, String seats, int shortBy, String found) {
        Room room = room(settings + "; interest.quorum: yes", seats);
        assertThat(RULINGS.stillNeeded(room.charter(), room.question())).hasValue(shortBy);
        assertThat(RULINGS.help(room.charter(), room.question()).stream().map(RoomHelpTest::help).collect(Collectors.joining(", ")))
                .isEqualTo(found == null ? "" : found);
        assertThat(RULINGS.whoCouldHelp(room.charter(), room.question())).hasSize(found == null ? 0 : found.split(", ", -1).length);
    }

    @Test
    void how_many_are_still_needed_is_not_known_where_an_open_setting_decides_it() {
        Room room = room("quorum: 4; remote.quorum: open", "3 north here, 1 south remote");
        assertThat(RULINGS.stillNeeded(room.charter(), room.question())).isEmpty();
    }

    @ParameterizedTest(name = "{0}; {1}, without {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
        quorum: 3 | 3 north here | Seat 2 | loses the quorum, 2 of 3
        quorum: 3 | 4 north here | Seat 2 | 3 of 3
        quorum: 3 | 2 north here, 1 south away | Seat 1 | 1 of 3
        quorum: 3, including 1 south | 3 north here, 1 south here | Seat 4 | loses the quorum, 3 of 3, South
        quorum: 3, including 1 south | 3 north here, 1 south here | Seat 1 | 3 of 3
        quorum: 3, including 2 south | 3 north here, 2 south here | Seat 4 | loses the quorum, 4 of 3, Two from South
        quorum: 2, including 1 south and 1 health | 1 south here, 1 health away, 1 north here | Seat 1 | 1 of 2, South
        """)
    void what_is_lost_when_somebody_leaves_is_said_beforehand(String settings, String seats, String leaving, String found) {
        Room room = room(settings, seats);
        QuorumLoss loss = RULINGS.loss(room.charter(), room.question(), leaving);
        assertThat((loss.losesQuorum() ? "loses the quorum, " : "") + loss.after().present() + " of " + loss.after().needed()
                + loss.lost().stream().map(words -> ", " + words).collect(Collectors.joining())).isEqualTo(found);
        assertThat(loss.seat()).isEqualTo(leaving);
        assertThat(RULINGS.ifLeaves(room.charter(), room.question(), leaving)).isEqualTo(loss.after());
    }

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        quorum: 3 | 3 north here | none
        quorum: 3, including 1 south and 2 health and the chair | 3 north here, 1 south here, 1 health here | South true, Two from Health false, The \
        chair false
        quorum: 3, including 1 south; remote.quorum: open | 3 north here, 1 south remote | South open
        quorum: either (4) or (3, including 1 south) | 3 north here | none
        quorum: 3, including 1 south or health | 3 north here | South or Health false
        """)
    void what_a_quorum_requires_besides_its_number_is_listed_with_whether_it_is_met(String settings, String seats, String found) {
        Room room = room(settings, seats);
        assertThat(RULINGS.requirements(room.charter(), room.question()).stream().map(one -> one.words() + " " + (one.met() == null ? "open" : one.met()))
                .collect(Collectors.joining(", "))).isEqualTo(found == null ? "" : found);
    }

    private static String needed(NeededFinding needed) {
        return needed.method() + ", " + needed.needed() + " of " + needed.base() + " " + needed.baseWords() + (needed.admissible() ? "" : ", not yet")
                + ": "
                + needed.reasoning().steps().stream().map(step -> step.text() + (step.arithmetic() == null ? "" : " [" + step.arithmetic() + "]"))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{0}; {1}, on {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        rule: simple-majority of in-office | 3 north here, 2 south away | ordinary | simple-majority, 3 of 5 eligible members in office: Members in \
        office [5] / Eligible members in office [5] / More than half: one fewer would not do. [2 × 2 = 4, not more than 1 × 5 = 5] / 3 is enough. [2 \
        × 3 = 6, more than 1 × 5 = 5]
        rule: simple-majority of votes-cast | 3 north here | ordinary | simple-majority, null of null votes cast: Members in office [3] / More than \
        half of the votes cast must be for it.
        rule: consensus, else majority-75; majority-75.base: in-office | 4 north here | ordinary | majority-75, 3 of 4 eligible members in office, \
        not yet: Members in office [4] / Eligible members in office [4] / Not less than 75%: one fewer would not do. [4 × 2 = 8, short of 3 × 4 = 12] \
        / 3 is enough. [4 × 3 = 12, reaches 3 × 4 = 12]
        rule: at least 3 for | 4 north here | ordinary | at-least-3-for, 3 of null whoever is here: Members in office [4] / At least 3 votes for.
        rule: majority-75; majority-75.base: open | 4 north here, 2 south away | ordinary | majority-75, null of null a number the charter does not \
        settle: Members in office [6] / The charter does not settle of how many this is counted: Of what is 75% counted?
        rule: consensus | 4 north here | ordinary | none
        rule: consensus, else the chair decides | 4 north here | ordinary | none
        care.rule: simple-majority of in-office | 2 north here, 3 health here | care | simple-majority, 2 of 3 eligible members in office: Members in \
        office [5] / Seat 1, no part in care [− 1] / Seat 2, no part in care [− 1] / Eligible members in office [3] / More than half: one fewer would \
        not do. [2 × 1 = 2, not more than 1 × 3 = 3] / 2 is enough. [2 × 2 = 4, more than 1 × 3 = 3]
        """)
    void what_a_vote_would_need_is_worked_out_before_it_is_taken(String settings, String seats, String matter, String found) {
        Room room = room(settings + "; interest.base: no", seats).on(matter);
        assertThat(RULINGS.needed(room.charter(), room.question()).map(RoomHelpTest::needed)).isEqualTo(java.util.Optional.ofNullable(found));
    }

    @Test
    void a_vote_after_consensus_is_admissible_once_consensus_was_tested() {
        Room room = room("rule: consensus, else simple-majority of in-office", "3 north here").tested();
        assertThat(RULINGS.needed(room.charter(), room.question()).orElseThrow().admissible()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        consensus | Consensus
        consensus, else majority-75 of in-office | Consensus, else 75% of those eligible in office
        simple-majority of seats | A simple majority of the eligible seats, vacant ones included
        two-thirds of present | Two thirds of those eligible and present
        two-thirds of in-office-less-conflicted | Two thirds of those eligible in office less those with an interest
        two-thirds of in-office-less-suspended | Two thirds of those eligible in office less those suspended
        two-thirds of all-members | Two thirds of all voting members in office
        two-thirds of entitled | Two thirds of those in office entitled to vote
        two-thirds of votes-cast | Two thirds of the votes cast
        two-thirds | Two thirds of a number the charter does not settle
        at least 3 for | At least 3 votes for
        the chair decides | The decision of the chair
        simple-majority of votes-cast within each side | A simple majority of votes cast within each side
        consensus, else simple-majority of votes-cast at the next meeting, else refer to dispute | Consensus, else a simple majority of the votes \
        cast at the \
        next meeting; failing that, it is referred to dispute resolution
        """)
    void how_a_matter_is_decided_is_said_in_a_sentence(String rule, String sentence) {
        assertThat(RULINGS.ruleSentence(under("rule: " + rule).charter(), "board", "ordinary")).isEqualTo(sentence);
    }

    @Test
    void a_matter_without_a_rule_says_so() {
        assertThat(RULINGS.ruleSentence(under().charter(), "board", "ordinary")).isEqualTo("The charter does not say how this is decided");
    }

    @ParameterizedTest(name = "{0}; {1} on {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
        nothing | 1 north here, 1 guests here | ordinary | Seat 1 true takes part; Seat 2 false no vote
        nothing | 1 north here, 1 health here | care | Seat 1 false no part in care <board.north.column>; Seat 2 true takes part <board.health.column>
        health.column: open | 1 health here | care | Seat 1 open its column of the matrix is not settled <board.health.column>
        health.column: every | 1 health here | care | Seat 1 true takes part <board.health.column>
        health.column: none | 1 health here | care | Seat 1 false no part in care <board.health.column>
        """)
    void who_takes_part_is_said_seat_by_seat_and_why(String settings, String seats, String matter, String found) {
        Room room = room(settings == null ? "" : settings, seats).on(matter);
        assertThat(eligibility(room)).isEqualTo(found);
    }

    private static String eligibility(Room room) {
        return RULINGS.eligibility(room.charter(), room.question()).stream().map(seat -> seat.seat() + " " + (seat.eligible() == null ? "open"
                : seat.eligible()) + " " + seat.reason() + (seat.setting() == null ? "" : " <" + seat.setting() + ">")).collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "chair.member: {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        open | Chair open the charter does not say whether the chair is a member <board.chair.member>
        no | Chair false presides, no vote <board.chair.member>
        yes | Chair true takes part
        """)
    void a_chair_without_a_constituency_takes_part_where_the_charter_makes_them_a_member(String member, String found) {
        SeatInCase chair = new SeatInCase("Chair", null, null, null, null, SeatState.PRESENT, null, Position.NOT_STATED, VoteCast.NONE);
        Room room = under("chair.member: " + member);
        assertThat(eligibility(new Room(room.charter(), room.question().withSeats(List.of(chair))))).isEqualTo(found);
    }

    @Test
    void a_forecast_tells_the_quorum_of_each_item_of_a_coming_meeting() {
        Room room = under("quorum: 3", "quorum.who: eligible").with("3 north here, 2 health here");
        Map<String, DecisionCase> expected = new LinkedHashMap<>();
        expected.put("Item 1", room.question());
        expected.put("Item 2", room.on("care").question());
        assertThat(RULINGS.forecast(room.charter(), expected).entrySet().stream().map(item -> item.getKey() + " " + item.getValue().met() + " "
                + item.getValue().present()).toList()).containsExactly("Item 1 true 5", "Item 2 false 2");
    }

    @Test
    void the_clause_of_a_rule_goes_with_each_step_that_rests_on_it() {
        Room room = under("rule: simple-majority of votes-cast").with("3 north for");
        Ruling ruling = RULINGS.rule(room.charter().settle("board.quorum", "2", new Provenance("Article 4", null, null, null, null)), room.question());
        assertThat(ruling.reasoning().steps().stream().filter(step -> "board.quorum".equals(step.setting()))
                .map(Step::clause)).containsExactly("Article 4");
    }
}
