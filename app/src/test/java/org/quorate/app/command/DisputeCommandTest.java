package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dispute from the command line, beside those of the demonstration partnership. */
class DisputeCommandTest {
    @TempDir
    static Path folder;

    private static String store = "";

    @BeforeAll
    static void demonstration() {
        store = folder.resolve("northfield").toString();
        assertThat(new Console().run("demo", store, "--today", "2027-01-18")).isZero();
    }

    private static Console run(int code, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store, "--today", "2027-01-18"));
        Console console = new Console();
        assertThat(console.run(all.toArray(String[]::new))).as(console.err() + console.out()).isEqualTo(code);
        return console;
    }

    private static JsonNode listed(String reference) throws IOException {
        for (JsonNode row : new ObjectMapper().readTree(run(0, "list", "disputes", "--json").out())) {
            if (row.path("ref").asText().equals(reference)) {
                return row;
            }
        }
        throw new AssertionError("There is no " + reference + ".");
    }

    @Test
    void the_demonstration_has_three_live_disputes_at_different_stages_and_one_settled() throws IOException {
        assertThat(listed("D-1").path("state").asText()).isEqualTo("settled");
        assertThat(List.of(listed("D-2").path("stage").asText(), listed("D-3").path("stage").asText(), listed("D-4").path("stage").asText()))
                .containsExactly("Stage III", "Stage II", "Stage I");
        assertThat(listed("D-4").path("due").asText()).isEqualTo("2027-01-22");
        assertThat(listed("D-3").path("letters_owed").toString()).contains("advice");
        assertThat(run(0, "dispute", "show", "D-4").out()).contains("Stage I").contains("where the community beds").contains("settle: permitted");
    }

    @Test
    void a_dispute_is_opened_taken_on_and_withdrawn() throws IOException {
        String opened = run(0, "dispute", "open", "Who chairs the forum", "--party", "Coast Council", "--party", "Moor District Council", "--affected",
                "Coast Council", "--affected-decided-by", "Independent Chair", "--by", "Coast Council", "--on", "2027-01-04").out();
        String reference = opened.substring(0, opened.indexOf(':'));
        assertThat(opened).contains("Good faith").contains("Letter to send: Notice of a dispute");
        assertThat(run(2, "dispute", "skip", reference, "--on", "2027-01-05").err()).contains("where necessary");
        run(0, "dispute", "record", reference, "fail", "--on", "2027-01-06");
        run(0, "dispute", "advance", reference, "--by", "Coast Council", "--on", "2027-01-06");
        run(0, "dispute", "skip", reference, "--on", "2027-01-07", "--reason", "no place arrangements");
        assertThat(listed(reference).path("stage").asText()).isEqualTo("Stage I");
        run(0, "dispute", "letter", reference, "opening", "--from", "Executive", "--on", "2027-01-05");
        assertThat(run(0, "dispute", "withdraw", reference, "--by", "Coast Council", "--on", "2027-01-10").out()).contains("withdrawn");
        assertThat(listed(reference).path("due").isNull()).isTrue();
    }

    @Test
    void who_may_not_open_one_is_told_why() {
        assertThat(run(2, "dispute", "open", "A quarrel", "--party", "Coast Council", "--affected", "Coast Council", "--by", "Independent Chair").err())
                .contains("is not a Partner").contains("when an affected partner brings it");
        assertThat(run(2, "dispute", "open", "A quarrel", "--party", "Coast Council").err()).contains("Say who brings it");
        assertThat(run(2, "dispute", "record", "D-2", "arbitrate").err()).contains("not a step of a dispute");
        assertThat(run(2, "dispute", "advance", "D-99").err()).contains("There is no dispute D-99").contains("D-1, D-2");
        assertThat(run(2, "dispute", "letter", "D-1", "opening", "--from", "Executive").err()).contains("Nothing in D-1 asks for");
    }
}
