package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;

class RecommendationCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--today", "2027-01-18"));
        return CommandLineProgram.run(all.toArray(String[]::new), new Terminal(new PrintWriter(out, true), new PrintWriter(err, true),
                Clock.fixed(Instant.parse("2027-01-18T12:00:00Z"), Acting.ZONE)));
    }

    private String store() {
        return folder.resolve("northfield").toString();
    }

    private JsonNode listed() throws IOException {
        assertThat(run("list", "recommendations", "--store", store(), "--json")).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private JsonNode row(String reference) throws IOException {
        for (JsonNode row : listed()) {
            if (row.get("ref").asText().equals(reference)) {
                return row;
            }
        }
        throw new AssertionError("no " + reference);
    }

    @Test
    void a_recommendation_goes_from_making_to_its_answer_by_commands_and_findings_give_exit_1() throws IOException {
        run("demo", store());
        assertThat(run("recommendation", "make", "Stroke services", "--from", "Executive", "--route", "portfolio", "--store", store())).isEqualTo(1);
        assertThat(out.toString()).contains("R-12: Stroke services. Made, not sent", "Finding: It was made by the Executive");
        assertThat(run("recommendation", "make", "Stroke services", "--from", "Co-ordination Group", "--route", "portfolio", "--store", store())).isZero();
        assertThat(run("recommendation", "send", "R-13", "--store", store())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("On the agenda of PB 2027-01-26");
        assertThat(row("R-13").get("owner").asText()).isEqualTo("Partnership Board");
        assertThat(run("recommendation", "answer", "R-13", "perhaps", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("not an answer", "referred-on");
        assertThat(run("recommendation", "answer", "R-13", "accepted", "--words", "Signed off", "--store", store())).isZero();
        assertThat(out.toString()).contains("was given before PB 2027-01-26 (Tue 26 Jan 2027), on whose agenda it stands, and why is not on record");
        JsonNode signed = row("R-13");
        assertThat(signed.get("state").asText()).isEqualTo("to go on");
        assertThat(signed.get("steps").get(1).asText()).isEqualTo("Sign off, Partnership Board: done");
        assertThat(run("recommendation", "answer", "R-13", "accepted", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("Send it first");
        assertThat(run("recommendation", "show", "R-13", "--store", store())).isZero();
        assertThat(out.toString()).contains("answer: refused.", "Next on its route: Review, Assembly (Memorandum 12.3).");
    }

    @Test
    void every_row_has_the_fields_of_the_contract_and_lettered_points_are_rows() throws IOException {
        run("demo", store());
        for (JsonNode row : listed()) {
            for (String field : List.of("ref", "body", "date", "title", "state", "owner", "due")) {
                assertThat(row.has(field)).as(field).isTrue();
            }
        }
        assertThat(row("R-6 E").get("sub_items").get(0).asText()).startsWith("i. ");
        assertThat(row("R-5").get("owner").asText()).isEqualTo("6 of 12 partners");
        assertThat(run("recommendation", "ratify", "R-5", "Moor District Council", "supports", "--form", "fax", "--store", store())).isZero();
        assertThat(row("R-5").get("owner").asText()).isEqualTo("5 of 12 partners");
    }

    @Test
    void a_lettered_point_is_addressed_to_partners_answered_by_each_and_carried_out_when_the_last_has_done_its_part() throws IOException {
        run("demo", store());
        Path points = folder.resolve("points.txt");
        Files.writeString(points, "A. Name a lead [partners: coast council; Moor District Council] [by 2027-03-19]\nB. Thank the partners\n");
        assertThat(run("recommendation", "make", "Leads", "--author", "Jo Roe", "--points", points.toString(), "--store", store())).as(err.toString()).isZero();
        assertThat(row("R-12 A").get("owner").asText()).isEqualTo("2 of 2 partners");
        assertThat(run("recommendation", "reply", "R-12", "A", "Coast Council", "supports", "--by", "Leader", "--store", store())).isZero();
        assertThat(out.toString()).contains("A. Name a lead", "Coast Council: Supports, Mon 18 Jan 2027, Leader", "Moor District Council: Has not answered");
        assertThat(row("R-12 A").get("owner").asText()).isEqualTo("Moor District Council");
        assertThat(row("R-12 A").get("awaited").get(0).asText()).isEqualTo("Moor District Council");
        assertThat(run("recommendation", "reply", "R-12", "A", "Healthwatch Northfield", "supports", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("is not addressed to Healthwatch Northfield, but to Coast Council, Moor District Council");
        assertThat(run("recommendation", "reply", "R-12", "B", "Coast Council", "supports", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("addressed to nobody in particular");
        assertThat(run("recommendation", "done", "R-12", "--point", "A", "--partner", "Coast Council", "--store", store())).isZero();
        assertThat(run("recommendation", "done", "R-12", "--point", "A", "--partner", "Moor District Council", "--store", store())).isZero();
        assertThat(row("R-12 A").get("state").asText()).isEqualTo("carried out");
        assertThat(run("recommendation", "address", "R-12", "B", "--partner", "Harbour Laundry", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("\"Harbour Laundry\", which is no partner on record", "Coast Council");
        assertThat(run("recommendation", "address", "R-12", "B", "--partner", "Coast Council", "--store", store())).isZero();
        Path register = folder.resolve("register.csv");
        assertThat(run("export", "recommendations", "--store", store(), "-o", register.toString())).isZero();
        assertThat(Files.readString(register)).contains("For: Coast Council; Moor District Council", "Partners' answers");
        assertThat(run("export", "recommendations", "--store", store(), "--public", "-o", register.toString())).isZero();
        assertThat(Files.readString(register)).contains("For: Coast Council; Moor District Council; Northfield East Council")
                .as("what a partner answered is the office's to keep").doesNotContain("Partners' answers", "names its own representative");
        Path report = folder.resolve("leads.docx");
        assertThat(run("export", "recommendation-report", "--recommendation", "R-12", "--store", store(), "-o", report.toString())).isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(report))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).contains("Name a lead (for Coast Council and Moor District Council)");
        }
    }

    @Test
    void a_decision_on_a_routed_matter_that_nothing_brought_there_is_a_finding_of_the_routes() {
        run("demo", store());
        assertThat(run("recommendation", "routes", "--store", store())).isEqualTo(1);
        assertThat(out.toString()).contains("portfolio: Portfolio of programmes", "Propose, Co-ordination Group (Memorandum 12.1)",
                "Capital priorities, second call", "no recommendation on record was proposed by Co-ordination Group before");
    }

    @Test
    void the_public_register_leaves_out_what_arose_in_part_2_and_every_finding() throws IOException {
        run("demo", store());
        Path full = folder.resolve("full.csv");
        Path open = folder.resolve("public.csv");
        assertThat(run("export", "recommendations", "--store", store(), "-o", full.toString())).isZero();
        assertThat(run("export", "recommendations", "--store", store(), "--public", "-o", open.toString())).isZero();
        assertThat(Files.readString(full)).contains("Two posts in the programme office", "without being proposed");
        assertThat(Files.readString(open)).doesNotContain("Two posts", "without being proposed", "R-10").contains("R-5")
                .as("made by a group that does not meet in public, and not before one that does").doesNotContain("R-11", "A second virtual ward");
    }

    @Test
    void the_report_of_january_2021_is_imported_once_and_printed_in_its_form_with_real_numbering() throws IOException {
        Path file = folder.resolve("report.yaml");
        try (InputStream in = Objects.requireNonNull(RecommendationCommandTest.class.getResourceAsStream("/import/recommendations-january-2021.yaml"))) {
            Files.copy(in, file);
        }
        assertThat(run("import", file.toString(), "--store", store())).as(err.toString()).isZero();
        assertThat(run("import", file.toString(), "--store", store())).isZero();
        assertThat(listed()).hasSize(12);
        JsonNode review = row("R-1 E");
        assertThat(review.get("due").isNull()).as("which counts is not said").isTrue();
        assertThat(review.get("due_text").asText()).startsWith("by Thu 31 Mar 2022 or after implementation of any legislation");
        assertThat(review.get("due_open").asText()).contains("Which of the two counts is not said");
        assertThat(row("R-1 F").get("sub_items")).hasSize(12);
        assertThat(row("R-1 G").get("sub_items").get(10).asText()).startsWith("xi. ");
        assertThat(row("R-1 K").get("sub_items")).hasSize(7);
        Path report = folder.resolve("report.docx");
        assertThat(run("export", "recommendation-report", "--recommendation", "R-1", "--store", store(), "-o", report.toString())).as(err.toString()).isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(report))) {
            assertThat(document.getTables().getFirst().getRow(2).getCell(1).getText()).isEqualTo("27/01/21");
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "upperLetter".equals(paragraph.getNumFmt())).hasSize(11)
                    .extracting(XWPFParagraph::getNumID).containsOnly(document.getParagraphs().stream()
                            .filter(paragraph -> "upperLetter".equals(paragraph.getNumFmt())).findFirst().orElseThrow().getNumID());
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "lowerRoman".equals(paragraph.getNumFmt())).hasSize(18);
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "bullet".equals(paragraph.getNumFmt())).hasSize(12);
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).contains("3. Recommendations");
        }
    }

    @Test
    void a_wrong_recommendation_in_an_import_file_writes_nothing_and_names_every_mistake_with_its_line() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(file, """
                format: quorate-import/1
                recommendations:
                  - title: No maker
                    date: 2021-01-27
                  - title: Wrong letters
                    author: Somebody
                    date: 2021-01-27
                    asked: think
                    points:
                      - {letter: B, text: First, category: soon}
                """);
        assertThat(run("import", file.toString(), "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("needs \"from\"", "is A, not B", "asked", "category", "Line 3");
        assertThat(Files.exists(folder.resolve("northfield.mv.db"))).isFalse();
    }

    @Test
    void a_point_addressed_to_nobody_on_record_is_refused_and_nothing_is_imported() throws IOException {
        Path file = folder.resolve("stranger.yaml");
        Files.writeString(file, """
                format: quorate-import/1
                partners: [{name: Coast Council, type: Local authority}]
                recommendations:
                  - title: Leads
                    author: Somebody
                    date: 2021-01-27
                    points: [{text: Name a lead, partners: [Coast Council, Harbour Laundry]}]
                """);
        assertThat(run("import", file.toString(), "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("\"Harbour Laundry\", which is no partner on record");
        Files.writeString(file, Files.readString(file).replace(", Harbour Laundry", ""));
        assertThat(run("import", file.toString(), "--store", store())).as(err.toString()).isZero();
        assertThat(row("R-1 A").get("owner").asText()).isEqualTo("Coast Council");
    }
}
