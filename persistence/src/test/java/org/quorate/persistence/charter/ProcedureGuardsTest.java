package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** What a charter's own words bar within a procedure: how it is settled and withdrawn, who acts instead, and what a stage produces. */
class ProcedureGuardsTest {
    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final String BODIES = """
            format: quorate-charter/1
            key: places
            title: A dispute between places
            bodies:
              - {key: board, name: Board, constituencies: [{key: members, name: Members, seats: 8}]}
              - {key: panel, name: Panel, constituencies: [{key: members, name: Members, seats: 4}]}
            procedures:
              - key: quarrel
                title: Resolving a dispute
                clause: cl 14
            """;

    private static Ruling rule(String settings, String stages, String question) {
        String charter = BODIES + "    settings: {start.who: a party" + settings + "}\n    stages: [" + stages + "]\n";
        return RULINGS.rule(CharterYaml.read("charter.yaml", charter), CaseYaml.read("case.yaml", "format: quorate-case/1\nkind: procedure\n"
                + "parties: [North, South]\naffected: [North, South]\n" + question));
    }

    private static Ruling ended(String settings, String event) {
        return rule(settings, "{key: one, title: One, settings: {actor: Board, deadline: none}}",
                "events: [{event: open, by: North, on: 2021-03-01}, " + event + "]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ", settle: {value: any stage, clause: cl 14} | {event: settle, by: North, on: 2021-03-05} | permitted | ''",
        ", settle: {value: by all parties, clause: cl 14} | {event: settle, by: North, on: 2021-03-05} | refused | the agreement of South is not on record",
        ", settle: {value: by all parties, clause: cl 14} | {event: settle, by: North, agreed_by: [South], on: 2021-03-05} | permitted | ''",
        ", settle: {value: no, clause: cl 14} | {event: settle, by: North, on: 2021-03-05} | refused | may not be settled outside the stages",
        ", withdraw: {value: no, clause: cl 14} | {event: withdraw, by: North, on: 2021-03-05} | refused | may not be withdrawn",
        ", withdraw: {value: opener, clause: cl 14} | {event: withdraw, by: South, on: 2021-03-05} | refused | Only North, who brought it",
        ", withdraw: {value: opener, clause: cl 14} | {event: withdraw, by: North, on: 2021-03-05} | permitted | ''"})
    void settlement_and_withdrawal_are_refused_where_the_charter_bars_them(String settings, String event, String outcome, String reason) {
        Ruling ruling = ended(settings, event);
        assertThat(ruling.outcome().word()).as(ruling.text()).isEqualTo(outcome);
        assertThat(ruling.text()).contains(reason);
        assertThat(ruling.reasoning().steps()).anySatisfy(step -> assertThat(step.clause()).contains("cl 14"));
    }

    @Test
    void what_has_ended_is_neither_settled_nor_withdrawn_again() {
        String settled = "{event: settle, by: North, on: 2021-03-05}, ";
        for (String again : new String[] {"{event: settle, by: North, on: 2021-03-06}", "{event: withdraw, by: North, on: 2021-03-06}"}) {
            Ruling ruling = ended("", settled + again);
            assertThat(ruling.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(ruling.text()).contains("It has ended");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | Board | permitted", "'' | Panel | refused", "{event: stand-aside, by: Board, on: 2021-03-02}, | Board | refused",
        "{event: stand-aside, by: Board, on: 2021-03-02}, | Panel | permitted"})
    void the_alternate_acts_once_the_actor_has_stood_aside_and_not_before(String before, String by, String outcome) {
        Ruling ruling = rule("", "{key: one, title: One, settings: {actor: Board, alternate: Panel, deadline: none, outcome-kinds: recommendation}}",
                "events: [{event: open, by: North, on: 2021-03-01}, " + before + " {event: recommend, by: " + by + ", on: 2021-03-05}]\n");
        assertThat(ruling.outcome().word()).as(ruling.text()).isEqualTo(outcome);
    }

    @Test
    void an_actor_that_is_itself_among_the_affected_gives_way_to_the_alternate_and_the_reason_says_who_may() {
        String stage = "{key: one, title: One, settings: {actor: North, alternate: Panel, deadline: none, outcome-kinds: recommendation}}";
        String events = "events: [{event: open, by: South, on: 2021-03-01}, {event: recommend, by: %s, on: 2021-03-05}]\n";
        assertThat(rule("", stage, events.formatted("North")).text()).contains("North is itself affected, and then Panel acts");
        assertThat(rule("", stage, events.formatted("Panel")).outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void what_a_stage_produces_is_open_where_only_other_stages_say_it() {
        String said = "{key: one, title: One, settings: {actor: Panel, deadline: none, outcome-kinds: recommendation}}, ";
        String open = "{key: two, title: Two, settings: {actor: Board, deadline: none}}, ";
        String last = "{key: three, title: Three, settings: {actor: Board, deadline: none}}";
        String at = "stage: %s\nevents: [{event: %s, by: Board, on: 2021-03-05}]\n";
        Ruling recommended = rule("", said + open + last, at.formatted("two", "recommend"));
        assertThat(recommended.outcome()).as(recommended.text()).isEqualTo(Outcome.SILENT);
        assertThat(recommended.detail().silentOn()).containsExactly("quarrel.two.outcome-kinds");
        assertThat(rule("", said + open + last, at.formatted("three", "decide")).outcome()).as("the last stage decides").isEqualTo(Outcome.PERMITTED);
        assertThat(rule("", said + open + last, at.formatted("three", "recommend")).outcome()).as("whether it also recommends").isEqualTo(Outcome.SILENT);
        assertThat(rule("", open + last, at.formatted("two", "recommend")).outcome()).as("no stage says it").isEqualTo(Outcome.PERMITTED);
        String deciding = open.replace("deadline: none", "deadline: none, decides: simple majority");
        assertThat(rule("", said + deciding + last, at.formatted("two", "decide")).outcome()).as("its way of deciding is said")
                .isEqualTo(Outcome.PERMITTED);
    }
}
