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
    void the_demonstration_has_three_live_disputes_at_different_stages_one_settled_and_one_withdrawn() throws IOException {
        assertThat(listed("D-1").path("state").asText()).isEqualTo("settled");
        assertThat(listed("D-5").path("state").asText()).isEqualTo("withdrawn");
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

    @Test
    void what_the_charter_refuses_is_said_with_its_clause_also_when_it_is_only_asked() {
        assertThat(run(1, "dispute", "open", "A quarrel", "--party", "Coast Council", "--affected", "Coast Council", "--by", "Independent Chair",
                "--ask").out()).contains("is not a Partner").contains("(cl. ");
    }

    @Test
    void an_organisation_that_is_no_partner_is_taken_as_named_and_said_to_be_none() {
        String opened = run(0, "dispute", "open", "A supplier's bill", "--party", "Harbour Laundry Ltd", "--party", "Coast Council", "--affected",
                "Coast Council", "--affected-decided-by", "Independent Chair", "--by", "Coast Council").out();
        assertThat(opened).contains("no partner of that name is on record: Harbour Laundry Ltd.");
        run(0, "dispute", "withdraw", opened.substring(0, opened.indexOf(':')), "--by", "Coast Council");
    }

    @Test
    void only_steps_that_belong_to_a_dispute_are_said_to_be_possible() {
        assertThat(run(0, "dispute", "show", "D-4").out()).contains("extend: permitted").doesNotContain("communicate:").doesNotContain("exception:")
                .doesNotContain("agree:").doesNotContain("appoint:");
        assertThat(run(0, "dispute", "show", "D-2").out()).contains("extend: open. It depends on a rule the charter leaves open.");
    }

    @Test
    void a_step_is_asked_about_without_being_recorded() throws IOException {
        int before = listed("D-4").path("letters_owed").size();
        assertThat(run(1, "dispute", "advance", "D-4", "--by", "Executive", "--ask").out()).contains("They have not passed");
        assertThat(run(0, "dispute", "settle", "D-4", "--reason", "half each", "--ask").out()).contains("Permitted");
        assertThat(listed("D-4").path("state").asText()).isEqualTo("running");
        assertThat(listed("D-4").path("letters_owed")).hasSize(before);
    }

    @Test
    void evidence_is_attached_listed_and_written_out_again() throws IOException {
        Path file = Files.writeString(folder.resolve("count.csv"), "ward,beds");
        assertThat(run(0, "dispute", "attach", "D-2", "--file", file.toString(), "--about", "2").out()).contains("count.csv").contains("about entry 2");
        run(0, "dispute", "attach", "D-2", "--what", "Minute 12 of the Board");
        assertThat(run(0, "dispute", "evidence", "D-2").out()).contains("SHA-256").contains("Minute 12").contains("2 in all");
        run(0, "dispute", "evidence", "D-2", "1", "-o", folder.resolve("again.csv").toString());
        assertThat(folder.resolve("again.csv")).hasContent("ward,beds");
        assertThat(run(2, "dispute", "evidence", "D-2", "2", "-o", folder.resolve("no").toString()).err()).contains("kept elsewhere");
        assertThat(run(2, "dispute", "attach", "D-2", "--file", folder.resolve("nothing.pdf").toString()).err()).contains("There is no file at");
    }

    @Test
    void an_answer_is_taken_once_until_something_new_is_put_to_the_party_and_a_vote_of_nobody_on_record_is_pointed_out() {
        run(0, "dispute", "record", "D-3", "accept", "--by", "Northfield West Council");
        assertThat(run(2, "dispute", "record", "D-3", "accept", "--by", "northfield west council").err()).contains("accepted it already, on Mon 18 Jan 2027");
        run(0, "dispute", "record", "D-3", "reject", "--by", "Northfield West Council");
        assertThat(run(0, "dispute", "record", "D-3", "recommend", "--by", "Co-ordination Group", "--vote", "Moor District Council=for", "--vote",
                "Atlantis=for").out()).contains("nobody of that name is on record: Atlantis.");
        run(0, "dispute", "record", "D-3", "reject", "--by", "Northfield West Council");
        assertThat(run(2, "dispute", "attach", "D-3", "--what", "x", "--about", "-1").err()).contains("Entries are counted from 1");
    }

    @Test
    void a_letter_is_worded_by_the_partnership_and_reset() throws IOException {
        Path own = Files.writeString(folder.resolve("words.txt"), "Colleagues, {title} came back a stage.\n");
        assertThat(run(0, "dispute", "wording", "return", "--set", own.toString()).out()).contains("Colleagues, {title}");
        assertThat(run(0, "dispute", "wording", "return").out()).contains("Colleagues");
        assertThat(run(0, "dispute", "wording", "return", "--reset").out()).contains("went back a stage");
        Files.writeString(own, "Dear {colleague}");
        assertThat(run(2, "dispute", "wording", "return", "--set", own.toString()).err()).contains("{colleague}");
    }

    @Test
    void the_register_is_written_for_members_and_for_the_public_and_the_chronology_for_members_only() throws IOException {
        Path members = folder.resolve("members.csv");
        Path open = folder.resolve("public.csv");
        run(0, "export", "dispute-register", "-o", members.toString());
        assertThat(run(0, "export", "dispute-register", "--public", "-o", open.toString()).out()).contains("Kept back", "Executive")
                .doesNotContain("Partnership Board");
        assertThat(Files.readString(members)).contains("Community beds in the winter plan").contains("each council pays for its own residents");
        assertThat(Files.readString(open)).contains("D-4").contains("Stage I").doesNotContain("Community beds").doesNotContain("each council")
                .doesNotContain("Coast Council");
        run(0, "export", "dispute-register", "-o", folder.resolve("register.xlsx").toString());
        run(0, "export", "dispute-register", "-o", folder.resolve("register.docx").toString());
        run(0, "export", "dispute-chronology", "--dispute", "D-3", "-o", folder.resolve("chronology.docx").toString());
        assertThat(run(2, "export", "dispute-chronology", "--dispute", "D-3", "--public", "-o", folder.resolve("no.docx").toString()).err())
                .contains("for members only");
        Path letter = folder.resolve("letter.docx");
        assertThat(run(2, "export", "dispute-letter", "--dispute", "D-3", "--letter", "referral", "--public", "-o", letter.toString()).err())
                .contains("has no public edition");
        assertThat(letter).doesNotExist();
    }

    @Test
    void an_action_is_linked_and_shown_with_the_dispute() {
        run(0, "action", "add", "Director of Finance: cost the beds by 11 feb");
        String added = run(0, "list", "actions").out().lines().filter(line -> line.contains("ost the beds")).findFirst().orElseThrow();
        String reference = added.substring(0, added.indexOf(' '));
        assertThat(run(0, "dispute", "link", "D-3", reference).out()).contains("goes with D-3");
        assertThat(run(0, "dispute", "show", "D-3").out()).contains("ost the beds");
    }
}
