package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.VoteFinding;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** Puts the cases of constitutions-cases.txt to whole constitutions, written as someone writes them who knows only the schema and the shipped charters. */
class ConstitutionCasesTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());

    /** A case put to a constitution of the file. */
    record Written(String constitution, String title, String charter, String expected, String question) {
        @Override
        public String toString() {
            return constitution + ": " + title;
        }
    }

    /** A constitution that is refused, with words of the refusal. */
    record Misspelt(String title, String charter, String refusal) {
        @Override
        public String toString() {
            return title;
        }
    }

    private static Stream<List<String>> blocks() {
        return Stream.of(text().split("(?m)^=== ", -1)).map(block -> block.lines().toList()).filter(lines -> !lines.getFirst().startsWith("#"));
    }

    private static Map<String, String> charters() {
        Map<String, String> charters = new LinkedHashMap<>();
        blocks().filter(lines -> lines.getFirst().startsWith("charter "))
                .forEach(lines -> charters.put(lines.getFirst().substring(8), "format: quorate-charter/1\n" + rest(lines, 1)));
        return charters;
    }

    static Stream<Written> cases() {
        Map<String, String> charters = charters();
        List<Written> cases = new ArrayList<>();
        String constitution = "";
        for (List<String> lines : blocks().toList()) {
            String title = lines.getFirst();
            if (title.startsWith("charter ")) {
                constitution = title.substring(8);
            } else if (!title.startsWith("refused ")) {
                cases.add(new Written(constitution, title, Objects.requireNonNull(charters.get(constitution)), lines.get(1).replace("expect: ", ""),
                        "format: quorate-case/1\n" + rest(lines, 2)));
            }
        }
        return cases.stream();
    }

    static Stream<Misspelt> misspelt() {
        return blocks().filter(lines -> lines.getFirst().startsWith("refused "))
                .map(lines -> new Misspelt(lines.getFirst(), "format: quorate-charter/1\n" + rest(lines, 2), lines.get(1).replace("expect: ", "")));
    }

    private static String rest(List<String> lines, int from) {
        return lines.stream().skip(from).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String text() {
        try (InputStream file = ConstitutionCasesTest.class.getResourceAsStream("constitutions-cases.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rules_as_the_constitution_says(Written written) {
        Ruling ruling = RULINGS.rule(CharterYaml.read("charter.yaml", written.charter()), CaseYaml.read("case.yaml", written.question()));
        for (String expectation : written.expected().split(" & ", -1)) {
            expect(expectation, ruling);
        }
        assertThat(ruling.text()).doesNotContain("null").doesNotContain("  ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misspelt")
    void refuses_what_it_does_not_understand_and_says_where(Misspelt misspelt) {
        assertThatThrownBy(() -> CharterYaml.read("charter.yaml", misspelt.charter())).satisfies(refused -> {
            for (String words : misspelt.refusal().split(" & ", -1)) {
                assertThat(refused.getMessage()).contains(words);
            }
        });
    }

    @Test
    void a_constitution_is_written_so_that_it_reads_back_the_same() {
        assertThat(charters()).hasSizeGreaterThan(20).allSatisfy((name, text) -> {
            Charter charter = CharterYaml.read(name, text);
            assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter))).isEqualTo(charter);
        });
    }

    private static void expect(String expectation, Ruling ruling) {
        if (expectation.startsWith("text~")) {
            assertThat(ruling.text()).contains(expectation.substring(5));
            return;
        }
        String[] sides = expectation.split("=", 2);
        @Nullable VoteFinding vote = ruling.detail().vote();
        @Nullable QuorumFinding quorum = ruling.detail().quorum();
        @Nullable Object found = switch (sides[0]) {
            case "outcome" -> ruling.outcome().word();
            case "method" -> ruling.detail().method();
            case "silent_on" -> String.join(",", ruling.detail().silentOn());
            case "readings" -> ruling.detail().readings().stream().map(reading -> reading.value() + ": " + reading.outcome()).collect(Collectors.joining("; "));
            case "met" -> Objects.requireNonNull(quorum).met();
            case "present" -> Objects.requireNonNull(quorum).present();
            case "quorum" -> Objects.requireNonNull(quorum).needed();
            case "for" -> Objects.requireNonNull(vote).votesFor();
            case "base" -> Objects.requireNonNull(vote).base();
            case "needed" -> Objects.requireNonNull(vote).needed();
            case "short" -> Objects.requireNonNull(vote).shortBy();
            default -> throw new IllegalStateException("Not understood: " + expectation);
        };
        assertThat(Optional.ofNullable(found).map(Object::toString).orElse("")).as(ruling.text()).isEqualTo(sides[1]);
    }
}
