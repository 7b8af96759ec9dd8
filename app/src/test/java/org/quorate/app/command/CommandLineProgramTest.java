package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {
    @TempDir
    static Path folder;

    private static String store = "";
    private final Console console = new Console();

    @BeforeAll
    static void demonstration() {
        store = folder.resolve("northfield").toString();
        assertThat(new Console().run("demo", store)).isZero();
    }

    @Test
    void a_demonstration_never_writes_over_a_store() {
        assertThat(console.run("demo", store)).isEqualTo(2);
        assertThat(console.err()).contains("already").contains("Q-S02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "items", "decisions", "actions", "members", "interests", "disputes", "recommendations"})
    void every_register_is_an_array_of_objects_with_the_keys_scripts_rely_on(String register) throws IOException {
        assertThat(console.run("list", register, "--store", store, "--json")).isZero();

        JsonNode rows = new ObjectMapper().readTree(console.out());
        assertThat(rows.isArray()).isTrue();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            List<String> keys = new ArrayList<>();
            row.fieldNames().forEachRemaining(keys::add);
            assertThat(keys).contains("ref", "body", "date", "title", "state", "owner", "due");
        });
    }

    @Test
    void a_listed_decision_tells_method_declaration_and_ruling() throws IOException {
        console.run("list", "decisions", "--store", store, "--json");

        assertThat(new ObjectMapper().readTree(console.out())).anySatisfy(decision -> {
            assertThat(decision.path("title").asText()).contains("second tranche");
            assertThat(decision.path("declared").asText()).isEqualTo("not carried");
            assertThat(decision.path("ruling").asText()).isEqualTo("not-carried");
        });
    }

    @Test
    void a_store_that_is_not_there_answers_three_in_one_plain_sentence() {
        assertThat(console.run("list", "meetings", "--store", folder.resolve("nothing").toString())).isEqualTo(3);
        assertThat(console.err().strip().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "list", "export agenda", "charter", "rule"})
    void wrong_use_answers_two_and_says_how_to_use_it(String arguments) {
        String[] given = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
        assertThat(console.run(given)).isEqualTo(2);
        assertThat(console.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void every_verb_has_help_with_an_example() {
        for (String verb : List.of("demo", "import", "list", "export", "rule", "charter", "check", "backup", "restore")) {
            assertThat(console.run(verb, "--help")).as(verb).isZero();
            assertThat(console.out()).as(verb).contains("Example");
        }
    }

    @Test
    void the_latest_minutes_are_those_of_the_last_meeting_held_and_the_latest_agenda_of_the_next_ahead() throws IOException {
        Path minutes = folder.resolve("minutes.docx");
        Path agenda = folder.resolve("agenda.docx");
        assertThat(console.run("export", "minutes", "--store", store, "--meeting", "latest", "--body", "PB", "-o", minutes.toString()))
                .isZero();
        assertThat(console.run("export", "agenda", "--store", store, "--meeting", "latest", "--body", "pb", "-o", agenda.toString()))
                .isZero();
        assertThat(Files.size(minutes)).isPositive();
        assertThat(Files.size(agenda)).isPositive();
    }

    @Test
    void a_date_with_two_meetings_lists_the_candidates_and_writes_nothing() throws IOException {
        console.run("list", "meetings", "--store", store, "--json");
        JsonNode meetings = new ObjectMapper().readTree(console.out());
        String date = meetings.get(0).path("date").asText();
        Path target = folder.resolve("nobody.docx");

        int code = console.run("export", "agenda", "--store", store, "--meeting", date, "--body", "no such body", "-o", target.toString());

        assertThat(code).isEqualTo(2);
        assertThat(console.err()).contains("Partnership Board");
        assertThat(target).doesNotExist();
    }

    @Test
    void registers_are_written_in_the_format_of_the_file() throws IOException {
        for (String kind : List.of("decision-register", "action-log")) {
            for (String ending : List.of(".xlsx", ".docx", ".csv")) {
                Path target = folder.resolve(kind + ending);
                assertThat(console.run("export", kind, "--store", store, "--public", "-o", target.toString())).as(target.toString()).isZero();
                assertThat(Files.size(target)).isPositive();
            }
        }
    }

    @Test
    void papers_of_a_body_that_does_not_meet_in_public_have_no_public_edition_and_those_of_one_that_does_have() {
        for (String kind : List.of("minutes", "agenda")) {
            for (String body : List.of("CG", "EX", "AS")) {
                Path target = folder.resolve(kind + body + ".docx");
                List<String> arguments = List.of("export", kind, "--store", store, "--meeting", "latest", "--body", body, "-o", target.toString(), "--public");
                Console said = new Console();
                boolean isOpen = body.equals("AS");
                assertThat(said.run(arguments.toArray(String[]::new))).as(said.err()).isEqualTo(isOpen ? 0 : 2);
                assertThat(said.err().isEmpty()).isEqualTo(isOpen);
                assertThat(Files.exists(target)).isEqualTo(isOpen);
                if (!isOpen) {
                    assertThat(said.err()).contains(body.equals("CG") ? "Co-ordination Group" : "Executive", ".rules.public-speaking", "members only");
                    assertThat(new Console().run(arguments.subList(0, arguments.size() - 1).toArray(String[]::new))).isZero();
                }
            }
        }
    }

    @Test
    void a_place_that_cannot_be_written_or_a_template_that_is_none_is_said_in_plain_words() throws IOException {
        Path notATemplate = Files.writeString(folder.resolve("not-a-template.docx"), "These are only words.");
        for (List<String> ending : List.of(List.of("-o", folder.resolve("nowhere").resolve("minutes.docx").toString()),
                List.of("--template", notATemplate.toString(), "-o", folder.resolve("minutes.docx").toString()))) {
            List<String> arguments = new ArrayList<>(List.of("export", "minutes", "--store", store, "--meeting", "latest"));
            arguments.addAll(ending);
            Console said = new Console();
            assertThat(said.run(arguments.toArray(String[]::new))).isEqualTo(2);
            assertThat(said.err()).isNotBlank().doesNotContain("inside the program").doesNotContain("Exception");
        }
    }

    @Test
    void wrong_use_says_in_plain_words_what_there_is_to_choose_from() {
        Map<List<String>, String> said = Map.of(
                List.of("action", "frob", "A-1", "--store", store), "There is no \"quorate action frob\"; quorate action has add, progress, due",
                List.of("dispute", "--store", store), "Say what to do first: quorate dispute has open, advance, settle",
                List.of("list", "frob", "--store", store), "\"frob\" is not one of meetings, items, decisions",
                List.of("dispute", "record", "D-3", "recommend", "--vote", "Moor=x", "--store", store), "\"x\" is not one of for, against, abstain, none",
                List.of("dispute", "record", "D-3", "recommend", "--vote", "Moor", "--store", store), "Write --vote as NAME=VOTE; \"Moor\" has no =",
                List.of("dispute", "attach", "D-3", "--about", "x", "--store", store), "\"x\" is not a whole number",
                List.of("escalation", "review", "--date", "2027-02-20", "--start", "25:00", "--chair", "X", "--store", store),
                "\"25:00\" is not a time of day; write it as in 14:00");
        said.forEach((arguments, words) -> {
            Console told = new Console();
            assertThat(told.run(arguments.toArray(String[]::new))).as(words).isEqualTo(2);
            assertThat(told.err()).contains(words).doesNotContain("java.");
        });
    }

    @Test
    void a_day_that_is_none_is_said_in_plain_words() {
        assertThat(console.run("export", "decision-register", "--store", store, "--from", "31 feb", "-o", "register.xlsx")).isEqualTo(2);
        assertThat(console.err()).contains("\"31 feb\" is not a day; write it as in 2027-01-26").doesNotContain("java.");
    }

    @Test
    void a_format_nobody_writes_is_refused() {
        Path target = folder.resolve("decisions.odt");
        assertThat(console.run("export", "decision-register", "--store", store, "-o", target.toString())).isEqualTo(2);
        assertThat(console.err()).contains(".xlsx");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_copy_restores_to_a_store_that_agrees_with_its_journal() {
        Path copy = folder.resolve("copy.quorate");
        Path restored = folder.resolve("restored");
        assertThat(console.run("backup", store, "-o", copy.toString())).isZero();
        assertThat(console.run("restore", copy.toString(), "--to", restored.toString())).isZero();
        assertThat(console.run("check", restored.toString())).isZero();
        assertThat(console.run("restore", copy.toString(), "--to", restored.toString())).isEqualTo(2);
    }

    @Test
    void the_same_day_gives_the_same_demonstration() {
        String other = folder.resolve("again").toString();
        console.run("demo", other);
        console.run("list", "decisions", "--store", other, "--json");
        String again = console.out();
        console.run("list", "decisions", "--store", store, "--json");
        assertThat(again).isEqualTo(console.out());
    }

    @Test
    void a_case_is_ruled_on_and_silence_is_an_answer() throws IOException {
        Path question = Files.writeString(folder.resolve("stage-1.yaml"), """
                format: quorate-case/1
                kind: deadline
                rule: dispute.stage-1
                start: 2021-03-01
                """);
        assertThat(console.run("rule", "--charter", "cheshire-merseyside-2020", "--case", question.toString(), "--json")).isZero();

        JsonNode ruling = new ObjectMapper().readTree(console.out());
        assertThat(ruling.path("outcome").asText()).isEqualTo("silent");
        assertThat(ruling.path("readings").toString()).contains("2021-03-31").contains("2021-04-14");
    }

    @Test
    void a_broken_case_is_refused_with_its_line() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "format: quorate-case/1\nbody: partnership-board\nmattter: ordinary\n");
        assertThat(console.run("rule", "--charter", "northfield", "--case", broken.toString())).isEqualTo(2);
        assertThat(console.err()).contains("mattter").contains("3");
    }

    @Test
    void charters_that_ship_are_listed_and_shown_with_every_silence() {
        assertThat(console.run("charter", "list")).isZero();
        assertThat(console.out()).contains("cheshire-merseyside-2020").contains("cheshire-east-hwb");
        assertThat(console.run("charter", "show", "cheshire-merseyside-2020", "--silent")).isZero();
        assertThat(console.out()).contains("partnership-board.quorum = silent").contains("A1");
    }
}
