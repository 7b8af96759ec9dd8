package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** The worked cases of the memorandum and the agenda, put as a person would write them. */
class WorkedCasesTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final Charter BOARD_2020 = ShippedCharters.find("cheshire-merseyside-2020").orElseThrow();
    private static final Charter BOARD_2021 = ShippedCharters.find("cheshire-merseyside-2021").orElseThrow();
    private static final Charter HWB = ShippedCharters.find("cheshire-east-hwb").orElseThrow();
    private static final Charter NORTHFIELD = ShippedCharters.find("northfield").orElseThrow();
    private static final String SETTLED = """
            settings:
              partnership-board.quorum: 5
              partnership-board.quorum.who: eligible
              partnership-board.consensus.meaning: no-objection
              partnership-board.majority-75.base: members in office
              partnership-board.majority-75.quorate: yes
              partnership-board.interest.quorum: no
              partnership-board.interest.base: no
              partnership-board.interest.vote: no
            """;

    private static Ruling rule(Charter charter, String yaml) {
        Ruling ruling = RULINGS.rule(charter, CaseYaml.read("case.yaml", "format: quorate-case/1\n" + yaml));
        assertThat(ruling.text()).doesNotContain("null");
        return ruling;
    }

    private static String funding(String seats) {
        return "body: partnership-board\nmatter: transformation-funding\nconsensus_tested: true\n" + SETTLED + "seats:\n" + seats;
    }

    private static String seats(int number, String rest) {
        StringBuilder seats = new StringBuilder();
        for (int index = 0; index < number; index++) {
            seats.append("  - {name: ").append(rest.hashCode()).append(' ').append(index).append(", constituency: nhs-commissioning, ").append(rest)
                    .append("}\n");
        }
        return seats.toString();
    }

    @ParameterizedTest
    @CsvSource({"2,2", "4,3", "9,7", "10,8", "11,9", "12,9", "13,10", "20,15", "24,18", "26,20"})
    void seventy_five_percent_of_the_eligible_in_office_needs(int inOffice, int needed) {
        String settled = SETTLED.replace("quorum: 5", "quorum: 1");
        for (int votes : new int[] {needed - 1, needed}) {
            Ruling ruling = rule(BOARD_2020, funding(seats(votes, "vote: for") + seats(1, "vote: against").repeat(inOffice > votes ? 1 : 0)
                    + seats(Math.max(0, inOffice - votes - 1), "state: absent")).replace(SETTLED, settled));
            assertThat(ruling.outcome()).as(ruling.text()).isEqualTo(votes < needed ? Outcome.NOT_CARRIED : Outcome.CARRIED);
            assertThat(ruling.detail().vote()).satisfies(vote -> assertThat(vote.needed()).isEqualTo(needed));
        }
    }

    @Test
    void stepping_out_for_an_interest_leaves_six_of_nine_one_short() {
        Ruling ruling = rule(BOARD_2020,
                funding(seats(6, "vote: for") + seats(1, "vote: against") + seats(1, "state: stepped-out, reason: interest")
                + seats(1, "state: absent")));
        assertThat(ruling.headline()).isEqualTo("Not carried, one short");
        assertThat(ruling.detail().vote())
                .satisfies(vote -> assertThat(List.of(vote.votesFor(), vote.base(), vote.needed(), vote.shortBy())).isEqualTo(List.of(6, 9, 7, 1)));
    }

    @Test
    void the_charter_is_silent_on_the_base_when_the_readings_of_75_percent_differ() {
        String yaml = funding(seats(6, "vote: for") + seats(1, "vote: against") + seats(1, "state: stepped-out") + seats(1, "state: absent"))
                .replace("  partnership-board.majority-75.base: members in office\n", "");
        Ruling ruling = rule(BOARD_2020, yaml);
        assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(ruling.detail().silentOn()).containsExactly("partnership-board.majority-75.base");
        assertThat(ruling.detail().readings()).extracting(reading -> reading.value() + " " + reading.outcome())
                .containsExactly("in-office not-carried", "seats not-carried", "present carried", "in-office-less-conflicted carried");
    }

    @Test
    void eight_of_eight_carries_in_every_reading_of_the_base() {
        String yaml = funding(seats(8, "vote: for")).replace("  partnership-board.majority-75.base: members in office\n", "");
        assertThat(rule(BOARD_2020, yaml).outcome()).isEqualTo(Outcome.CARRIED);
    }

    private static final String EVERYONE_AGREES = """
            body: partnership-board
            matter: ordinary
            consensus_tested: true
            counts:
              local-authority: {seats: 4, present: 4, agree: 4}
              nhs-commissioning: {seats: 2, present: 2, agree: 2}
              lay: {seats: 2, present: 2, agree: 2}
            """;

    @Test
    void lay_members_without_a_column_do_not_stop_ordinary_business() {
        Ruling ruling = rule(BOARD_2020, EVERYONE_AGREES + "settings: {quorum: 5}\n");
        assertThat(ruling.outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void as_printed_a_quorum_is_missing_and_so_the_ruling_is_silent() {
        Ruling ruling = rule(BOARD_2020,
                EVERYONE_AGREES.replace("local-authority: {seats: 4, present: 4, agree: 4}", "local-authority: {seats: 4, present: 3, agree: 3}"));
        assertThat(ruling.detail().silentOn()).containsExactly("partnership-board.quorum");
        assertThat(ruling.detail().readings()).extracting(reading -> reading.value() + ": " + reading.outcome())
                .containsExactly("1 to 7: agreed", "more than 7: inquorate");
    }

    @Test
    void with_every_seat_here_any_quorum_is_met() {
        assertThat(rule(BOARD_2020, EVERYONE_AGREES).outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void an_ordinary_matter_without_consensus_is_undecided_and_may_be_referred() {
        Ruling ruling = rule(BOARD_2020, EVERYONE_AGREES.replace("present: 4, agree: 4", "present: 4, agree: 3, object: 1")
                + "settings: {quorum: 5, consensus.meaning: no-objection}\n");
        assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(ruling.text()).contains("undecided").contains("any affected Partner may refer").contains("Nothing is referred by itself");
    }

    @Test
    void an_objection_is_silent_while_whoever_presides_might_judge_that_there_is_consensus_all_the_same() {
        Ruling ruling = rule(BOARD_2020, EVERYONE_AGREES.replace("present: 4, agree: 4", "present: 4, agree: 3, object: 1")
                + "settings: {quorum: 5}\n");
        assertThat(ruling.detail().silentOn()).containsExactly("partnership-board.consensus.meaning");
        assertThat(ruling.detail().readings()).extracting(reading -> reading.value() + ": " + reading.outcome())
                .contains("no-objection: not-carried", "all-agree: not-carried", "presiding-judgement: silent");
    }

    @Test
    void a_capital_allocation_voted_on_is_silent_until_its_type_is_settled() {
        Ruling ruling = rule(BOARD_2020,
                funding(seats(8, "vote: for") + seats(1, "vote: against")).replace("matter: transformation-funding", "matter: capital-allocation"));
        assertThat(ruling.detail().silentOn()).containsExactly("partnership-board.capital-allocation.rule");
    }

    @Test
    void a_capital_allocation_without_consensus_may_not_be_referred() {
        Ruling ruling = rule(BOARD_2020,
                funding(seats(8, "position: agree") + seats(1, "position: object"))
                .replace("matter: transformation-funding", "matter: capital-allocation"));
        assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(ruling.text()).contains("may not be referred");
    }

    @Test
    void a_vote_before_consensus_was_tested_is_refused() {
        Ruling ruling = rule(BOARD_2020, funding(seats(9, "vote: for")).replace("consensus_tested: true", "consensus_tested: false"));
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void an_inquorate_meeting_decides_nothing() {
        Ruling ruling = rule(BOARD_2020, funding(seats(4, "position: agree") + seats(5, "state: absent")));
        assertThat(ruling.outcome()).isEqualTo(Outcome.INQUORATE);
        assertThat(ruling.detail().quorum()).satisfies(quorum -> assertThat(List.of(quorum.present(), quorum.needed())).isEqualTo(List.of(4, 5)));
    }

    @Test
    void only_the_two_commissioning_seats_are_certainly_eligible_on_financials_of_the_printed_board() {
        String all = """
                body: partnership-board
                matter: transformation-funding
                counts: {local-authority: {seats: 4}, nhs-commissioning: {seats: 2}, primary-care: {seats: 1},
                  public-health: {seats: 1}, voluntary: {seats: 1}, lay: {seats: 2}}
                """;
        var room = (org.quorate.model.ruling.DecisionCase) CaseYaml.read("case.yaml", "format: quorate-case/1\n" + all);
        var eligibility = RULINGS.eligibility(BOARD_2020, room);
        assertThat(eligibility).filteredOn(seat -> Boolean.TRUE.equals(seat.eligible())).extracting(seat -> seat.seat())
                .containsExactly("NHS Commissioning");
        assertThat(eligibility).filteredOn(seat -> seat.eligible() == null).extracting(seat -> seat.seat())
                .containsExactly("Primary Care", "Public Health Directors", "Lay representatives");
    }

    @Test
    void nine_are_certainly_eligible_on_financials_of_the_proposed_board_and_seven_are_needed() {
        List<String> counts = new ArrayList<>();
        for (String one : List.of("local-authority: {seats: 9}", "acute: {seats: 2, present: 2, for: 2}",
                "mental-health-community: {seats: 2, present: 2, for: 2}",
                "specialist: {seats: 2, present: 2, for: 2}", "nhs-commissioning: {seats: 2, present: 1, for: 1}",
                "nhse-nhsi: {seats: 1, present: 1, against: 1}")) {
            counts.add("  " + one + "\n");
        }
        Ruling ruling = rule(BOARD_2021, "body: board\nmatter: transformation-funding\nconsensus_tested: true\n" + SETTLED + "counts:\n"
                + String.join("", counts));
        assertThat(ruling.outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(ruling.detail().vote()).satisfies(vote -> assertThat(List.of(vote.base(), vote.needed())).isEqualTo(List.of(9, 7)));
    }

    @ParameterizedTest
    @CsvSource({"2021-01-26,2021-01-20", "2020-11-24,2020-11-18", "2021-01-05,2020-12-29"})
    void a_public_question_needs_three_clear_working_days(String meeting, String last) {
        Ruling ruling = rule(HWB, "kind: notice\nbody: health-and-wellbeing-board\nrule: public-question\nmeeting: " + meeting + "\n");
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.detail().dates()).satisfies(dates -> assertThat(dates.lastDay()).hasToString(last));
    }

    @Test
    void whether_the_day_of_receipt_must_be_a_working_day_decides_for_a_thursday() {
        String thursday = "kind: notice\nbody: hwb\nrule: public-questions\nmeeting: 2021-01-28\n";
        assertThat(rule(HWB, thursday).detail().silentOn()).containsExactly("health-and-wellbeing-board.notice.public-questions.receipt-day");
        assertThat(rule(HWB, thursday).text()).contains("Fri 22 Jan 2021").contains("Sun 24 Jan 2021");
        assertThat(rule(HWB, thursday + "settings: {receipt-day: working-day}\n").headline()).isEqualTo("Notice by Fri 22 Jan 2021");
        assertThat(rule(HWB, thursday + "settings: {notice.public-questions.receipt-day: any-day}\n").headline())
                .isEqualTo("Notice by Sun 24 Jan 2021");
    }

    @Test
    void stage_one_is_silent_as_printed_with_both_dates_and_settled_by_the_kind_of_day() {
        String stage = "kind: deadline\nrule: stage-1\nstart: 2021-03-01\n";
        Ruling silent = rule(BOARD_2020, stage);
        assertThat(silent.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(silent.detail().readings()).extracting(reading -> reading.outcome()).containsExactly("2021-03-31", "2021-04-14");
        assertThat(rule(BOARD_2020, stage + "settings: {dispute.stage-1.day-type: calendar}\n").text()).contains("Wed 31 Mar 2021")
                .contains("overdue from Thu 1 Apr 2021");
        assertThat(rule(BOARD_2020, stage + "settings: {dispute.stage-1.day-type: working days}\n").headline()).isEqualTo("Due Wed 14 Apr 2021");
    }

    static final String NORTHFIELD_ROOM = """
            body: Partnership Board
            matter: Transformation funding
            consensus_tested: true
            seats:
              - {name: Independent Chair, constituency: independent-chair, state: present}
              - {name: "Elected member, East", constituency: local-authority, vote: for, position: agree}
              - {name: "Elected member, West", constituency: local-authority, vote: for, position: agree}
              - {name: "Elected member, Coast", constituency: local-authority, state: remote, vote: against, position: object}
              - {name: "Chief Executive, East", constituency: local-authority, vote: for, position: agree}
              - {name: "Elected member, Moor", constituency: local-authority, state: vacant}
              - {name: Clinical Chair, constituency: nhs-commissioning, state: stepped-out, reason: interest}
              - {name: Accountable Officer, constituency: nhs-commissioning, vote: for, position: agree}
              - {name: Director of Finance, constituency: nhs-commissioning, vote: for, position: agree}
              - {name: Acute chief executive, constituency: nhs-providers, vote: for, position: agree}
              - {name: Community chief executive, constituency: nhs-providers, state: deputy, vote: for, position: agree}
              - {name: Mental health director, constituency: nhs-providers, state: absent, reason: apologies}
              - {name: "Network director, North", constituency: primary-care, vote: for, position: reservations}
              - {name: "Network director, South", constituency: primary-care, state: absent}
              - {name: Voluntary sector lead, constituency: public-voice}
              - {name: Healthwatch chair, constituency: public-voice}
            """;

    @Test
    void the_northfield_room_is_quorate_and_its_vote_one_short() {
        Ruling ruling = rule(NORTHFIELD, NORTHFIELD_ROOM);
        assertThat(ruling.headline()).isEqualTo("Not carried, one short");
        assertThat(ruling.detail().quorum()).satisfies(quorum -> assertThat(List.of(quorum.present(), quorum.needed())).isEqualTo(List.of(9, 8)));
        assertThat(ruling.detail().vote()).satisfies(vote -> assertThat(List.of(vote.votesFor(), vote.base(), vote.needed()))
                .isEqualTo(List.of(8, 12, 9)));
        assertThat(ruling.detail().open()).containsExactly("partnership-board.if-vote-fails");
        assertThat(ruling.text()).contains("The base stays 12 while Clinical Chair is out").contains("The charter is silent on what follows");
        assertThat(ruling.reasoning().steps()).extracting(step -> step.arithmetic()).contains("4 × 8 = 32, short of 3 × 12 = 36");
    }

    @Test
    void hands_counted_in_the_room_give_the_same_ruling_as_votes_by_seat() {
        String counted = NORTHFIELD_ROOM.replaceAll(", vote: (for|against)", "") + "vote: {for: 8, against: 1, abstain: 0}\n";
        assertThat(rule(NORTHFIELD, counted).text()).isEqualTo(rule(NORTHFIELD, NORTHFIELD_ROOM).text());
    }
}
