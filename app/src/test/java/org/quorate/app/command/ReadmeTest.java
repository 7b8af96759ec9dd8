package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is tried as it is printed. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern VERB = Pattern.compile("^\\| `([a-z]+)` \\|.*`quorate ", Pattern.MULTILINE);

    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void the_case_of_the_readme_is_ruled_on_as_it_says() throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), block("quorate-case/1"));

        assertThat(console.run("rule", "--charter", "northfield", "--case", file.toString(), "--json")).as(console.err()).isZero();

        JsonNode vote = new ObjectMapper().readTree(console.out()).path("vote");
        assertThat(List.of(vote.path("for").asInt(), vote.path("base").asInt(), vote.path("short").asInt())).isEqualTo(List.of(8, 13, 2));
    }

    @Test
    void the_charter_of_the_readme_is_read_back_as_sentences_and_leaves_open_what_it_says() throws IOException {
        Path file = Files.writeString(folder.resolve("riverside.yaml"), block("quorate-charter/1"));

        assertThat(console.run("charter", "show", file.toString())).as(console.err()).isZero();
        assertThat(console.out()).contains("two from Council members and one from Trust members");

        assertThat(console.run("charter", "check", file.toString())).as(console.err()).isEqualTo(1);
        assertThat(console.out()).contains("casting vote");
    }

    @Test
    void the_import_file_of_the_readme_makes_a_partnership() throws IOException {
        Path file = Files.writeString(folder.resolve("partnership.yaml"), block("quorate-import/1"));
        String store = folder.resolve("north").toString();

        assertThat(console.run("import", file.toString(), "--store", store)).as(console.err()).isZero();

        console.run("list", "members", "--store", store);
        assertThat(console.out()).contains("Councillor A Example");
    }

    @Test
    void every_verb_of_the_table_is_one_the_program_knows() throws IOException {
        List<String> shown = VERB.matcher(Files.readString(README)).results().map(found -> found.group(1)).sorted().toList();
        console.run("--help");
        List<String> known = Pattern.compile("^  ([a-z]+)  ", Pattern.MULTILINE).matcher(console.out().split("Commands:", -1)[1]).results()
                .map(found -> found.group(1)).sorted().toList();

        assertThat(shown).isNotEmpty();
        assertThat(known).containsAll(shown);
    }

    private static String block(String format) throws IOException {
        return BLOCK.matcher(Files.readString(README)).results().map(found -> found.group(1))
                .filter(text -> text.startsWith("format: " + format)).findFirst().orElseThrow();
    }
}
