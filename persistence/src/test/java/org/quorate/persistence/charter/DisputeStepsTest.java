package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

class DisputeStepsTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "place | {event: skip, reason: both partners are in different places} | permitted",
        "place | {event: skip} | refused",
        "stage-1 | {event: skip, reason: hurry} | refused",
        "stage-1 | {event: withdraw} | permitted",
        "good-faith | {event: back, reason: mistake} | refused",
        "stage II | {event: back, reason: new facts} | permitted",
        "stage-4 | {event: refer} | refused",
        "stage-2 | {event: reject} | silent",
        "stage-1 | {event: start, on: 2021-03-01}, {event: refer, on: 2021-03-31} | refused",
        "stage-1 | {event: start, on: 2021-03-01}, {event: refer, on: 2021-04-01} | silent",
        "stage-1 | {event: start, on: 2021-03-01}, {event: refer, on: 2021-04-15} | permitted",
        "stage-1 | {event: start, on: 2021-03-01}, {event: fail, on: 2021-03-10} | permitted"})
    void a_step_of_a_dispute_is_permitted_or_refused_with_its_reason(String stage, String events, String outcome) {
        Ruling ruling = RULINGS.rule(ShippedCharters.find("cheshire-merseyside-2020").orElseThrow(),
                CaseYaml.read("case.yaml", "format: quorate-case/1\nkind: procedure\nstage: " + stage + "\nevents: [" + events + "]\n"));
        assertThat(ruling.outcome().word()).as(ruling.text()).isEqualTo(outcome);
        assertThat(ruling.reasoning().steps()).isNotEmpty();
    }
}
