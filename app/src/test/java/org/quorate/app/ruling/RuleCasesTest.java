package org.quorate.app.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.Refused;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.CaseYaml;
import org.quorate.persistence.charter.ShippedCharters;

/** Rules on the cases of rule-cases.txt, written as a stranger writes them, and compares the JSON a script would read. */
class RuleCasesTest {
    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());

    record Written(String title, String charter, String expected, String yaml) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Written> cases() {
        Map<String, String> macros = new LinkedHashMap<>();
        List<Written> cases = new ArrayList<>();
        for (String block : text().split("(?m)^=== ", -1)) {
            List<String> lines = block.lines().toList();
            if (lines.getFirst().startsWith("macro ")) {
                macros.put("$" + lines.getFirst().substring(6), String.join("\n", lines.subList(1, lines.size())));
            } else if (!block.startsWith("#")) {
                cases.add(written(lines, macros));
            }
        }
        return cases.stream();
    }

    private static Written written(List<String> lines, Map<String, String> macros) {
        String yaml = "format: quorate-case/1\n" + lines.stream().skip(3).collect(Collectors.joining("\n")) + "\n";
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            yaml = yaml.replace(macro.getKey(), macro.getValue());
        }
        return new Written(lines.get(0), lines.get(1).replace("charter: ", ""), lines.get(2).replace("expect: ", ""), yaml);
    }

    private static String text() {
        try (InputStream file = RuleCasesTest.class.getResourceAsStream("rule-cases.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rules_as_expected_on_a_case_a_stranger_wrote(Written written) {
        String refusal = "";
        JsonNode json = null;
        try {
            json = rule(written.charter(), written.yaml());
        } catch (UnusableCase unusable) {
            refusal = CaseYaml.placed("case.yaml", written.yaml(), unusable).getMessage();
        } catch (Refused unreadable) {
            refusal = unreadable.getMessage();
        }
        for (String expectation : written.expected().split(" & ", -1)) {
            expect(expectation.strip(), json, refusal);
        }
        assertThat(refusal.isEmpty() || refusal.contains("line ")).as(refusal).isTrue();
    }

    private static void expect(String expectation, JsonNode json, String refusal) {
        if (expectation.startsWith("error~")) {
            assertThat(refusal).contains(expectation.substring(6));
            return;
        }
        assertThat(refusal).isEmpty();
        String text = json.path("text").asText();
        if (expectation.startsWith("text~")) {
            assertThat(text).contains(expectation.substring(5));
        } else {
            String[] parts = expectation.split("=", 2);
            JsonNode found = json.at("/" + parts[0].replace('.', '/'));
            String value = found.isNull() ? "null" : found.isValueNode() ? found.asText() : found.toString().replace("\"", "");
            assertThat(value.replace("null", "")).as(parts[0] + " in " + text).isEqualTo(parts[1].replace("null", ""));
        }
        assertThat(text).doesNotContain("null");
    }

    private static JsonNode rule(String charter, String yaml) {
        return RulingJson.object(RULINGS.rule(ShippedCharters.find(charter).orElseThrow(), CaseYaml.read("case.yaml", yaml)));
    }

    @ParameterizedTest
    @CsvSource({"2,2", "4,3", "5,4", "6,5", "7,6", "8,6", "9,7", "10,8", "11,9", "12,9", "13,10", "14,11", "15,12", "16,12", "17,13", "18,14",
        "19,15", "20,15", "24,18", "26,20"})
    void seventy_five_percent_is_met_at_the_vote_needed_and_missed_at_one_less(int members, int needed) {
        for (int votes : new int[] {needed - 1, needed}) {
            String seats = IntStream.range(0, members).mapToObj(index -> "  - {name: Member " + index + ", column: CCGs, state: "
                    + (index < votes ? "present, vote: for" : index == votes ? "present, vote: against" : "absent") + "}\n")
                    .collect(Collectors.joining());
            JsonNode json = rule("cheshire-merseyside-2020", "format: quorate-case/1\nbody: Partnership Board\nmatter: transformation funding\n"
                    + "consensus_tested: true\nsettings: {quorum: 1, majority-75.base: members in office, majority-75.quorate: yes}\nseats:\n" + seats);
            assertThat(json.path("outcome").asText()).isEqualTo(votes == needed ? "carried" : "not-carried");
            assertThat(List.of(json.at("/vote/base").asInt(), json.at("/vote/needed").asInt(), json.at("/vote/short").asInt()))
                    .isEqualTo(List.of(members, needed, needed - votes));
        }
    }
}
