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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.VoteFinding;

/** Tries the clauses of decision-cases.txt: each is read as a charter, written and read again, and ruled on under every line of its table. */
class DecisionCasesTest {

    private static final Rulings RULINGS = new Rulings(BankHolidays.none());

    /** One line of a clause's table, or the words of its refusal. */
    record Line(String clause, String charter, String votes, String expected) {
        @Override
        public String toString() {
            return clause + ": " + votes + " " + expected;
        }
    }

    static Stream<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String block : text().split("(?m)^=== ", -1)) {
            if (!block.startsWith("#")) {
                clause(block.lines().filter(line -> !line.isBlank()).toList(), lines);
            }
        }
        return lines.stream();
    }

    private static void clause(List<String> block, List<Line> lines) {
        StringBuilder constituencies = new StringBuilder();
        StringBuilder settings = new StringBuilder("      quorum: 1\n");
        String top = "";
        for (String line : block.subList(1, block.size())) {
            String rest = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("members: ")) {
                for (String member : rest.split(", ", -1)) {
                    String[] words = member.split(" ", -1);
                    constituencies.append("      - {key: ").append(words[0]).append(", name: ").append(words[0].replace('-', ' ')).append(", seats: ")
                            .append(words[1].equals("0") ? "{from: 0}" : words[1]).append("}\n");
                }
            } else if (line.startsWith("rule: ")) {
                settings.append("      ordinary.rule: ").append(rest.startsWith("{") ? rest : '"' + rest + '"').append('\n');
            } else if (line.startsWith("set: ")) {
                settings.append("      ").append(rest).append('\n');
            } else if (line.startsWith("body: ")) {
                top = "    " + rest + "\n";
            } else if (line.startsWith("| ")) {
                String[] sides = rest.split(" → ", 2);
                lines.add(new Line(block.getFirst(), charter(constituencies, top, settings), sides[0].strip(), sides[1].strip()));
            } else if (line.startsWith("refused: ")) {
                lines.add(new Line(block.getFirst(), charter(constituencies, top, settings), "", rest));
            } else {
                throw new IllegalStateException("Not understood: " + line);
            }
        }
    }

    private static String charter(StringBuilder constituencies, String top, StringBuilder settings) {
        return "format: quorate-charter/1\nkey: test\ntitle: Test\nmatters:\n  - {key: ordinary, title: Ordinary}\n  - {key: budget, title: Budget}\nbodies:\n"
                + "  - key: board\n    name: Board\n    chair: Chair\n" + top + (constituencies.isEmpty() ? "" : "    constituencies:\n" + constituencies)
                + "    settings:\n" + settings + "  - {key: executive, name: Executive}\n";
    }

    private static String text() {
        try (InputStream file = DecisionCasesTest.class.getResourceAsStream("decision-cases.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void rules_as_the_clause_says(Line line) {
        if (line.votes().isEmpty()) {
            assertThatThrownBy(() -> CharterYaml.read("charter.yaml", line.charter())).hasMessageContaining("line ").hasMessageContaining(line.expected());
            return;
        }
        Charter charter = CharterYaml.read("charter.yaml", line.charter());
        assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter))).isEqualTo(charter);
        Ruling ruling = RULINGS.rule(charter, CaseYaml.read("case.yaml", question(line.votes())));
        String[] expected = line.expected().split(" & ", -1);
        assertThat(ruling.outcome().word()).as(ruling.text()).isEqualTo(expected[0]);
        for (String more : List.of(expected).subList(1, expected.length)) {
            expect(more, ruling);
        }
        assertThat(ruling.text()).doesNotContain("null");
    }

    private static String question(String votes) {
        String[] parts = votes.split(" ; ", -1);
        Map<String, String> counts = new LinkedHashMap<>();
        String[] words = parts[0].split(" ", -1);
        for (int index = 0; index < words.length; index += 2) {
            counts.put(words[index], words[index + 1]);
        }
        String matter = List.of(parts).stream().anyMatch(part -> part.startsWith("matter:")) ? "" : "matter: ordinary\n";
        String more = List.of(parts).subList(1, parts.length).stream().map(part -> part + "\n").collect(Collectors.joining());
        return "format: quorate-case/1\nbody: board\n" + matter + more + "counts:\n" + counts.entrySet().stream()
                .map(entry -> "  " + entry.getKey() + ": " + count(entry.getValue()) + "\n").collect(Collectors.joining());
    }

    /** "3/2/1/4" is 3 for, 2 against, 1 abstaining and 4 away; with letters "3agree 1object" it is positions. */
    private static String count(String votes) {
        if (votes.matches(".*[a-z].*")) {
            String positions = Stream.of(votes.split("\\+", -1)).map(part -> part.replaceFirst("(\\d+)([a-z_]+)", "$2: $1")).collect(Collectors.joining(", "));
            int here = Stream.of(votes.split("\\+", -1)).mapToInt(part -> Integer.parseInt(part.replaceAll("\\D", ""))).sum();
            return "{seats: " + here + ", present: " + here + ", " + positions + "}";
        }
        int[] numbers = Stream.of((votes + "/0/0/0").split("/", -1)).mapToInt(Integer::parseInt).toArray();
        int here = numbers[0] + numbers[1] + numbers[2];
        return "{seats: " + (here + numbers[3]) + ", present: " + here + ", for: " + numbers[0] + ", against: " + numbers[1] + ", abstain: " + numbers[2] + "}";
    }

    private static void expect(String expectation, Ruling ruling) {
        if (expectation.startsWith("text~")) {
            assertThat(ruling.text()).contains(expectation.substring(5));
            return;
        }
        String[] sides = expectation.split("=", 2);
        VoteFinding vote = ruling.detail().vote();
        Object found = switch (sides[0]) {
            case "method" -> ruling.detail().method();
            case "headline" -> ruling.headline();
            case "silent_on" -> String.join(",", ruling.detail().silentOn());
            case "for" -> Objects.requireNonNull(vote).votesFor();
            case "base" -> Objects.requireNonNull(vote).base();
            case "needed" -> Objects.requireNonNull(vote).needed();
            case "short" -> Objects.requireNonNull(vote).shortBy();
            case "within" -> Objects.requireNonNull(vote).within().stream()
                    .map(group -> group.group() + " " + group.votesFor() + " of " + group.needed()).collect(Collectors.joining(", "));
            default -> throw new IllegalStateException("Not understood: " + expectation);
        };
        assertThat(String.valueOf(found)).as(ruling.text()).isEqualTo(sides[1]);
    }
}
