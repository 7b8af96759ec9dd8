package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quorate.model.ruling.Room.under;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that contradict their charter or themselves are refused, each with the place that is wrong; and counts that are right are ruled on. */
class UnusableCaseTest {

    private static String refusal(DecisionCase question) {
        UnusableCase refused = catchThrowableOfType(UnusableCase.class, () -> RULINGS.rule(under("quorum: 1", "rule: consensus").charter(), question));
        return refused.found().stream().map(reason -> reason.place() + ": " + reason.sentence()).collect(Collectors.joining(" "));
    }

    private static DecisionCase of(SeatInCase... seats) {
        return DecisionCase.of("board", "ordinary", List.of(seats));
    }

    private static SeatInCase north(String name) {
        return SeatInCase.of(name, "north", SeatState.PRESENT);
    }

    private static SeatParticulars holding(List<String> roles, String interest) {
        return new SeatParticulars(roles, null, false, interest, null);
    }

    @Test
    void a_body_a_matter_and_a_setting_the_charter_does_not_have_are_refused_by_name() {
        assertThat(refusal(DecisionCase.of("cabinet", "ordinary", List.of()))).isEqualTo("body: The charter has no body called cabinet. It has Board.");
        assertThat(refusal(DecisionCase.of("board", "moonlight", List.of())))
                .isEqualTo("matter: The charter has no matter called moonlight. It has ordinary, care.");
        assertThat(refusal(of(north("A")).assuming(Map.of("quorm", "4")))).startsWith("settings.quorm: The charter has no setting called quorm.");
        assertThat(refusal(of(north("A")).assuming(Map.of("quorum", "a few")))).startsWith("settings.quorum: board.quorum: \"a few\" is not a quorum.");
    }

    @Test
    void a_constituency_a_role_an_interest_and_a_column_the_charter_does_not_have_are_refused_by_name() {
        assertThat(refusal(of(SeatInCase.of("A", "east", SeatState.PRESENT))))
                .isEqualTo("seats[0]: The seat \"A\" names the constituency east, which Board does not have. It has North, South, Health, Guests.");
        assertThat(refusal(of(north("A"), north("B").with(holding(List.of("treasurer"), null)))))
                .isEqualTo("seats[1]: The seat \"B\" has the role treasurer, which Board does not have. It has lay, chair, vice-chair.");
        assertThat(refusal(of(north("A").with(holding(List.of(), "family"))))).isEqualTo("seats[0]: The seat \"A\" has an interest of the kind family, "
                + "which Board does not tell apart. It has pecuniary.");
        assertThat(refusal(of(new SeatInCase("A", "north", null, null, "moon", SeatState.PRESENT, null, Position.NOT_STATED, VoteCast.NONE))))
                .isEqualTo("seats[0]: The seat \"A\" names the column moon, which the matrix does not have. It has councils, nhs.");
    }

    @Test
    void only_one_person_can_be_in_the_chair() {
        assertThat(refusal(of(SeatInCase.of("A", "chair", SeatState.PRESENT), SeatInCase.of("B", "the Chair", SeatState.PRESENT))))
                .isEqualTo("seats: Only one person can be in the chair, but the case has A and B.");
    }

    @Test
    void one_person_stands_in_for_no_more_than_the_charter_lets_them() {
        SeatParticulars by = new SeatParticulars(List.of(), null, false, null, new SeatParticulars.Deputy("Dee", null, null, null));
        DecisionCase twice = of(north("A").in(SeatState.DEPUTY).with(by), north("B").in(SeatState.DEPUTY).with(by));
        assertThat(catchThrowableOfType(UnusableCase.class, () -> RULINGS.rule(under("deputies.seats: 1").charter(), twice)).found().getFirst().sentence())
                .isEqualTo("Dee stands in for A and B, but one person may stand in for only 1 member. Say for which, and mark the others absent.");
        assertThat(RULINGS.quorum(under("deputies.seats: 2", "quorum: 2", "deputies.quorum: yes").charter(), twice).met()).isTrue();
    }

    @Test
    void a_member_names_no_more_deputies_than_the_charter_lets_them() {
        SeatParticulars named = new SeatParticulars(List.of(), null, false, null, null, null, null, List.of("Dee", "Eve"));
        assertThat(catchThrowableOfType(UnusableCase.class, () -> RULINGS.rule(under("deputies.per-member: 1").charter(), of(north("A").with(named))))
                .found().getFirst().sentence()).isEqualTo("A has named Dee and Eve as deputies, but a member may name only 1. Say which of them stands.");
        assertThat(RULINGS.quorum(under("deputies.per-member: 2", "quorum: 1").charter(), of(north("A").with(named))).met()).isTrue();
    }

    @Test
    void more_deputies_at_one_meeting_than_the_charter_allows_cannot_be_told_apart() {
        DecisionCase two = of(north("A").voting(VoteCast.FOR), north("B").in(SeatState.DEPUTY), north("C").in(SeatState.DEPUTY));
        assertThat(RULINGS.rule(under("quorum: 1", "rule: at least 1 for", "deputies.most: 1").charter(), two).text())
                .contains("2 deputies sit for members, but no more than 1 may at one meeting. Say which of them stand, and leave the others out.");
        assertThat(RULINGS.rule(under("quorum: 1", "rule: at least 1 for", "deputies.most: 2").charter(), two).outcome()).isEqualTo(Outcome.CARRIED);
    }

