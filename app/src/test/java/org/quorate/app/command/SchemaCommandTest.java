package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SchemaCommandTest {
    @TempDir
    Path folder;

    private final Console console = new Console();

    static List<Path> importFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/import"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("importFiles")
    void every_import_file_is_in_order_by_the_printed_schema(Path file) throws IOException {
        assertThat(console.run("import", "--schema")).isZero();

        assertThat(complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank", "cheshire-merseyside-2020", "northfield"})
    void a_charter_is_in_order_by_the_printed_schema(String key) throws IOException {
        console.run("charter", "show", key, "--yaml");
        String charter = console.out();
        assertThat(console.run("charter", "schema")).isZero();

        assertThat(complaints(charter)).isEmpty();
        assertThat(complaints(charter + "unheard-of: x\n")).isNotEmpty();
    }

    @Test
    void weights_and_a_clause_for_several_settings_are_in_order_by_the_printed_schema() throws IOException {
        assertThat(console.run("charter", "schema")).isZero();
        assertThat(complaints("""
                format: quorate-charter/1
                key: x
                title: X
                bodies:
                  - key: board
                    name: Board
                    constituencies: [{name: North, seats: 1}]
                    settings: {North.weight: 6, notice.agenda: {days: 3 clear days, clause: "3"}}
                """)).isEmpty();
    }

    @Test
    void the_schema_of_cases_needs_neither_charter_nor_case() throws IOException {
        assertThat(console.run("rule", "--schema")).isZero();
        assertThat(console.err()).isEmpty();

        assertThat(complaints("format: quorate-case/1\nbody: board\nseats: []\n")).isEmpty();
        assertThat(complaints("format: quorate-case/1\nbody: board\nseats: []\nmattter: ordinary\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule --charter northfield", "rule --case x.yaml", "rule --schema --charter northfield --case x.yaml",
        "import x.yaml", "import --store x", "import --schema x.yaml --store x"})
    void half_a_question_is_wrong_use(String arguments) {
        assertThat(console.run(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(console.err()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void two_charters_are_compared_setting_by_setting_with_their_clauses() throws IOException {
        console.run("charter", "show", "northfield", "--yaml");
        String changed = console.out().replace("value: \"8, including 1 local-authority and 1 nhs-commissioning\"", "value: \"9\"");
        Path other = Files.writeString(folder.resolve("other.yaml"), changed);

        assertThat(console.run("charter", "diff", "northfield", other.toString())).isZero();

        assertThat(console.out()).contains("  partnership-board.quorum\n      A  8, including 1 local-authority and 1 nhs-commissioning"
                + "  [as printed; Memorandum 8.2]\n      B  9  [as printed; Memorandum 8.2]\n").endsWith("1 setting differs.\n");
    }

    @Test
    void a_charter_does_not_differ_from_itself() {
        assertThat(console.run("charter", "diff", "northfield", "northfield")).isZero();
        assertThat(console.out()).contains("No setting differs.");
    }

    @Test
    void the_versions_of_a_store_are_compared_by_number() {
        String store = folder.resolve("north").toString();
        console.run("demo", store);

        assertThat(console.run("charter", "diff", "1", "northfield", "--store", store)).isZero();
        assertThat(console.run("charter", "diff", "1", "99", "--store", store)).isEqualTo(2);
        assertThat(console.err()).contains("no version 99");
    }

    /** What the schema that was printed last has against a file. */
    private List<String> complaints(String yaml) throws IOException {
        String json = new ObjectMapper().writeValueAsString(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(console.out())
                .validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
