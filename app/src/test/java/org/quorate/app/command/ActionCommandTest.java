package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionCommandTest {
    @TempDir
    static Path folder;

    private static String store = "";
    private final Console console = new Console();

    @BeforeAll
    static void demonstration() {
        store = folder.resolve("northfield").toString();
        assertThat(new Console().run("demo", store, "--today", "2027-01-18")).isZero();
    }

    private int action(String... words) {
        List<String> all = new ArrayList<>(List.of("action"));
        all.addAll(List.of(words));
        all.addAll(List.of("--store", store, "--today", "2027-01-18", "--as", "Ann Archer"));
        return console.run(all.toArray(String[]::new));
    }

    private JsonNode listed(String reference) throws IOException {
        Console list = new Console();
        assertThat(list.run("list", "actions", "--store", store, "--today", "2027-01-18", "--json")).isZero();
        for (JsonNode row : new ObjectMapper().readTree(list.out())) {
            if (row.path("ref").asText().equals(reference)) {
                return row;
            }
        }
        throw new AssertionError("There is no " + reference);
    }

    private String added(String words) {
        assertThat(action("add", words)).isZero();
        return console.out().replaceAll("(?s).*Added (A-\\d+):.*", "$1");
    }

    @Test
    void an_action_added_is_listed_with_owner_date_and_partner() throws IOException {
        assertThat(action("add", "director of finance: revise the split by 11 feb", "--partner", "northfield west council")).isZero();
        String reference = console.out().replaceAll("(?s).*Added (A-\\d+):.*", "$1");
        JsonNode row = listed(reference);
        assertThat(row.path("title").asText()).isEqualTo("Revise the split");
        assertThat(row.path("owner").asText()).isEqualTo("Director of Finance");
        assertThat(row.path("due").asText()).isEqualTo("2027-02-11");
        assertThat(row.path("partner").asText()).isEqualTo("Northfield West Council");
        assertThat(row.path("state").asText()).isEqualTo("open");
    }

    @Test
    void a_day_that_has_passed_is_kept_and_said_to_have_passed() {
        added("Chief Officer: find the lease by 2026-12-01");
        assertThat(console.out()).contains("Tue 1 Dec 2026 has passed, so it counts as overdue at once.");
        added("Chief Officer: find the lease by 2027-01-18");
        assertThat(console.out()).doesNotContain("has passed");
    }

    @Test
    void progress_and_every_due_date_are_kept_and_it_is_closed_at_a_meeting() throws IOException {
        String reference = added("Chief Officer: ask for replies by 25 jan");
        assertThat(action("progress", reference, "Two of three replies are in.")).isZero();
        assertThat(action("due", reference, "2027-02-25")).as("a new date needs its reason").isEqualTo(2);
        assertThat(console.err()).contains("why the date changes");
        assertThat(action("due", reference, "2027-02-25", "--why", "the survey is late")).isZero();
        assertThat(action("evidence", reference, "Three letters, in the office's file 12/4")).isZero();
        assertThat(action("close", reference, "--meeting", "latest", "--note", "All replies are in.")).isZero();
        JsonNode row = listed(reference);
        assertThat(row.path("state").asText()).isEqualTo("done");
        assertThat(row.path("closed").asText()).isEqualTo("2027-01-18");
        assertThat(row.path("due_dates").toString()).isEqualTo("[\"2027-01-25\",\"2027-02-25\"]");
        assertThat(action("close", reference)).isEqualTo(2);
        assertThat(console.err()).contains(reference + " is closed already");
    }

    @Test
    void evidence_is_kept_as_a_file_listed_carried_by_a_backup_written_out_again_and_never_public() throws IOException {
        String reference = added("Chief Officer: send the letter by 25 jan");
        Path letter = Files.writeString(folder.resolve("canary letter.pdf"), "signed");
        assertThat(action("evidence", reference, "--file", letter.toString(), "--file", folder.resolve("none.pdf").toString())).isEqualTo(2);
        assertThat(console.err()).contains("There is no file at").doesNotContain("Exception");
        assertThat(listed(reference).path("evidence")).isEmpty();

        assertThat(action("evidence", reference, "--file", letter.toString())).isZero();
        assertThat(action("evidence", reference, "Canary: seen by the office")).isZero();
        Files.delete(letter);
        JsonNode evidence = listed(reference).path("evidence");
        assertThat(evidence).hasSize(2);
        assertThat(evidence.get(0).path("file").asText()).isEqualTo("canary letter.pdf");
        assertThat(evidence.get(0).path("bytes").asLong()).isEqualTo(6);
        assertThat(evidence.get(1).path("file").isNull()).isTrue();
        assertThat(action("evidence", reference)).isZero();
        assertThat(console.out()).contains("1. canary letter.pdf (canary letter.pdf, 6 bytes, SHA-256 ", "2. Canary: seen by the office", "2 in all");
        assertThat(action("evidence", reference, "--number", "2", "-o", folder.resolve("no").toString())).isEqualTo(2);
        assertThat(console.err()).contains("kept elsewhere");
        assertThat(action("evidence", reference, "--number", "3", "-o", folder.resolve("no").toString())).isEqualTo(2);
        assertThat(console.err()).contains("has 2 pieces of evidence; there is no number 3");

        Path copy = folder.resolve("copy.quorate");
        assertThat(console.run("backup", store, "-o", copy.toString())).isZero();
        String restored = folder.resolve("restored").toString();
        assertThat(console.run("restore", copy.toString(), "--to", restored)).isZero();
        Path out = folder.resolve("out.pdf");
        assertThat(console.run("action", "evidence", reference, "--number", "1", "-o", out.toString(), "--store", restored)).as(console.err()).isZero();
        assertThat(out).hasContent("signed");
        assertThat(console.run("check", restored, "--journal")).as(console.out() + console.err()).isLessThan(2);

        Path log = folder.resolve("log.csv");
        assertThat(console.run("export", "action-log", "--public", "-o", log.toString(), "--store", store)).isZero();
        assertThat(Files.readString(log)).doesNotContainIgnoringCase("canary");
    }

    @Test
    void a_day_that_is_none_is_not_left_among_the_words_and_nothing_is_closed_at_a_meeting_still_to_come() {
        for (String day : List.of("31 feb", "2027-02-31", "31/2/2027", "30th Feb 2027")) {
            assertThat(action("add", "Chief Officer: ring the hall by " + day)).as(day).isEqualTo(2);
            assertThat(console.err()).contains("\"" + day + "\" is not a day");
        }
        String reference = added("Chief Officer: finish by 3 visits");
        assertThat(action("close", reference, "--meeting", "PB 2027-03-23")).isEqualTo(2);
        assertThat(console.err()).contains("PB 2027-03-23 is still to come");
        assertThat(action("close", reference, "--meeting", "PB 2026-04-21")).isEqualTo(2);
        assertThat(console.err()).contains("was cancelled");
        assertThat(action("return", folder.resolve("gone.xlsx").toString())).isEqualTo(2);
        assertThat(console.err()).contains("There is no file gone.xlsx");
    }

    @Test
    void a_workbook_goes_out_and_what_comes_back_is_shown_before_anything_is_taken_over() {
        added("Clerk to the Board: file the returns by 25 jan");
        String workbook = folder.resolve("ask.xlsx").toString();
        assertThat(console.run("action", "workbook", "--owner", "Clerk to the Board", "-o", workbook, "--store", store)).isZero();
        assertThat(console.out()).startsWith("Wrote 1 action to");
        assertThat(console.run("action", "return", workbook, "--store", store)).isZero();
        assertThat(console.out()).contains("0 rows change something, 0 cannot be used, 1 was left as sent out");
        assertThat(console.run("action", "return", workbook, "--store", store, "--accept", "2")).isEqualTo(2);
        assertThat(console.err()).contains("Row 2 has nothing that can be taken over");
        assertThat(console.run("action", "emails", "-o", folder.resolve("owners.zip").toString(), "--store", store)).isZero();
        assertThat(console.out()).startsWith("Drafted ");
    }

    @Test
    void an_action_that_is_not_there_and_half_a_place_are_refused_in_one_sentence() {
        assertThat(action("progress", "A-9999", "It goes well.")).isEqualTo(2);
        assertThat(console.err().strip()).startsWith("There is no action A-9999").hasLineCount(1);
        assertThat(action("add", "Chief Officer: think", "--item", "3")).isEqualTo(2);
        assertThat(console.err()).contains("both --meeting and --item");
        assertThat(action("add", "Chief Officer: think", "--partner", "Nobody")).isEqualTo(2);
        assertThat(console.err()).contains("The partners are: ");
    }
}
