package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.model.charter.check.Severity;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** Puts the cases of real-constitutions-cases.txt to constitutions of councils, trusts, charities, unions and others, in the words they use. */
class RealConstitutionsTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final ConstitutionFile FILE = new ConstitutionFile("real-constitutions-cases.txt");

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
        assertThat(FILE.charters()).hasSizeGreaterThan(8).allSatisfy((name, text) -> {
            Charter charter = CharterYaml.read(name, text);
            assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter))).isEqualTo(charter);
        });
    }

    static Stream<Arguments> findings() {
        return Stream.of(Arguments.of("community-council", List.of("council.chair.member")), Arguments.of("trust-committee", List.of("board.chair.member")),
                Arguments.of("growth-board", List.of()), Arguments.of("collaborative-with-constituency", List.of("leadership.veto.of")),
                Arguments.of("network", List.of()), Arguments.of("student-union", List.of("council.chair.member")),
                Arguments.of("fire-and-rescue", List.of("authority.chair.member")), Arguments.of("credit-union", List.of("members.chair.member")),
                Arguments.of("parent-council", List.of("council.chair.member")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    void the_check_finds_what_the_constitution_leaves_open_and_no_more(String name, List<String> settings) {
        Charter charter = CharterYaml.read(name, Objects.requireNonNull(FILE.charters().get(name)));
        assertThat(CharterFindings.of(charter)).filteredOn(finding -> finding.severity() != Severity.NOTE).extracting(CharterFinding::setting)
                .containsExactlyElementsOf(settings);
    }
}