    private static final CountInCase NONE = new CountInCase("north", null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** "constituency=north seats=9 for=6". */
    private static CountInCase count(String told) {
        Map<String, String> said = new TreeMap<>();
        Stream.of(told.split(" ", -1)).map(word -> word.split("=", 2)).forEach(word -> said.put(word[0], word[1]));
        return new CountInCase(said.getOrDefault("constituency", "north"), whole(said, "seats"), whole(said, "filled"), whole(said, "present"),
                number(said, "remote"), number(said, "deputies"), number(said, "out"), number(said, "agree"), number(said, "reservations"),
                number(said, "aside"), number(said, "object"), number(said, "silent"), number(said, "for"), number(said, "against"),
                number(said, "abstain"), number(said, "proxies"));
    }

    private static Integer whole(Map<String, String> said, String word) {
        return said.containsKey(word) ? Integer.valueOf(said.get(word)) : null;
    }

    private static int number(Map<String, String> said, String word) {
        return Integer.parseInt(said.getOrDefault(word, "0"));
    }

    static DecisionCase counted(String told) {
        DecisionCase empty = DecisionCase.of("board", "ordinary", List.of());
        return new DecisionCase("board", "ordinary", null, null, null, null, Map.of(), new Attendance.Counts(Stream.of(told.split("; ", -1))
                .map(UnusableCaseTest::count).toList()), null, empty.sitting(), empty.proceedings());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        seats=4 filled=5 | counts.north: north: 5 seats are filled but there are only 4.
        filled=4 present=5 | counts.north: north: present, remote, deputies and stepped out make 5, but only 4 seats are filled. Present counts those in the \
        room in person; remote and deputies are counted apart.
        filled=4 present=3 proxies=2 | counts.north: north: present, remote, deputies, proxies and stepped out make 5, but only 4 seats are filled. Present \
        counts those in the room in person; remote and deputies are counted apart.
        filled=6 present=3 out=1 for=4 | counts.north: north: 4 votes are recorded but only 3 are here.
        filled=6 present=3 agree=2 aside=1 silent=1 | counts.north: north: 4 positions are recorded but only 3 are here.
        constituency=east present=1 | counts.east: A count names the constituency east, which Board does not have. It has North, South, Health, Guests.
        """)
    void a_count_that_contradicts_itself_is_refused(String told, String refused) {
        assertThat(refusal(counted(told))).isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        seats=6 filled=5 present=4 for=3 against=1 | quorate, 4 of 4 | carried: 3 of 5, needs 3
        filled=6 present=2 remote=2 for=4 | quorate, 4 of 4 | carried: 4 of 6, needs 4
        filled=6 present=2 deputies=2 for=4 | quorate, 4 of 4 | carried: 4 of 6, needs 4
        filled=6 present=3 out=1 for=3 | not quorate, 3 of 4 | inquorate
        for=5 against=1 | quorate, 6 of 4 | carried: 5 of 8, needs 5
        filled=6 for=4 remote=1 | quorate, 4 of 4 | carried: 4 of 6, needs 4
        filled=6 for=4 remote=1 deputies=1 | quorate, 4 of 4 | carried: 4 of 6, needs 4
        filled=6 agree=2 silent=1 | not quorate, 3 of 4 | inquorate
        filled=4 present=3 for=3; constituency=south filled=2 present=2 for=1 against=1 | quorate, 5 of 4 | carried: 4 of 6, needs 4
        filled=4 present=3 for=3; constituency=chair present=1 for=1 | quorate, 4 of 4 | carried: 4 of 5, needs 3
        """)
    void a_count_by_constituency_is_ruled_on_as_its_seats_would_be(String told, String quorum, String ruling) {
        Room room = under("quorum: 4", "rule: simple-majority of in-office", "remote.quorum: yes", "remote.vote: yes", "deputies.quorum: yes",
                "deputies.vote: yes", "interest.quorum: no", "interest.base: no", "chair.member: yes");
        Room counted = new Room(room.charter(), counted(told));
        assertThat(counted.quorumInShort()).isEqualTo(quorum);
        assertThat(counted.rulingInShort()).isEqualTo(ruling);
    }

    @Test
    void numbers_below_nought_are_refused_where_they_are_made() {
        assertThat(NONE.proxies()).isZero();
        assertThatThrownBy(() -> count("for=-1")).hasMessage("A count cannot be negative (north).");
        assertThatThrownBy(() -> count("proxies=-1")).hasMessage("A count cannot be negative (north).");
        assertThatThrownBy(() -> new HandCount(0, 0, -1)).hasMessage("A count of votes cannot be below nought.");
        assertThatThrownBy(() -> new Proceedings(0, null, null, null, null, null)).hasMessageStartingWith("Attempts are counted from 1");
        assertThatThrownBy(() -> new Proceedings(null, null, -1, null, null, null)).hasMessage("A number of members cannot be negative.");
        assertThatThrownBy(() -> new SeatParticulars(List.of(), -1, false, null, null)).hasMessage("The weight of a vote cannot be negative.");
    }

    @Test
    void deputies_and_remote_members_may_be_spoken_of_at_once_for_the_quorum_and_the_vote() {
        DecisionCase deputy = of(north("A").in(SeatState.DEPUTY).voting(VoteCast.FOR));
        Room room = under("quorum: 1", "rule: simple-majority of votes-cast");
        assertThat(RULINGS.rule(room.charter(), deputy.assuming(Map.of("deputies", "yes"))).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(RULINGS.rule(room.charter(), deputy.assuming(Map.of("board.deputies", "no"))).outcome()).isEqualTo(Outcome.INQUORATE);
    }
}
