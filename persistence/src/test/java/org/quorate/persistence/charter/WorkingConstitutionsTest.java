package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** Puts the cases of working-constitutions-cases.txt to constitutions that lean on notice, terms, deputies, proxies, stages and duties. */
class WorkingConstitutionsTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final ConstitutionFile FILE = new ConstitutionFile("working-constitutions-cases.txt");

    static Stream<ConstitutionFile.Written> cases() {
        return FILE.cases();
    }

    static Stream<ConstitutionFile.Misspelt> misspelt() {
        return FILE.misspelt();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rules_as_the_constitution_says(ConstitutionFile.Written written) {
        ConstitutionFile.expect(written.expected(), RULINGS.rule(CharterYaml.read("charter.yaml", written.charter()), CaseYaml.read("case.yaml",
                written.question())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misspelt")
    void refuses_what_it_does_not_understand_and_says_where(ConstitutionFile.Misspelt misspelt) {
        assertThatThrownBy(() -> CharterYaml.read("charter.yaml", misspelt.charter())).satisfies(refused -> {
            for (String words : misspelt.refusal().split(" & ", -1)) {
                assertThat(refused.getMessage()).contains(words);
            }
        });
    }

    @Test
    void a_constitution_is_written_so_that_it_reads_back_the_same() {
        assertThat(FILE.charters()).hasSizeGreaterThan(3).allSatisfy((name, text) -> {
            Charter charter = CharterYaml.read(name, text);
            assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter))).isEqualTo(charter);
        });
    }
}
