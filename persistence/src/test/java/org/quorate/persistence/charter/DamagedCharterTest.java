package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages charters in every way a hand may, and sees each refused where it is damaged, never read as if nothing were wrong. */
class DamagedCharterTest {

    private static final Pattern KEY = Pattern.compile("(?:^\\s*(?:- )?|[{,] ?)([a-z][a-z0-9_.-]*)(?=: )");
    private static final Set<String> FREE = Set.of("rules");
    private static final String HEAD = "format: quorate-charter/1\nkey: x\ntitle: X\nmatters: [{key: ordinary, title: Ordinary}]\n";
    private static final String BODY = """
            bodies:
              - key: board
                name: Board
                constituencies: [{name: Members, seats: 9}]
                settings:
                  quorum: 5
                  rule: simple majority
            """;

    private static String shipped(String key) {
        return CharterYaml.write(ShippedCharters.find(key).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheshire-east-hwb", "blank"})
    void a_key_spelt_wrong_is_refused_in_its_line(String charter) {
        List<String> lines = shipped(charter).lines().toList();
        Set<String> tried = new HashSet<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher key = KEY.matcher(lines.get(line).replaceAll("\"[^\"]*\"", "\"\""));
            if (key.find() && !FREE.contains(key.group(1).split("\\.", 2)[0]) && tried.add(key.group(1))) {
                List<String> damaged = new ArrayList<>(lines);
                damaged.set(line, lines.get(line).substring(0, key.end(1)) + "x" + lines.get(line).substring(key.end(1)));
                String place = "line " + (line + 1) + ",";
                assertThatThrownBy(() -> CharterYaml.read("c.yaml", String.join("\n", damaged))).as(damaged.get(line)).isInstanceOf(UnusableYaml.class)
                        .hasMessageContaining(place);
            }
        }
        assertThat(tried).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quorum: 5 | quorum: 5\\n      quorum.number: 6 | The setting board.quorum is given twice, once under another name",
        "quorum: 5 | quorum: 5\\n      quorum: 6 | line 11, column 15 (bodies[0].settings.quorum): The key quorum is given twice",
        "quorum: 5 | quorum: {readings: [5]} | For one alone write \"value\"",
        "quorum: 5 | quorum: {readings: [5, 5]} | For one alone write \"value\"",
        "quorum: 5 | quorum: 5/4 | A fraction must lie between nothing and the whole",
        "quorum: 5 | quorum: 99999999999 | is not a quorum",
        "quorum: 5 | quorum: {value: 5, settled_on: 2026-02-30} | \"2026-02-30\" is not a date",
        "quorum: 5 | closures: 30 February | names no days",
        "seats: 9 | seats: 9.5 | is not a whole number",
        "seats: 9 | seats: {from: 9, to: 3} | the least no more than the most",
        "title: X | title: [X] | A single value is expected here",
        "bodies: | bodies: board\\nrest: | A list is expected here",
        "quorum: 5 | quorum:\\t5 | This is not YAML",
        "rule: simple majority | rule: consensus, else consensus | can only fail twice",
        "rule: simple majority | notice.agenda.counts-from: notice.summons | It has none with a number of days",
        "rule: simple majority | rule: {try: [consensus], otherwise: refer to board} | The rule never ends"})
    void what_cannot_be_meant_is_refused_with_its_place(String said, String damaged, String refusal) {
        String text = (HEAD + BODY).replace(said, damaged.replace("\\n", "\n").replace("\\t", "\t"));
        assertThatThrownBy(() -> CharterYaml.read("c.yaml", text)).isInstanceOf(UnusableYaml.class).hasMessageContaining("line ").hasMessageContaining(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hello", "- a\n", "[[", "{", "bodies", "\u0000", "format: quorate-charter/1\n---\nformat: quorate-charter/1\n"})
    void what_is_no_charter_at_all_is_refused(String text) {
        assertThatThrownBy(() -> CharterYaml.read("c.yaml", text)).isInstanceOf(UnusableYaml.class).hasMessageContaining("line ");
    }

    @Test
    void brackets_without_end_are_refused() {
        assertThatThrownBy(() -> CharterYaml.read("c.yaml", HEAD + "bodies: " + "[".repeat(5_000))).isInstanceOf(UnusableYaml.class)
                .hasMessageContaining("more than 100 deep");
    }

    @Test
    void a_byte_order_mark_and_other_line_ends_change_nothing() {
        assertThat(CharterYaml.read("c.yaml", "\uFEFF" + HEAD + BODY)).isEqualTo(CharterYaml.read("c.yaml", HEAD + BODY))
                .isEqualTo(CharterYaml.read("c.yaml", (HEAD + BODY).replace("\n", "\r\n")))
                .isEqualTo(CharterYaml.read("c.yaml", (HEAD + BODY).replace("quorum: 5", "quorum: \"5\u00a0members\"")));
    }

    @Test
    void ten_errors_are_told_at_once() {
        String text = (HEAD + BODY).replace("title: X", "titel: X").replace("name: Board", "name: [x]").replace("seats: 9", "seats: x")
                .replace("rule: simple majority", "rule: five\n      nonsense: 1\n      casting-vote: maybe\n      closures: 2026-02-30\n"
                        + "      members.weight: -1\n      cadence.missed: x\n      notice.agenda.cut-off: \"25:00\"").replace("quorum: 5", "quorum: 0");
        assertThatThrownBy(() -> CharterYaml.read("c.yaml", text)).isInstanceOf(UnusableYaml.class)
                .satisfies(refused -> assertThat(String.valueOf(refused.getMessage()).lines().filter(line -> line.startsWith("c.yaml, line ")))
                        .hasSizeGreaterThan(9));
    }
}
