package org.quorate.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Cllr Zoë Exämple, Councillor Zoe Example",
        "Cllr. A. Example, Councillor A Example",
        "DR A O’Example, Dr A O'Example",
        "Ms  Ana   Example, ana example",
        "Supt Peter Example, Superintendent Peter Example"})
    void one_person_is_known_however_the_name_is_typed(String one, String other) {
        assertThat(NameKey.ofPerson(one)).isEqualTo(NameKey.ofPerson(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Dr A Example, Dr B Example",
        "A Example, A Exampley"})
    void two_people_stay_two(String one, String other) {
        assertThat(NameKey.ofPerson(one)).isNotEqualTo(NameKey.ofPerson(other));
    }

    @ParameterizedTest
    @CsvSource({
        "St. Example & Knowle NHS FT, St Example and Knowle NHS Foundation Trust",
        "The Example Centre, Example Centre",
        "Example MBC, Example Metropolitan Borough Council",
        "NHS Example CCG, NHS Example Clinical Commissioning Group"})
    void one_organisation_is_known_however_its_name_is_shortened(String one, String other) {
        assertThat(NameKey.ofOrganisation(one)).isEqualTo(NameKey.ofOrganisation(other));
    }
}
