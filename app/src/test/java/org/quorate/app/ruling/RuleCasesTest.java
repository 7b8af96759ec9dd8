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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.Refused;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.CaseYaml;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;

/** Rules on the cases of the files beside this test, written as a stranger writes them, and compares the JSON a script would read. */
class RuleCasesTest {
    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());

    /** A case with the charter it is put to: the name of one that is shipped, or one given in the file as {@code own}. */
    record Written(String title, String charter, @Nullable String own, String expected, String yaml) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Written> cases() {
        return Stream.of("rule-cases.txt", "quorum-cases.txt", "notice-cases.txt", "duty-cases.txt", "procedure-cases.txt", "clause-cases.txt")
                .flatMap(RuleCasesTest::casesIn);
    }

    private static Stream<Written> casesIn(String file) {
        Map<String, String> charters = new LinkedHashMap<>();
        Map<String, String> macros = new LinkedHashMap<>();
        List<Written> cases = new ArrayList<>();
        for (String block : text(file).split("(?m)^=== ", -1)) {
            List<String> lines = block.lines().toList();
            if (lines.getFirst().startsWith("macro ")) {
                macros.put("$" + lines.getFirst().substring(6), String.join("\n", lines.subList(1, lines.size())));
            } else if (lines.getFirst().startsWith("charter ")) {
                charters.put(lines.getFirst().substring(8), String.join("\n", lines.subList(1, lines.size())) + "\n");
            } else if (!block.startsWith("#")) {
                cases.add(written(lines, macros, charters));
            }
        }
        return cases.stream();
    }

    private static Written written(List<String> lines, Map<String, String> macros, Map<String, String> charters) {
        String yaml = "format: quorate-case/1\n" + lines.stream().skip(3).collect(Collectors.joining("\n")) + "\n";
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            yaml = yaml.replace(macro.getKey(), macro.getValue());
        }
        String charter = lines.get(1).replace("charter: ", "");
        return new Written(lines.get(0), charter, charters.get(charter), lines.get(2).replace("expect: ", ""), yaml);
    }

    private static String text(String name) {
        try (InputStream file = RuleCasesTest.class.getResourceAsStream(name)) {
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
            String own = written.own();
            json = rule(own == null ? ShippedCharters.find(written.charter()).orElseThrow() : CharterYaml.read("charter.yaml", own), written.yaml());
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

    private static JsonNode rule(Charter charter, String yaml) {
        return RulingJson.object(RULINGS.rule(charter, CaseYaml.read("case.yaml", yaml)));
    }

    @Test
    void a_charter_given_in_the_file_is_written_so_that_it_reads_back_the_same() {
        assertThat(cases().map(Written::own).filter(Objects::nonNull).distinct()).hasSizeGreaterThan(5).allSatisfy(text -> {
            Charter charter = CharterYaml.read("charter.yaml", text);
            assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter))).isEqualTo(charter);
        });
    }

    @ParameterizedTest
    @CsvSource({"2,2", "4,3", "5,4", "6,5", "7,6", "8,6", "9,7", "10,8", "11,9", "12,9", "13,10", "14,11", "15,12", "16,12", "17,13", "18,14",
        "19,15", "20,15", "24,18", "26,20"})
    void seventy_five_percent_is_met_at_the_vote_needed_and_missed_at_one_less(int members, int needed) {
        for (int votes : new int[] {needed - 1, needed}) {
            String seats = IntStream.range(0, members).mapToObj(index -> "  - {name: Member " + index + ", column: CCGs, state: "
                    + (index < votes ? "present, vote: for" : index == votes ? "present, vote: against" : "absent") + "}\n")
                    .collect(Collectors.joining());
            JsonNode json = rule(ShippedCharters.find("cheshire-merseyside-2020").orElseThrow(),
                    "format: quorate-case/1\nbody: Partnership Board\nmatter: transformation funding\n"
                    + "consensus_tested: true\nsettings: {quorum: 1, majority-75.base: members in office, majority-75.quorate: yes}\nseats:\n" + seats);
            assertThat(json.path("outcome").asText()).isEqualTo(votes == needed ? "carried" : "not-carried");
            assertThat(List.of(json.at("/vote/base").asInt(), json.at("/vote/needed").asInt(), json.at("/vote/short").asInt()))
                    .isEqualTo(List.of(members, needed, needed - votes));
        }
    }
}
