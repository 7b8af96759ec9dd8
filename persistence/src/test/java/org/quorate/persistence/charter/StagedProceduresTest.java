package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Allowance;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Who;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

class StagedProceduresTest {
    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final String TOP = """
            format: quorate-charter/1
            key: leads
            title: A dispute between leads
            bodies:
              - {key: board, name: Board, constituencies: [{key: members, name: Members, seats: 8}]}
            """;
    private static final String LEADS = TOP + """
            procedures:
              - key: quarrel
                title: Resolving a dispute
                clause: cl 14
                settings: {start.who: either party, withdraw: either party}
                stages:
                  - {key: leads, title: Leads, settings: {actor: The leads, days: 10 working days, starts: referral}}
                  - {key: chief-officers, title: Chief officers, settings: {actor: The chief officers, days: 10 working days, starts: referral}}
                  - key: mediation
                    title: Mediation
                    settings:
                      actor: A mediator
                      days: 20 working days
                      starts: referral
                      extension: once, by agreement, for 10 working days
                  - {key: expert, title: Independent expert, settings: {actor: An independent expert, deadline: none}}
            """;

    private static Ruling rule(String charter, String question) {
        return RULINGS.rule(CharterYaml.read("charter.yaml", charter), CaseYaml.read("case.yaml", "format: quorate-case/1\nkind: procedure\n" + question));
    }

    @Test
    void a_charter_with_procedures_reads_back_the_same() {
        for (String name : List.of("cheshire-merseyside-icb-2022", "north-east-north-cumbria", "cheshire-merseyside-2020")) {
            Charter shipped = ShippedCharters.find(name).orElseThrow();
            assertThat(CharterYaml.read("again.yaml", CharterYaml.write(shipped))).isEqualTo(shipped);
        }
        Charter leads = CharterYaml.read("charter.yaml", LEADS);
        assertThat(CharterYaml.read("again.yaml", CharterYaml.write(leads))).isEqualTo(leads);
        assertThat(leads.procedure("Resolving a dispute").orElseThrow().stages()).extracting(CharterProcedure.Stage::key)
                .containsExactly("leads", "chief-officers", "mediation", "expert");
    }

    @Test
    void mediation_of_twenty_working_days_is_extended_once_by_ten() {
        String start = "stage: mediation\nparties: [North, South]\nevents:\n  - {event: open, on: 2021-03-01}\n";
        String extend = "  - {event: extend, on: 2021-03-20, for: 10 working days, agreed_by: [North, South]}\n";
        assertThat(rule(LEADS, start + "  - {event: refer, on: 2021-03-29}\n").text()).contains("end on Mon 29 Mar 2021");
        assertThat(rule(LEADS, start + extend + "  - {event: refer, on: 2021-04-14}\n").text()).contains("end on Wed 14 Apr 2021");
        assertThat(rule(LEADS, start + extend + "  - {event: refer, on: 2021-04-15}\n").outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(rule(LEADS, start + extend + extend).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(rule(LEADS, start + extend.replace("10 working", "11 working")).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void either_party_may_withdraw_and_nobody_else() {
        String opened = "parties: [North, South]\nevents: [{event: open, by: North, on: 2021-03-01}, {event: withdraw, by: %s, on: 2021-03-05}]\n";
        assertThat(rule(LEADS, opened.formatted("South")).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(rule(LEADS, opened.formatted("East")).text()).contains("East is not one");
    }

    @Test
    void a_stage_that_would_follow_itself_is_refused_with_its_line() {
        String circle = LEADS.replace("deadline: none}", "deadline: none, next: leads}");
        assertThatThrownBy(() -> CharterYaml.read("charter.yaml", circle)).isInstanceOf(UnusableYaml.class).hasMessageContaining("line 21")
                .hasMessageContaining("quarrel.expert.next").hasMessageContaining("would follow itself");
        assertThatThrownBy(() -> CharterYaml.read("charter.yaml", LEADS.replace("deadline: none}", "deadline: none, next: appeal}")))
                .hasMessageContaining("no stage called appeal").hasMessageContaining("leads, chief-officers, mediation, expert");
    }

    @Test
    void everything_wrong_with_a_procedure_is_said_at_once() {
        String wrong = TOP + """
                procedures:
                  - {key: board, title: Clash, stages: [One, One]}
                  - {key: empty, title: Empty, stages: []}
                  - {key: odd, title: Odd, colour: red, stages: [{title: First, settings: {extension: whenever it suits, trigger.events: boredom}}]}
                """;
        assertThatThrownBy(() -> CharterYaml.read("charter.yaml", wrong)).isInstanceOf(UnusableYaml.class)
                .hasMessageContaining("that of a body already").hasMessageContaining("at least one stage").hasMessageContaining("colour")
                .hasMessageContaining("whenever it suits").hasMessageContaining("boredom");
    }

    @Test
    void the_check_finds_a_stage_without_actor_or_time_limit() {
        String bare = TOP + "procedures: [{key: bare, title: Bare, stages: [{key: one, title: One}, {key: two, title: Two, settings: {deadline: none}}]}]\n";
        assertThat(CharterFindings.of(CharterYaml.read("charter.yaml", bare))).extracting(CharterFinding::setting)
                .contains("bare.one.actor", "bare.one.days", "bare.two.actor").doesNotContain("bare.two.days");
    }

    @Test
    void the_check_finds_what_the_memorandum_of_2020_leaves_open_in_its_disputes() {
        List<CharterFinding> findings = CharterFindings.of(ShippedCharters.find("cheshire-merseyside-2020").orElseThrow());
        assertThat(findings).extracting(CharterFinding::setting).contains("dispute.stage-1.day-type", "dispute.stage-1.starts", "dispute.stage-1.alternate",
                "dispute.stage-2.days", "dispute.stage-3.days", "dispute.stage-4.days", "dispute.stage-2.acceptance", "dispute.stage-2.outcome-kinds",
                "dispute.stage-3.trigger");
        assertThat(findings).extracting(CharterFinding::text).anyMatch(text -> text.contains("begins with what the Partnership Board"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "no | no", "none | no", "yes | yes", "once | once", "twice, with a reason | twice, with a reason",
        "by agreement of the parties, once, for up to 10 working days | once, by agreement, for 10 working days",
        "3 times, by the actor | 3 times, by the actor", "for two weeks | for 2 weeks",
        "by Partnership Board or the actor | by the actor or Partnership Board"})
    void what_may_be_extended_reads_back_in_one_form(String written, String kept) {
        assertThat(Allowance.read(written).text()).isEqualTo(kept);
        assertThat(Allowance.read(kept)).isEqualTo(Allowance.read(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "any of the affected Partners | an affected partner", "either party | a party",
        "Chief Officer or an affected partner | an affected partner or Chief Officer",
        "anyone | anyone"})
    void who_may_do_it_reads_back_in_one_form(String written, String kept) {
        assertThat(Who.read(written).text()).isEqualTo(kept);
        assertThat(Who.read(kept)).isEqualTo(Who.read(written));
    }
}
