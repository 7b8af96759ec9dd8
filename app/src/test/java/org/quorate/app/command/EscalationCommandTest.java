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

/** Escalations, levels of assurance and segments from the command line, beside those of the demonstration partnership. */
class EscalationCommandTest {
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
        for (JsonNode row : new ObjectMapper().readTree(run(0, "list", "escalations", "--json").out())) {
            if (row.path("ref").asText().equals(reference)) {
                return row;
            }
        }
        throw new AssertionError("There is no " + reference + ".");
    }

    @Test
    void the_demonstration_has_one_in_each_state_a_secretary_has_to_know() throws IOException {
        assertThat(listed("E-1").path("state").asText()).isEqualTo("closed");
        assertThat(listed("E-2").path("state").asText()).isEqualTo("exceptional circumstances");
        assertThat(listed("E-3").path("state").asText()).isEqualTo("awaiting approval");
        assertThat(listed("E-3").path("waits_for").asText()).isEqualTo("the approval of NHS England");
        assertThat(listed("E-4").path("state").asText()).isEqualTo("awaiting consent");
        assertThat(listed("E-4").path("owner").asText()).isEqualTo("NHS Northfield Commissioning");
        assertThat(listed("E-5").path("formal").asBoolean()).isFalse();
        assertThat(listed("E-5").fieldNames()).toIterable().startsWith("ref", "body", "date", "title", "state", "owner", "due");
    }

    @Test
    void a_concern_is_proposed_agreed_approved_by_both_and_only_then_communicated() throws IOException {
        String opened = run(0, "escalation", "concern", "Waits for hearing aids", "--about", "Northfield Community Health NHS Trust", "--by",
                "NHSE", "--on", "2027-01-04", "--theme", "access").out();
        String reference = opened.substring(0, opened.indexOf(':'));
        run(0, "escalation", "discuss", reference, "--by", "NHSE", "--on", "2027-01-05");
        run(0, "escalation", "propose", "--concern", reference, "--by", "NHSE", "--on", "2027-01-06");
        run(0, "escalation", "raise", reference, "--by", "NHSE", "--meeting", "Quarterly Review", "--on", "2027-01-07");
        run(0, "escalation", "agree", reference, "--by", "NHS Northfield Commissioning leadership team", "--on", "2027-01-08");
        run(0, "escalation", "approve", reference, "--by", "NHSE", "--form", "email", "--on", "2027-01-09");
        assertThat(run(2, "escalation", "communicate", reference, "--by", "NHSE", "--on", "2027-01-10").err())
                .contains("the approval of NHS Northfield Commissioning is not on record").contains("Oversight agreement 5.5");
        run(0, "escalation", "approve", reference, "--by", "NHS Northfield Commissioning", "--form", "letter", "--on", "2027-01-11");
        run(0, "escalation", "communicate", reference, "--by", "NHSE", "--on", "2027-01-12");
        assertThat(listed(reference).path("state").asText()).isEqualTo("communicated");
        assertThat(run(0, "escalation", "show", reference).out()).contains("Communicated to the organisation, NHS England")
                .contains("advance: refused").contains("single identified lead");
    }

    @Test
    void an_organisation_that_is_no_partner_is_taken_as_named_and_said_to_be_none() {
        assertThat(run(0, "escalation", "concern", "Late returns", "--about", "Harbour Laundry Ltd", "--by", "NHSE").out())
                .contains("no partner of that name is on record: Harbour Laundry Ltd.");
        assertThat(run(0, "escalation", "concern", "Late returns", "--about", "Coast Council", "--by", "NHSE").out()).doesNotContain("no partner of that name");
    }

    @Test
    void wrong_use_is_told_plainly() {
        assertThat(run(2, "escalation", "propose", "Old matter", "--about", "Coast Council", "--by", "NHSE", "--arisen", "2022-06-30").err())
                .contains("lies outside").contains("Oversight agreement 5.1");
        assertThat(run(2, "escalation", "propose", "--by", "NHSE").err()).contains("Say what the concern is");
        assertThat(run(2, "escalation", "raise", "E-99", "--by", "NHSE").err()).contains("There is no escalation E-99").contains("E-1, E-2");
        assertThat(run(2, "escalation", "raise", "E-3", "--by", "NHSE", "--on", "2027-02-01").err()).contains("still to come");
    }

    @Test
    void levels_are_moved_and_shown() {
        assertThat(run(2, "assurance", "move", "Northfield Community Health NHS Trust", "enhanced", "--by", "NHSE").err())
                .contains("only with a recorded reason");
        assertThat(run(0, "assurance", "move", "Northfield Community Health NHS Trust", "enhanced", "--by", "NHS Northfield Commissioning", "--risk",
                "agency staff").out()).contains("Enhanced since Mon 18 Jan 2027").contains("Finding: No action or improvement plan");
        assertThat(run(0, "assurance", "show").out()).contains("Northfield Mental Health NHS Trust: Intensive");
        assertThat(run(0, "assurance", "show", "Northfield Mental Health NHS Trust").out()).contains("Routine").contains("Enhanced, NHS England");
    }

    @Test
    void segments_are_recommended_apart_from_being_decided() {
        assertThat(run(0, "segment", "show").out()).contains("Finding: Nothing is on record for Q1 2026/27.")
                .contains("Finding: Nobody has decided the segment of Q3 2026/27.");
        run(0, "segment", "recommend", "3", "--quarter", "Q3 2026/27", "--organisation", "Coast Council", "--by", "Segmentation meeting");
        assertThat(run(2, "segment", "decide", "3", "--quarter", "Q3 2026/27", "--organisation", "Coast Council", "--by", "Assembly").err())
                .contains("NHS England acts, not Assembly");
        assertThat(run(0, "segment", "show", "Coast Council").out()).contains("recommended 3").contains("decided –");
        assertThat(run(2, "segment", "decide", "7", "--quarter", "Q3 2026/27", "--by", "NHS England").err()).contains("1, 2, 3 or 4");
        assertThat(run(2, "segment", "decide", "3", "--quarter", "spring", "--by", "NHS England").err()).contains("Q2 2022/23");
    }

    @Test
    void the_public_register_says_only_that_one_exists_once_the_organisation_was_told() throws IOException {
        Path members = folder.resolve("members.csv");
        Path forPublic = folder.resolve("public.csv");
        run(0, "export", "escalation-register", "-o", members.toString());
        run(0, "export", "escalation-register", "--public", "--from", "2026-01-01", "-o", forPublic.toString());
        assertThat(Files.readString(members)).contains("Overspend on agency staff").contains("E-4").contains("Early concern");
        assertThat(Files.readString(forPublic)).contains("Northfield Acute Hospitals NHS Trust").contains("Formal escalation").contains("Closed")
                .doesNotContain("Northfield Mental Health NHS Trust").doesNotContain("E-").doesNotContain("scans").doesNotContain("Director");
    }
}
