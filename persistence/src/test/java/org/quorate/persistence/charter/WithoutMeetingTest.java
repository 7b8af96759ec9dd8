package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.UnusableCase;

/** Decisions taken without a meeting: in writing, and urgent ones between meetings. */
class WithoutMeetingTest {

    private static final Rulings RULINGS = new Rulings(BankHolidays.none());
    private static final String WRITTEN = """
            written.allowed: yes
            written.rule: at least 3/4 of in-office
            written.days: 14 calendar days
            written.silence: not-counted
            written.objection-stops: 2
            written.receives: eligible
            """;
    private static final String URGENT = """
            urgent.allowed: yes
            urgent.by: chair and chief-executive or vice-chair and chief-executive
            urgent.consulting: 'trustees'
            urgent.ground: it cannot wait for the next meeting
            urgent.reported: next-meeting
            """;

    private static Charter charter(String settings) {
        return CharterYaml.read("charter.yaml", "format: quorate-charter/1\nkey: test\ntitle: Test\nmatters:\n  - {key: ordinary, title: Ordinary}\n"
                + "  - {key: budget, title: Budget}\nbodies:\n  - key: board\n    name: Board\n    chair: Chair\n    constituencies:\n"
                + "      - {key: trustees, name: Trustees, seats: {from: 1, to: 20}}\n      - {key: advisers, name: Advisers, seats: 2, class: non-voting}\n"
                + "    roles: [chief-executive, vice-chair]\n    settings:\n      cadence: monthly\n"
                + settings.lines().map(line -> "      " + line + "\n").collect(Collectors.joining()));
    }

    private static Ruling rule(String settings, String question) {
        Ruling ruling = RULINGS.rule(charter(settings), CaseYaml.read("case.yaml", "format: quorate-case/1\nbody: board\n" + question));
        assertThat(ruling.text()).doesNotContain("null");
        return ruling;
    }

    /** Replies such as "for, against, -, for 2021-03-20, meeting". */
    private static String written(String today, String... replies) {
        return "kind: written\nmatter: ordinary\ncirculated: 2021-03-01\ndate: " + today + "\nseats:\n" + Stream.of(replies).map(reply -> {
            String[] words = reply.split(" ", 2);
            return "  - {constituency: trustees" + switch (words[0]) {
                case "-" -> "";
                case "meeting" -> ", wants_meeting: true";
                case "unsent" -> ", sent: false";
                case "vacant" -> ", vacant: true";
                default -> ", reply: " + words[0];
            } + (words.length == 1 ? "" : ", replied: " + words[1]) + "}\n";
        }).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} silent: {3}")
    @CsvSource({"6,2,0,CARRIED", "5,3,0,NOT_CARRIED", "6,0,2,CARRIED", "5,0,3,NOT_CARRIED"})
    void three_quarters_of_those_in_office_must_assent_and_whoever_is_silent_has_not_voted(int votesFor, int against, int silent, Outcome outcome) {
        String[] replies = Stream.of(Stream.generate(() -> "for").limit(votesFor), Stream.generate(() -> "against").limit(against),
                Stream.generate(() -> "-").limit(silent)).flatMap(some -> some).toArray(String[]::new);
        Ruling ruling = rule(WRITTEN, written("2021-03-16", replies));
        assertThat(ruling.outcome()).as(ruling.text()).isEqualTo(outcome);
        assertThat(ruling.detail().vote().needed()).isEqualTo(6);
        assertThat(ruling.detail().method()).isEqualTo("written-resolution");
    }

    @Test
    void a_reply_on_the_last_day_counts_and_one_on_the_day_after_does_not() {
        String[] inTime = {"for", "for", "for 2021-03-15", "against"};
        String[] late = {"for", "for", "for 2021-03-16", "against"};
        assertThat(rule(WRITTEN, written("2021-03-17", inTime)).headline()).isEqualTo("Carried in writing, 3 for and 3 needed");
        Ruling ruling = rule(WRITTEN, written("2021-03-17", late));
        assertThat(ruling.headline()).isEqualTo("Not carried in writing, one short");
        assertThat(ruling.text()).contains("1 reply came after the last day and is not counted").contains("replies count until");
        assertThat(ruling.detail().dates().lastDay()).hasToString("2021-03-15");
    }

