package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private String store = "";

    @BeforeEach
    void name() {
        store = folder.resolve("hwb").toString();
    }

    private String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/import/" + name))) {
            Path copy = folder.resolve(name);
            Files.copy(in, copy);
            return copy.toString();
        }
    }

    @Test
    void a_real_meeting_comes_in_whole_and_a_second_import_changes_nothing() throws IOException {
        String meeting = file("cheshire-east-hwb-2020-11-24.yaml");
        assertThat(console.run("import", meeting, "--store", store)).as(console.err()).isZero();
        assertThat(console.out()).contains("Added");

        assertThat(console.run("import", meeting, "--store", store)).isZero();
        assertThat(console.out()).contains("nothing was changed");
    }

    @Test
    void the_minutes_exported_hold_numbers_21_to_29_and_resolutions_in_six_of_them() throws IOException {
        console.run("import", file("cheshire-east-hwb-2020-11-24.yaml"), "--store", store);
        Path minutes = folder.resolve("minutes.docx");
        assertThat(console.run("export", "minutes", "--store", store, "--meeting", "2020-11-24", "-o", minutes.toString()))
                .as(console.err())
                .isZero();

        try (InputStream in = Files.newInputStream(minutes); XWPFDocument document = new XWPFDocument(in)) {
            String text = String.join("\n", document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            for (int number = 21; number <= 29; number++) {
                assertThat(text).containsPattern("(?m)^" + number + "\\s+[A-Z']");
            }
            assertThat(text.split("RESOLVED", -1)).hasSize(7);
            assertThat(text).containsSubsequence(
                    "Voting Members", "Non-Voting Members", "Associate Non-voting Members", "Cheshire East Council Officers/Others");
            assertThat(text).contains("The meeting commenced at 2.00 pm and concluded at 3.10 pm");
        }
    }

    @Test
    void where_nothing_says_of_any_body_that_the_public_is_admitted_the_papers_of_a_meeting_are_public_when_they_are_asked_for() throws IOException {
        Path partnership = Files.writeString(folder.resolve("plain.yaml"), """
                format: quorate-import/1
                partnership: {name: Riverside, office: Clerk}
                bodies: [{name: Joint Committee, short_name: JC, constituencies: [{name: Members, seats: 4}]}]
                meetings:
                  - {body: JC, date: 2026-11-24, start: "14:00", venue: Town Hall, items: [{title: The plan, purpose: decide}]}
                """);
        assertThat(console.run("import", partnership.toString(), "--store", store)).as(console.err()).isZero();
        Path agenda = folder.resolve("agenda.docx");
        assertThat(new Console().run("export", "agenda", "--store", store, "--meeting", "2026-11-24", "--public", "-o", agenda.toString())).isZero();
        assertThat(agenda).isNotEmptyFile();
    }

    @Test
    void one_mistake_names_its_line_writes_nothing_and_leaves_no_store_behind() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), """
                format: quorate-import/1
                partnership:
                  name: Somewhere
                  ofice: Governance
                """);
        assertThat(console.run("import", broken.toString(), "--store", store)).isEqualTo(2);
        assertThat(console.err()).contains("4").contains("ofice");
        assertThat(folder.resolve("hwb.mv.db")).doesNotExist();
        assertThat(folder.resolve("hwb.journal")).doesNotExist();
    }

    @Test
    void an_unknown_charter_and_a_mistake_in_the_form_are_told_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("moon.yaml"), """
                format: quorate-import/1
                charter: rules-of-the-moon
                parners: []
                """);
        assertThat(console.run("import", file.toString(), "--store", store)).isEqualTo(2);
        assertThat(console.err()).contains("no charter \"rules-of-the-moon\"").contains("did you mean \"partners\"?");
        assertThat(folder.resolve("hwb.mv.db")).doesNotExist();
    }

    @Test
    void a_list_of_people_becomes_members_of_the_body_named() throws IOException {
        console.run("demo", store);
        Path list = Files.writeString(folder.resolve("members.csv"),
                "Name,Seat,Organisation\nCouncillor Tessa Quill,\"Elected member, Moor\",Moor District Council\n");

        assertThat(console.run("import", list.toString(), "--store", store, "--body", "PB")).as(console.err()).isLessThan(2);

        console.run("list", "members", "--store", store, "--json");
        assertThat(new ObjectMapper().readTree(console.out())).anySatisfy(member -> {
            assertThat(member.path("title").asText()).isEqualTo("Councillor Tessa Quill");
            assertThat(member.path("seat").asText()).isEqualTo("Elected member, Moor");
        });
    }

    @Test
    void what_is_true_of_many_rows_is_said_once_and_nobody_is_seated_without_a_body_unsaid() throws IOException {
        Path list = Files.writeString(folder.resolve("members.csv"),
                "Name;Representing;Member organisation\nAda Ash;Local authority;Moor Council\nBo Birch;Local authority;Moor Council\n");
        assertThat(console.run("import", list.toString(), "--store", store)).isEqualTo(1);
        assertThat(console.out()).contains("Rows 2, 3, column Member organisation: Moor Council is not among the partners")
                .contains("nobody was given a seat: name it with --body");
        assertThat(console.run("import", list.toString(), "--store", store, "--body", "PB")).isEqualTo(2);
        assertThat(console.err()).contains("the partnership has no body yet");
    }

    @Test
    void a_table_of_numbers_is_no_list_of_people() throws IOException {
        Path list = Files.writeString(folder.resolve("figures.csv"), "a,b\n1,2\n");
        assertThat(console.run("import", list.toString(), "--store", store)).isEqualTo(2);
        assertThat(console.err()).contains("1 is not a name");
        assertThat(folder.resolve("hwb.journal")).doesNotExist();
    }

    @Test
    void a_file_nobody_can_import_is_refused() throws IOException {
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {1, 2, 3});
        assertThat(console.run("import", picture.toString(), "--store", store)).isEqualTo(2);
        assertThat(console.err()).contains(".yaml");
    }
}
