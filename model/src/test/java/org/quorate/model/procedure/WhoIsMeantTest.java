package org.quorate.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.procedure.Staged.under;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a person calls somebody means whom the charter names. */
class WhoIsMeantTest {

    private static boolean may(Staged asked, String line) {
        return asked.answers(line).stream().allMatch(answer -> answer.verdict().permitted());
    }

    @ParameterizedTest(name = "{1} is {0}: {2}")
    @CsvSource({
        "Chief Officer, Chief Officer, true",
        "Chief Officer, the chief-officer, true",
        "the Chief Officer of the Partnership, Chief Officer, true",
        "Chief Officer, the office of the Chief Officer, true",
        "Chief Officer, Chief Officers, false",
        "Chief Officer, Finance Officer, false",
        // a body is meant by any of its names, also with words around it
        "Partnership Board, the Assembly, true",
        "the Assembly, members of the Partnership Board, true",
        "Partnership Board, Executive, false",
        "Executive, the Executive Group, true",
        // two letters are too few to be found within a longer name, three are not
        "ICB, the ICB for the county, true",
        "AB, the AB Company, false"})
    void an_actor_is_meant_by_its_name_with_words_around_it_or_by_any_name_of_the_body(String actor, String by, boolean meant) {
        assertThat(may(under("first.actor: " + actor).after("open 2021-03-01"), "decide 2021-03-02 by " + by)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} is a party where they are {1}: {2}")
    @CsvSource(nullValues = "none", value = {
        "Council A, Council A;Trust B, none, true",
        "council-a, Council A;Trust B, none, true",
        "Council C, Council A;Trust B, none, false",
        // the parties the charter names count where nobody said who they are
        "Executive, none, Executive or Council A, true",
        "Council C, none, Executive or Council A, false",
        "the Assembly, none, Partnership Board or Council A, true",
        // a party the charter names under the other name of a body is that body, if it is one of those it is between
        "the Assembly, Partnership Board;Trust B, Partnership Board or Trust B, true",
        "the Assembly, Trust B, Partnership Board or Trust B, false",
        "the Assembly, Partnership Board;Trust B, none, false"})
    void a_party_is_one_of_those_it_is_between(String by, String parties, String named, boolean party) {
        Staged asked = named == null ? under("withdraw: party") : under("withdraw: party", "parties: " + named);
        Staged between = parties == null ? asked.between() : asked.between(parties.split(";", -1));
        assertThat(may(between.after("open 2021-03-01"), "withdraw 2021-03-02 by " + by)).isEqualTo(party);
    }

    @ParameterizedTest(name = "without parties, {0} takes part as one: {1}")
    @CsvSource({"Council A, true", "the Chair, false", "Executive, false", "Honorary Secretary, false"})
    void where_nobody_said_who_the_parties_are_any_organisation_is_one_and_no_office(String by, boolean party) {
        assertThat(may(under("withdraw: party").between().after("open 2021-03-01"), "withdraw 2021-03-02 by " + by)).isEqualTo(party);
    }

    @ParameterizedTest(name = "between those affected, {0} takes part as a party: {1}")
    @CsvSource({"Council A, true", "Trust B, false"})
    void where_nobody_said_who_the_parties_are_those_affected_are(String by, boolean party) {
        assertThat(may(under("withdraw: party").between().affecting("Council A").after("open 2021-03-01"), "withdraw 2021-03-02 by " + by)).isEqualTo(party);
    }
}