    @Test
    void silence_means_what_the_charter_says_and_is_asked_about_where_it_says_nothing() {
        String replies = written("2021-03-16", "for", "for", "-", "against");
        assertThat(rule(WRITTEN.replace("not-counted", "assent"), replies).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(rule(WRITTEN.replace("not-counted", "against"), replies).outcome()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(rule(WRITTEN.replace("written.silence: not-counted\n", ""), replies).detail().silentOn()).containsExactly("board.written.silence");
        assertThat(rule(WRITTEN.replace("written.silence: not-counted\n", ""), written("2021-03-16", "for", "for", "for", "-")).outcome())
                .isEqualTo(Outcome.CARRIED);
    }

    @Test
    void before_the_last_day_it_waits_for_replies_that_can_still_decide_it() {
        String free = WRITTEN.replace("written.objection-stops: 2\n", "");
        Ruling waiting = rule(free, written("2021-03-10", "for", "for", "-", "against"));
        assertThat(waiting.outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(waiting.text()).contains("1 member has not replied yet").contains("there is time until");
        assertThat(rule(free, written("2021-03-10", "for", "for", "for", "-")).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(rule(free, written("2021-03-10", "against", "against", "-", "-")).outcome()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(rule(WRITTEN, written("2021-03-10", "for", "for", "for", "-")).text()).contains("may still ask for a meeting");
    }

    @Test
    void as_many_objections_as_the_charter_says_force_a_meeting_and_one_fewer_do_not() {
        Ruling forced = rule(WRITTEN, written("2021-03-16", "for", "for", "for", "for", "for", "for", "meeting", "meeting"));
        assertThat(forced.headline()).isEqualTo("Deferred, a meeting must decide it");
        assertThat(rule(WRITTEN, written("2021-03-16", "for", "for", "for", "for", "for", "for", "for", "meeting")).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(rule(WRITTEN.replace("written.objection-stops: 2\n", ""), written("2021-03-16", "for", "for", "for", "meeting")).detail().silentOn())
                .containsExactly("board.written.objection-stops");
    }

    @Test
    void it_must_have_been_sent_to_whoever_must_receive_it_and_be_allowed_at_all() {
        assertThat(rule(WRITTEN, written("2021-03-16", "for", "for", "for", "unsent")).text()).contains("It was not sent to seat 4, who must receive it");
        assertThat(rule("written.allowed: no\n", written("2021-03-16", "for")).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(rule("", written("2021-03-16", "for")).detail().silentOn()).contains("board.written.allowed");
        assertThat(rule(WRITTEN + "written.matters: budget\n", written("2021-03-16", "for")).text()).contains("not among the matters");
        assertThat(rule(WRITTEN.replace("at least 3/4 of in-office", "consensus"), written("2021-03-16", "for")).text()).contains("needs one rule");
        assertThat(rule(WRITTEN, written("2021-03-16", "for", "for", "for", "vacant")).detail().vote().base()).isEqualTo(3);
    }

    @Test
    void days_are_working_days_only_where_the_charter_says_so() {
        String bare = WRITTEN.replace("14 calendar days", "10");
        String replies = written("2021-03-20", "for", "for", "for 2021-03-12", "against");
        assertThat(rule(bare, replies).detail().silentOn()).containsExactly("board.written.day-type");
        assertThat(rule(bare + "written.day-type: working\n", replies).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(rule(bare + "written.day-type: calendar\n", replies).outcome()).isEqualTo(Outcome.NOT_CARRIED);
    }

    private static String urgent(String rest) {
        return "kind: urgent\nmatter: ordinary\n" + rest;
    }

    @Test
    void an_urgent_decision_is_permitted_to_those_the_charter_names_after_consulting_on_a_ground() {
        String good = urgent("by: [Chair, chief executive]\nconsulted: [trustees]\nground: a grant lapses on Friday\nnext_meeting: 2021-04-01\n");
        Ruling ruling = rule(URGENT, good);
        assertThat(ruling.outcome()).as(ruling.text()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.text()).contains("decided by the chair and chief-executive, who may").contains("a grant lapses on Friday")
                .contains("must be reported to the next meeting, on");
        assertThat(rule(URGENT, good.replace("Chair,", "vice-chair,")).outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void an_urgent_decision_is_refused_where_something_the_charter_asks_for_is_missing() {
        String by = "by: [chair, chief-executive]\n";
        String rest = "consulted: [trustees]\nground: a grant lapses\n";
        assertThat(rule(URGENT, urgent("by: chair\n" + rest)).text()).contains("the charter asks for the chair and chief-executive, or vice-chair");
        assertThat(rule(URGENT, urgent(by + "ground: a grant lapses\n")).text()).contains("Nobody is recorded as consulted");
        assertThat(rule(URGENT, urgent(by + "consulted: [trustees]\n")).text()).contains("No ground is recorded");
        assertThat(rule(URGENT, urgent(by + rest + "next_meeting: 2021-04-01\nreported_on: 2021-04-02\n")).text()).contains("after the next meeting");
        assertThat(rule(URGENT, urgent(by + rest + "next_meeting: 2021-04-01\nreported_on: 2021-04-01\n")).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(rule("urgent.allowed: no\n", urgent(by)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(rule(URGENT + "urgent.matters: budget\n", urgent(by + rest)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(rule("urgent.allowed: yes\n", urgent(by)).detail().silentOn()).containsExactly("board.urgent.by");
    }

    @Test
    void names_nobody_has_are_refused_with_what_there_is() {
        assertThatThrownBy(() -> charter("urgent.by: leader\n")).hasMessageContaining("leader is no constituency, side or role of Board")
                .hasMessageContaining("line 17");
        assertThatThrownBy(() -> charter("written.matters: planning\n")).hasMessageContaining("The charter has no matter called planning");
        assertThatThrownBy(() -> rule(URGENT, urgent("by: leader\n"))).isInstanceOf(UnusableCase.class).hasMessageContaining("leader is no constituency");
        assertThatThrownBy(() -> rule(WRITTEN, "kind: written\nseats: []\n")).hasMessageContaining("lists every seat");
    }

    @Test
    void weighted_votes_are_added_by_their_weights_and_refused_without() {
        String settings = "ordinary.rule: simple-majority of votes-cast\nquorum: 1\nvoting-unit: weights\n";
        String seats = """
            matter: ordinary
            seats:
              - {name: A, constituency: trustees, weight: 5, vote: for}
              - {name: B, constituency: trustees, weight: 3, vote: against}
              - {name: C, constituency: trustees, vote: against}
            """;
        assertThatThrownBy(() -> rule(settings, seats)).hasMessageContaining("how much the vote of C weighs");
        Ruling carried = rule(settings + "trustees.weight: 1\n", seats);
        assertThat(carried.outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(carried.detail().vote().base()).isEqualTo(9);
        assertThat(rule(settings + "trustees.weight: 2\n", seats).outcome()).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void seats_of_one_partner_are_counted_both_ways_where_the_charter_leaves_the_unit_open() {
        String open = "ordinary.rule: simple-majority of votes-cast\nquorum: 1\nvoting-unit: silent\n";
        String seats = """
            matter: ordinary
            seats:
              - {name: A, constituency: trustees, partner: Trust, vote: for}
              - {name: B, constituency: trustees, partner: Trust, vote: for}
              - {name: C, constituency: trustees, partner: Council, vote: against}
            """;
        assertThat(rule(open, seats).detail().silentOn()).containsExactly("board.voting-unit");
        assertThat(rule(open.replace("silent", "partners"), seats).outcome()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(rule(open.replace("silent", "seats"), seats).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(rule(open.replace("silent", "seats") + "ordinary.voting-unit: partners\n", seats).outcome()).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void a_chain_that_goes_round_between_bodies_is_refused_where_it_stands() {
        assertThatThrownBy(() -> CharterYaml.read("charter.yaml", """
            format: quorate-charter/1
            key: test
            title: Test
            bodies:
              - {key: board, name: Board, settings: {rule: "consensus, else refer to executive"}}
              - {key: executive, name: Executive, settings: {rule: "consensus, else refer to board"}}
            """))
                .hasMessageContaining("line 5").hasMessageContaining("The rule never ends").hasMessageContaining("from Board to Executive");
    }
}
