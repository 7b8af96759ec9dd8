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

/** Disputes from their beginning to their end on the command line, and what each guard of the charter refuses. */
class WholeDisputeCommandTest {
    private static final String COAST = "Coast Council";
    private static final String TRUST = "Northfield Community Health NHS Trust";
    private static final String UNDECIDED = "Social prescribing link workers";
    private static final String FUNDING = "Capital priorities, first call";

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

    private static List<JsonNode> listed(String what) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper().readTree(run(0, "list", what, "--json").out()).forEach(rows::add);
        return rows;
    }

    private static JsonNode dispute(String reference) throws IOException {
        return listed("disputes").stream().filter(row -> row.path("ref").asText().equals(reference)).findFirst().orElseThrow();
    }

    /** The part of the command line that names the item of that title. */
    private static List<String> itemOf(String title) throws IOException {
        JsonNode row = listed("items").stream().filter(one -> one.path("title").asText().equals(title)).findFirst().orElseThrow();
        return List.of("--meeting", row.path("meeting").asText(), "--item", row.path("number").asText());
    }

    private static String[] opening(String title, String by, String... more) {
        List<String> words = new ArrayList<>(List.of("dispute", "open", title, "--party", COAST, "--party", TRUST, "--affected", COAST, "--affected", TRUST,
                "--affected-decided-by", "Independent Chair", "--by", by, "--on", "2026-03-02"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private static String opened(String title, String... more) {
        String said = run(0, opening(title, COAST, more)).out();
        return said.substring(0, said.indexOf(':'));
    }

    private static String step(String reference, String day, String... words) {
        List<String> all = new ArrayList<>(List.of("dispute"));
        all.add(words[0]);
        all.add(reference);
        all.addAll(List.of(words).subList(1, words.length));
        all.addAll(List.of("--on", day));
        return run(0, all.toArray(String[]::new)).out();
    }

    private static String refused(String reference, String day, String... words) {
        List<String> all = new ArrayList<>(List.of("dispute"));
        all.add(words[0]);
        all.add(reference);
        all.addAll(List.of(words).subList(1, words.length));
        all.addAll(List.of("--on", day));
        return run(2, all.toArray(String[]::new)).err();
    }

    private static void toStageOne(String reference) {
        step(reference, "2026-03-12", "record", "fail");
        step(reference, "2026-03-12", "advance", "--by", COAST);
        step(reference, "2026-03-16", "skip", "--reason", "no place arrangements");
    }

    private static void toStageTwo(String reference) {
        toStageOne(reference);
        step(reference, "2026-04-16", "advance", "--by", "Executive");
    }

    private static void toStageThree(String reference) {
        toStageTwo(reference);
        step(reference, "2026-04-30", "record", "recommend", "--by", "Co-ordination Group", "--reason", "share the workers", "--vote",
                "Moor District Council=for", "--vote", "Northfield West Council=for", "--vote", "Northfield Acute Hospitals NHS Trust=against");
        step(reference, "2026-05-01", "record", "advise", "--by", "Executive");
        step(reference, "2026-05-08", "record", "reject", "--by", TRUST);
        step(reference, "2026-05-11", "advance", "--by", "Executive");
    }

    @Test
    void a_failed_consensus_goes_through_every_stage_to_the_boards_final_decision() throws IOException {
        String reference = opened(UNDECIDED, itemOf(UNDECIDED).toArray(String[]::new));
        toStageThree(reference);
        step(reference, "2026-05-20", "record", "appoint", "--by", "Chief Officer", "--reason", "a retired judge");
        step(reference, "2026-06-20", "record", "fail");
        step(reference, "2026-06-22", "advance", "--by", COAST);
        assertThat(step(reference, "2026-07-07", "record", "decide", "--by", "Partnership Board", "--reason", "two workers for each place"))
                .contains("Stage IV, decided").contains("Advice of a decision");
        step(reference, "2026-07-08", "record", "advise", "--by", "Partnership Board");
        assertThat(dispute(reference).path("stage").asText()).isEqualTo("Stage IV");
        assertThat(dispute(reference).path("state").asText()).isEqualTo("decided");
        assertThat(refused(reference, "2026-07-09", "settle", "--reason", "too late")).contains("It has ended");
    }

    @Test
    void one_is_settled_at_stage_two() throws IOException {
        String reference = opened("Link workers at weekends");
        toStageTwo(reference);
        assertThat(step(reference, "2026-04-20", "settle", "--by", COAST, "--reason", "each pays half")).contains("Stage II, settled")
                .contains("Settlement of a dispute");
        assertThat(dispute(reference).path("state").asText()).isEqualTo("settled");
    }

    @Test
    void one_is_withdrawn_by_whoever_brought_it() throws IOException {
        String reference = opened("Link workers at night");
        assertThat(step(reference, "2026-03-05", "withdraw", "--by", COAST)).contains("withdrawn").contains("Withdrawal of a dispute");
        assertThat(dispute(reference).path("state").asText()).isEqualTo("withdrawn");
    }

    @Test
    void who_may_not_refer_is_told_the_clause_and_who_may() {
        assertThat(run(2, opening("A quarrel", "Independent Chair")).err()).contains("is not a Partner").contains("when an affected partner brings it")
                .contains("cl. 11.1");
        assertThat(run(2, opening("A quarrel", "Moor District Council")).err()).contains("Moor District Council is not an affected Partner")
                .contains("when an affected partner brings it").contains("cl. 11.1");
        assertThat(run(2, opening("A quarrel", "Executive")).err()).contains("Executive is not a Partner").contains("cl. 11.1");
        assertThat(run(2, "dispute", "open", "A quarrel", "--party", COAST, "--affected", COAST, "--affected-decided-by", TRUST, "--by", COAST).err())
                .contains("who does not decide it").contains("Whoever presides").contains("cl. 11.1");
    }

    @Test
    void what_may_not_be_referred_is_told_the_clause_and_where_it_belongs() throws IOException {
        assertThat(run(2, opening(FUNDING, COAST, itemOf(FUNDING).toArray(String[]::new))).err()).contains("may not be referred to dispute resolution")
                .contains("The body itself may take it up again").contains("cl. 9.4");
        assertThat(run(2, opening("A forum's choice", COAST, "--level", "delegated")).err()).contains("forum's own memorandum")
                .contains("It may be raised under").contains("cl. 11.7");
        assertThat(listed("disputes")).noneMatch(row -> row.path("title").asText().equals("A forum's choice"));
    }

    @Test
    void a_stage_is_not_left_before_its_time_passed_over_or_jumped() {
        String reference = opened("Link workers in schools");
        assertThat(refused(reference, "2026-03-03", "skip", "--reason", "in a hurry")).contains("where necessary")
                .contains("gone through, or recorded as failed").contains("cl. 11.1");
        assertThat(refused(reference, "2026-03-03", "back", "--reason", "to think")).contains("This is the first stage").contains("cl. 11.1");
        toStageOne(reference);
        assertThat(refused(reference, "2026-03-17", "skip", "--reason", "in a hurry")).contains("where necessary").contains("cl. 11.3");
        assertThat(refused(reference, "2026-03-17", "advance", "--by", "Executive")).contains("They have not passed")
                .contains("It may go on from Thu 16 Apr 2026").contains("cl. 11.3");
        assertThat(refused(reference, "2026-03-17", "back")).contains("needs a reason").contains("Give the reason").contains("cl. 11.3");
        assertThat(step(reference, "2026-03-17", "back", "--reason", "place arrangements were made")).contains("Place");
    }

    @Test
    void each_stage_produces_only_what_the_charter_says_and_only_through_whoever_acts_there() {
        String reference = opened("Link workers in prisons");
        toStageOne(reference);
        assertThat(refused(reference, "2026-03-17", "record", "decide", "--by", "Executive", "--reason", "so be it"))
                .contains("This stage produces an agreement, not a decision").contains("Record that the parties settle").contains("cl. 11.3");
        assertThat(refused(reference, "2026-03-17", "record", "recommend", "--by", "Executive", "--reason", "so be it"))
                .contains("not a recommendation").contains("cl. 11.3");
        step(reference, "2026-04-16", "advance", "--by", "Executive");
        assertThat(refused(reference, "2026-04-17", "record", "decide", "--by", "Co-ordination Group", "--reason", "so be it"))
                .contains("This stage produces a recommendation, not a decision").contains("cl. 11.4");
        assertThat(refused(reference, "2026-04-17", "record", "recommend", "--by", "Executive", "--reason", "so be it"))
                .contains("Co-ordination Group acts, not Executive").contains("It may be done by Co-ordination Group").contains("cl. 11.4");
        assertThat(refused(reference, "2026-04-17", "record", "recommend", "--by", "Co-ordination Group", "--reason", "so be it", "--vote", COAST + "=for",
                "--vote", "Moor District Council=against", "--vote", "Northfield West Council=for", "--vote", "North Primary Care Network=against"))
                .contains("Not carried").contains("cl. 11.4");
        assertThat(refused(reference, "2026-04-17", "record", "advise", "--by", "Co-ordination Group")).contains("by Executive, not by Co-ordination Group")
                .contains("Send it in the name of Executive").contains("cl. 11.4");
        assertThat(refused(reference, "2026-04-17", "record", "reject", "--by", "Moor District Council")).contains("is not a party").contains("cl. 11.5");
    }

    @Test
    void the_facilitator_is_appointed_by_the_chief_officer_and_only_what_was_not_accepted_comes_there() {
        String reference = opened("Link workers in hostels");
        toStageTwo(reference);
        step(reference, "2026-04-30", "record", "recommend", "--by", "Co-ordination Group", "--reason", "share them");
        assertThat(refused(reference, "2026-05-01", "advance", "--by", "Executive")).contains("They have not passed").contains("cl. 11.4");
        step(reference, "2026-05-02", "record", "accept", "--by", COAST);
        step(reference, "2026-05-02", "record", "reject", "--by", TRUST);
        step(reference, "2026-05-03", "advance", "--by", "Executive");
        assertThat(refused(reference, "2026-05-04", "record", "appoint", "--by", COAST, "--reason", "a friend")).contains("by Chief Officer, not by " + COAST)
                .contains("It may be made by Chief Officer").contains("cl. 11.5");
        assertThat(refused(reference, "2026-05-04", "record", "decide", "--by", "facilitator", "--reason", "so be it")).contains("produces an agreement")
                .contains("cl. 11.5");
        assertThat(refused(reference, "2026-05-04", "advance", "--by", "Executive")).contains("Stage IV follows only when the stage before has failed")
                .contains("Record which of these has happened").contains("cl. 11.6");
    }
}
