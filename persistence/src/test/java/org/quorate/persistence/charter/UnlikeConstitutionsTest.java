package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** Puts the cases of unlike-constitutions-cases.txt to constitutions that have little in common. */
class UnlikeConstitutionsTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final ConstitutionFile FILE = new ConstitutionFile("unlike-constitutions-cases.txt");
    private static final String UNUSABLE = "unusable=";

    static Stream<ConstitutionFile.Written> cases() {
        return FILE.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rules_as_the_constitution_says(ConstitutionFile.Written written) {
        Charter charter = CharterYaml.read("charter.yaml", written.charter());
        if (written.expected().startsWith(UNUSABLE)) {
            assertThatThrownBy(() -> RULINGS.rule(charter, CaseYaml.read("case.yaml", written.question()))).isInstanceOf(UnusableCase.class)
                    .hasMessageContaining(written.expected().substring(UNUSABLE.length()));
        } else {
            ConstitutionFile.expect(written.expected(), RULINGS.rule(charter, CaseYaml.read("case.yaml", written.question())));
        }
    }

    @Test
    void a_constitution_is_written_so_that_it_reads_back_the_same() {
        assertThat(FILE.charters()).hasSizeGreaterThan(15).allSatisfy((name, text) -> {
            Charter charter = CharterYaml.read(name, text);
            assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter))).isEqualTo(charter);
        });
    }
}
