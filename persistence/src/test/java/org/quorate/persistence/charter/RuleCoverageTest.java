package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** Every rule of the documents has a setting in a charter that ships, and a case or a statement that shows it. */
class RuleCoverageTest {

    private static final RuleCoverage COVERAGE = new RuleCoverage(new Rulings(new EnglishBankHolidays()));
    private static final List<RuleCoverage.Row> ROWS = COVERAGE.rows();
    private static final Map<String, Integer> RULES = Map.of("CM", 41, "IC", 29, "NE", 9, "BS", 12, "HW", 12, "CE", 2);
    private static final int OPEN_POINTS = 75;

    static Stream<String> ids() {
        return RULES.entrySet().stream().flatMap(entry -> IntStream.rangeClosed(1, entry.getValue()).mapToObj(number ->
                entry.getKey() + "-" + (number < 10 ? "0" : "") + number)).sorted();
    }

    static Stream<Arguments> evidence() {
        return ROWS.stream().flatMap(row -> row.shown().stream().map(evidence -> Arguments.of(row.rule().id(), switch (evidence.shown()) {
            case DocumentRule.Ruled ruled -> ruled.name();
            case DocumentRule.Stated stated -> stated.setting();
        }, evidence)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void a_rule_of_the_documents_has_a_setting_and_something_that_shows_it(String id) {
        assertThat(ROWS).filteredOn(row -> row.rule().id().equals(id)).singleElement().satisfies(row -> {
            assertThat(row.settings()).isNotEmpty();
            assertThat(row.shown()).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("evidence")
    void what_is_to_show_a_rule_shows_it(String id, String name, RuleCoverage.Evidence evidence) {
        assertThat(evidence.fault()).as(id + ": " + name).isEmpty();
    }

    @Test
    void the_table_and_the_notes_of_settings_name_no_rule_that_does_not_exist() {
        assertThat(ROWS.stream().map(row -> row.rule().id())).containsExactlyInAnyOrderElementsOf(ids().toList());
        assertThat(COVERAGE.unknown()).isEmpty();
    }

    @Test
    void every_open_point_of_the_documents_stands_in_the_note_of_a_setting() {
        List<String> notes = ShippedCharters.keys().stream().flatMap(key -> ShippedCharters.find(key).orElseThrow().settings().values().stream())
                .map(Setting::provenance).map(from -> from.note()).filter(Objects::nonNull).toList();
        assertThat(IntStream.rangeClosed(1, OPEN_POINTS).mapToObj(number -> "A" + number)).allSatisfy(point -> assertThat(notes).as(point)
                .anyMatch(note -> Pattern.compile("\\b" + point + "\\b").matcher(note).find()));
    }

    @Test
    void a_table_with_an_unknown_key_is_refused_with_its_line() {
        assertThatThrownBy(() -> DocumentRules.read("format: quorate-rules/1\nrules:\n  - {id: CM-01, rool: x, shown-by: []}\n"))
                .hasMessageContaining("line 3").hasMessageContaining("rool");
    }
}
