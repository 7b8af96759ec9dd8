package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.CharterFindings;

/**
 * What a check of a charter finds, in findings-in-words.txt: each kind at its boundary in a charter that is otherwise in order, word for word with how
 * much it weighs, what to do and the setting that would mend it.
 */
class FindingWordsTest {

    private static final List<String> IN_ORDER = List.of("board.quorum = 3", "board.quorum.who = members", "board.rule = consensus",
            "board.cadence = monthly", "board.councils.column = public", "board.trusts.column = health", "board.chair.member = yes", "assembly.quorum = 3",
            "assembly.rule = consensus", "assembly.cadence = annually", "assembly.members.column = every");

    /** A charter in order but for these lines, and what is found in it. */
    record Checked(String title, List<String> lines, List<String> finds) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Checked> charters() {
        try (InputStream file = FindingWordsTest.class.getResourceAsStream("findings-in-words.txt")) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1)).skip(1).map(FindingWordsTest::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Checked of(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        return new Checked(lines.getFirst(), lines.stream().skip(1).filter(line -> !line.startsWith("> ")).toList(),
                lines.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList());
    }

    static List<String> finds(Checked checked) {
        Charter charter = Boards.with(Boards.CHARTER, IN_ORDER);
        Map<String, Integer> filled = new HashMap<>();
        for (String line : checked.lines()) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "seats" -> charter = Boards.seated(charter, words[1], words[2]);
                case "chair" -> charter = Boards.chaired(charter, words[1], words[2]);
                case "filled" -> filled.put(words[1], Integer.valueOf(words[2]));
                case "without" -> {
                    Map<String, Setting> fewer = new java.util.LinkedHashMap<>(charter.settings());
                    fewer.remove(words[1]);
                    charter = charter.withSettings(fewer);
                }
                default -> charter = Boards.with(charter, List.of(line));
            }
        }
        return CharterFindings.of(charter, filled).stream().map(FindingWordsTest::line).toList();
    }

    private static String line(CharterFinding found) {
        return found.severity() + " " + found.about() + ": " + found.text() + " | " + found.remedy() + (found.setting() == null ? "" : " <" + found.setting()
                + ">") + (found.source().isEmpty() ? "" : " (" + found.source() + ")");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charters")
    void finds_this_and_no_more(Checked checked) {
        assertThat(finds(checked)).containsExactlyElementsOf(checked.finds());
    }
}
